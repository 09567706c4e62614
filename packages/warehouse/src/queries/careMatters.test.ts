import { expect, it } from "vitest";
import { engines } from "../../test/engines.ts";
import { prepare } from "../../test/prepare.ts";
import { raw, type Sql } from "../sql.ts";
import * as queries from "./index.ts";

const told = { dataset: "main", since: "2026-06-01", asOf: "2026-06-30" };

const orders = raw(`(SELECT * FROM (VALUES
  ('order', 'O1', 'ana', DATE '2026-05-20', 50, 0, DATE '2026-06-05', DATE '2026-06-09'),
  ('order', 'O2', 'ana', DATE '2026-06-10', 50, 0, DATE '2026-06-14', DATE '2026-06-14'),
  ('order', 'O3', 'bo', DATE '2026-06-10', 50, 10, NULL, NULL),
  ('order', 'O4', 'cy', DATE '2026-06-10', 50, 50, DATE '2026-06-14', NULL),
  ('order', 'O5', 'di', DATE '2026-06-10', 50, 0, DATE '2026-06-30', NULL),
  ('order', 'O6', 'ed', DATE '2026-04-10', 50, 0, DATE '2026-04-14', NULL),
  ('order', 'O7', 'fo', DATE '2026-06-10', 50, 0, DATE '2026-06-20', DATE '2026-07-02'),
  ('order', 'O8', 'fo', DATE '2026-06-11', 50, 0, DATE '2026-06-22', DATE '2026-06-24'))
  AS v (kind, order_id, customer_id, day, revenue, refunded, promised_at, delivered_at))`);

it.each(engines)("finds on $name who waits for a parcel, or got one late", async ({ name, open }) => {
  await using warehouse = await open();
  await prepare(warehouse);
  await warehouse.run(
    raw(`INSERT INTO deliveries_versions (dataset, import_id, row_no, copy, order_id, promised_at, delivered_at)
    VALUES ('main', 1, 1, 1, 'O3', DATE '2026-06-15', NULL), ('other', 1, 2, 1, 'O5', DATE '2026-06-12', NULL)`),
  );
  const late = (from: Sql) => queries.lateDeliveries(warehouse.dialect, { ...told, orders: from });
  await expect(late(orders).text.trim()).toMatchFileSnapshot(`../../test/${name}/lateDeliveries.sql`);
  const rows = await warehouse.rows<{ customer_id: string }>(late(orders));
  expect(rows.toSorted((a, b) => (a.customer_id < b.customer_id ? -1 : 1))).toEqual([
    { customer_id: "ana", order_id: "O1", promised: "2026-06-05", delivered: "2026-06-09", late: 4 },
    { customer_id: "bo", order_id: "O3", promised: "2026-06-15", delivered: null, late: 15 },
    { customer_id: "fo", order_id: "O7", promised: "2026-06-20", delivered: null, late: 10 },
  ]);
  // A file of promises alone does not say that nothing arrives.
  const promises =
    raw(`(SELECT 'order' AS kind, 'O9' AS order_id, 'ana' AS customer_id, DATE '2026-06-10' AS day, 50 AS revenue,
    0 AS refunded, DATE '2026-06-14' AS promised_at, CAST(NULL AS DATE) AS delivered_at)`);
  expect(await warehouse.rows(late(promises))).toEqual([]);
});

it.each(engines)("finds on $name whose last answer was a low one", async ({ name, open }) => {
  await using warehouse = await open();
  await prepare(warehouse);
  await warehouse.run(
    raw(`INSERT INTO feedback_versions (dataset, import_id, row_no, copy, feedback_id, customer_id, "at", kind, score, scale) VALUES
    ('main', 1, 1, 1, 'a', 'ana', DATE '2026-06-03', 'nps', 6, 10), ('main', 1, 2, 1, 'b', 'bo', DATE '2026-06-03', 'nps', 2, 10),
    ('main', 1, 3, 1, 'c', 'bo', DATE '2026-06-13', 'nps', 9, 10), ('main', 1, 4, 1, 'd', 'cy', DATE '2026-06-03', 'csat', 2, 5),
    ('main', 1, 5, 1, 'e', 'di', DATE '2026-06-03', 'csat', 3, 5), ('main', 1, 6, 1, 'f', NULL, DATE '2026-06-03', 'nps', 0, 10),
    ('main', 1, 7, 1, 'g', 'ed', DATE '2026-05-03', 'nps', 0, 10), ('main', 1, 8, 1, 'h', 'fo', DATE '2026-06-20', 'review', 5, 5),
    ('main', 1, 9, 1, 'i', 'gi', DATE '2026-06-20', 'nps', NULL, 10), ('main', 1, 10, 1, 'j', 'hu', DATE '2026-06-20', 'nps', 7, 10)`),
  );
  await warehouse.run(
    raw(`INSERT INTO interactions_versions (dataset, import_id, row_no, copy, interaction_id, customer_id, day, "at", kind, satisfied) VALUES
    ('main', 1, 1, 1, 't', 'fo', DATE '2026-06-20', TIMESTAMP '2026-06-20 10:00:00', 'question', false),
    ('main', 1, 2, 1, 'u', 'hu', DATE '2026-06-21', TIMESTAMP '2026-06-21 10:00:00', 'question', true)`),
  );
  const query = queries.lowScores(warehouse.dialect, told);
  await expect(query.text.trim()).toMatchFileSnapshot(`../../test/${name}/lowScores.sql`);
  const rows = await warehouse.rows<{ customer_id: string }>(query);
  expect(rows.toSorted((a, b) => (a.customer_id < b.customer_id ? -1 : 1))).toEqual([
    { customer_id: "ana", day: "2026-06-03", kind: "nps", score: 6, scale: 10 },
    { customer_id: "cy", day: "2026-06-03", kind: "csat", score: 2, scale: 5 },
    { customer_id: "fo", day: "2026-06-20", kind: "case", score: null, scale: null },
  ]);
});
