import { sql } from "@keepworth/warehouse";
import { expect, it } from "vitest";
import { open } from "../../index.ts";
import { blotOut, mentions } from "./texts.ts";

const anna = { emails: ["anna@mail.example"], phones: ["48601222333"], names: ["Anna Kowalska"] };

it("leaves the numbers of JSON alone, and its form whole", async () => {
  await using keepworth = await open(":memory:");
  const { warehouse } = keepworth;
  const report = {
    counts: [6, 0, 1, 2, 2, 2, 3, 3, 3],
    share: 0.601222333,
    notes: ['"Anna Kowalska" rang from 601 222 333', "nobody"],
  };
  await warehouse.run(sql`INSERT INTO runs (run_id, dataset, status, started_at, has_rows, report)
    VALUES (1, 'main', 'published', TIMESTAMP '2026-11-01', false, ${JSON.stringify(report)})`);
  await blotOut(warehouse, await mentions(warehouse, anna));
  const { kept } = await warehouse.row<{ kept: string }>(sql`SELECT report AS kept FROM runs`);
  expect(JSON.parse(kept)).toEqual({ ...report, notes: ['"…" rang from …', "nobody"] });
});

it("takes what only begins like JSON for a text", async () => {
  await using keepworth = await open(":memory:");
  const { warehouse } = keepworth;
  await warehouse.run(sql`INSERT INTO feedback_versions (dataset, import_id, row_no, copy, text)
    VALUES ('main', 1, 1, 1, '[late] tell anna@mail.example')`);
  await blotOut(warehouse, await mentions(warehouse, anna));
  expect(await warehouse.rows(sql`SELECT text FROM feedback_versions`)).toEqual([{ text: "[late] tell …" }]);
});
