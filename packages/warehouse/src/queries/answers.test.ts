import { expect, it } from "vitest";
import { engines } from "../../test/engines.ts";
import { prepare } from "../../test/prepare.ts";
import { raw, sql } from "../sql.ts";
import * as queries from "./index.ts";

it.each(engines)("tells on $name who was asked and what they said, on one scale", async ({ name, open }) => {
  await using warehouse = await open();
  await prepare(warehouse);
  await warehouse.run(
    raw(`INSERT INTO feedback_versions (dataset, import_id, row_no, copy, feedback_id, customer_id, "at", kind, score, scale) VALUES
      ('main', 1, 1, 1, 'a', 'ana', DATE '2026-05-03', 'nps', 9, 10), ('main', 1, 2, 1, 'b', NULL, DATE '2026-05-04', 'nps', NULL, 10),
      ('main', 1, 3, 1, 'c', 'bo', DATE '2026-06-03', 'csat', 4, 5), ('main', 1, 4, 1, 'd', 'ana', DATE '2026-06-04', 'review', 1, 5),
      ('main', 1, 5, 1, 'e', 'ana', DATE '2026-06-05', 'csat', 1, 1), ('main', 1, 6, 1, 'f', 'ana', DATE '2026-07-01', 'nps', 9, 10),
      ('main', 1, 8, 1, 'g', 'bo', DATE '2026-06-20', 'csat', NULL, 5), ('other', 1, 7, 1, 'a', 'ana', DATE '2026-05-03', 'nps', 1, 10)`),
  );
  await warehouse.run(
    raw(`INSERT INTO interactions_versions (dataset, import_id, row_no, copy, interaction_id, customer_id, day, "at", kind, satisfied) VALUES
      ('main', 1, 1, 1, 't', 'ana', DATE '2026-06-06', TIMESTAMP '2026-06-06 10:00:00', 'question', false),
      ('main', 1, 2, 1, 'u', 'ana', DATE '2026-06-06', TIMESTAMP '2026-06-06 11:00:00', 'question', NULL)`),
  );
  const query = queries.answers(warehouse.dialect, {
    dataset: "main",
    from: "2026-05-01",
    asOf: "2026-06-30",
  });
  await expect(query.text.trim()).toMatchFileSnapshot(`../../test/${name}/answers.sql`);
  const { score } = await warehouse.columns(sql`SELECT score FROM (${query}) AS a ORDER BY n`);
  expect(score).toEqual(Float64Array.of(9, NaN, 0.75, 0, 1, 0, NaN));
  const rows = await warehouse.rows<Record<string, unknown>>(query);
  const inTime = rows.toSorted((a, b) => Number(a["n"]) - Number(b["n"]));
  expect(inTime.map((row) => Object.values(row).slice(1))).toEqual([
    ["ana", "2026-05-01", 0, 1, 9],
    [null, "2026-05-01", 0, 0, NaN],
    ["bo", "2026-06-01", 1, 1, 0.75],
    ["ana", "2026-06-01", 2, 1, 0],
    ["ana", "2026-06-01", 1, 1, 1],
    ["ana", "2026-06-01", 3, 1, 0],
    ["bo", "2026-06-01", 1, 0, NaN],
  ]);

  await warehouse.run(
    raw(`CREATE TABLE figures AS SELECT 'ana' AS customer_id, 'champions' AS segment, 'key' AS class, CAST(20 AS DECIMAL(18,4)) AS growth,
      CAST(5 AS DECIMAL(18,4)) AS base, CAST(0.5 AS DOUBLE) AS p_alive`),
  );
  const said = sql`(${query})`;
  const customers = raw("figures");
  const counts = await warehouse.rows<Record<string, unknown>>(
    queries.answerCounts(warehouse.dialect, { answers: said, customers }),
  );
  expect(counts.map((row) => Object.values(row))).toEqual([
    [0, "", "", "2026-05-01", 0, 0, 0, 1],
    [1, "champions", "key", "2026-05-01", 0, 1, 9, 1],
    [0, "", "", "2026-06-01", 1, 0, 0, 1],
    [0, "", "", "2026-06-01", 1, 1, 0.75, 1],
    [1, "champions", "key", "2026-06-01", 1, 1, 1, 1],
    [1, "champions", "key", "2026-06-01", 2, 1, 0, 1],
    [1, "champions", "key", "2026-06-01", 3, 1, 0, 1],
  ]);
  const nobody = await warehouse.rows<{ segment: string; n: number }>(
    queries.answerCounts(warehouse.dialect, { answers: said, customers: null }),
  );
  expect(new Set(nobody.map(({ segment }) => segment))).toEqual(new Set([""]));
  expect(nobody.reduce((sum, { n }) => sum + n, 0)).toBe(7);
  expect(await warehouse.rows(queries.worthByScore(warehouse.dialect, { answers: said, customers }))).toEqual(
    [{ score: 9, customers: 1, growth: 20, growth_squares: 400, base: 5, p_alive: 0.5 }],
  );
});
