import { expect, it } from "vitest";
import { engines } from "../../test/engines.ts";
import { prepare } from "../../test/prepare.ts";
import { raw } from "../sql.ts";
import * as queries from "./index.ts";

const told = {
  dataset: "main",
  from: "2026-01-01",
  asOf: "2026-01-31",
  until: "2026-02-01T00:00:00",
} as const;

it.each(engines)("tells on $name how cases stood at the end of a day", async ({ name, open }) => {
  await using warehouse = await open();
  await prepare(warehouse);
  await warehouse.run(
    raw(
      `INSERT INTO products_versions (dataset, import_id, row_no, copy, product_id, name) VALUES ('main', 1, 1, 1, 'p1', 'Kettle')`,
    ),
  );
  await warehouse.run(
    raw(`INSERT INTO interactions_versions (dataset, import_id, row_no, copy, interaction_id, customer_id, day, "at", kind, topic,
        product_id, status, first_response_at, resolved_at, reopened, minutes, cost) VALUES
      ('main', 1, 1, 1, 'a', 'ana', DATE '2026-01-10', TIMESTAMP '2026-01-10 08:00:00', 'complaint', 'delivery', 'p1', 'solved', TIMESTAMP '2026-01-10 10:30:00', TIMESTAMP '2026-01-11 08:00:00', 1, 30, NULL),
      ('main', 1, 2, 1, 'b', 'bo', DATE '2026-01-11', TIMESTAMP '2026-01-11 08:00:00', 'question', NULL, 'p2', NULL, NULL, TIMESTAMP '2026-02-03 08:00:00', NULL, 30, 4),
      ('main', 1, 3, 1, 'c', NULL, DATE '2026-01-12', TIMESTAMP '2026-01-12 08:00:00', 'question', NULL, NULL, 'open', TIMESTAMP '2026-01-12 09:00:00', TIMESTAMP '2026-01-12 12:00:00', NULL, NULL, NULL),
      ('main', 1, 4, 1, 'd', 'ana', DATE '2026-01-13', TIMESTAMP '2026-01-13 08:00:00', 'call', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
      ('main', 1, 5, 1, 'e', 'ana', DATE '2026-01-14', TIMESTAMP '2026-01-14 08:00:00', 'request', NULL, NULL, 'solved', NULL, TIMESTAMP '2026-01-14 20:00:00', NULL, NULL, NULL),
      ('main', 1, 6, 1, 'f', 'ana', DATE '2026-01-15', TIMESTAMP '2026-01-15 08:00:00', 'request', NULL, NULL, 'solved', TIMESTAMP '2026-01-15 07:00:00', NULL, NULL, NULL, NULL),
      ('main', 1, 7, 1, 'usage', 'ana', DATE '2026-01-15', TIMESTAMP '2026-01-15 08:00:00', 'usage', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
      ('main', 1, 8, 1, 'late', 'ana', DATE '2026-02-01', TIMESTAMP '2026-02-01 08:00:00', 'question', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
      ('main', 1, 9, 1, 'old', 'ana', DATE '2025-12-01', TIMESTAMP '2025-12-01 08:00:00', 'question', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
      ('main', 1, 10, 1, 'done', 'ana', DATE '2025-12-01', TIMESTAMP '2025-12-01 09:00:00', 'question', NULL, NULL, 'solved', NULL, NULL, NULL, NULL, NULL),
      ('other', 1, 11, 1, 'a', 'ana', DATE '2026-01-10', TIMESTAMP '2026-01-10 08:00:00', 'question', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL)`),
  );
  const query = queries.serviceCases(warehouse.dialect, {
    ...told,
    hourCost: "24",
    told: { response: true, solving: true },
  });
  await expect(query.text.trim()).toMatchFileSnapshot(`../../test/${name}/serviceCases.sql`);
  const rows = await warehouse.rows<Record<string, unknown>>(query);
  const by = rows
    .toSorted((a, b) => Number(a["n"]) - Number(b["n"]))
    .map(
      ({
        case_id,
        customer_id,
        topic,
        product,
        month,
        open: isOpen,
        answered,
        response_hours,
        solved,
        solving_hours,
        cost,
      }) => [
        case_id,
        customer_id,
        topic,
        product,
        month,
        isOpen,
        answered,
        response_hours,
        solved,
        solving_hours,
        cost,
      ],
    );
  expect(by).toEqual([
    ["a", "ana", "delivery", "Kettle", "2026-01-01", 0, 1, 2.5, 1, 24, 12],
    ["b", "bo", "", "p2", "2026-01-01", 1, 0, 496, 0, 496, 4],
    ["c", null, "", "", "2026-01-01", 1, 1, 1, 0, 472, NaN],
    ["d", "ana", "", "", "2026-01-01", 0, -1, NaN, -1, NaN, NaN],
    ["e", "ana", "", "", "2026-01-01", 0, 0, 12, 1, 12, NaN],
    ["f", "ana", "", "", "2026-01-01", 0, -1, NaN, -1, NaN, NaN],
  ]);
  const facts = queries.serviceFacts(warehouse.dialect, told);
  await expect(facts.text.trim()).toMatchFileSnapshot(`../../test/${name}/serviceFacts.sql`);
  expect(await warehouse.row(facts)).toEqual({ cases: 8, responses: 3, solutions: 6, older: 1 });
  const silent = queries.serviceCases(warehouse.dialect, {
    ...told,
    hourCost: null,
    told: { response: false, solving: false },
  });
  const states = await warehouse.rows<Record<string, number>>(silent);
  expect(
    states.every(({ open: one, answered, solved }) => one === 0 && answered === -1 && solved === -1),
  ).toBe(true);
});
