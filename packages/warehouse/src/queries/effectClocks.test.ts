import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { engines } from "../../test/engines.ts";
import { prepare } from "../../test/prepare.ts";
import { identifier, raw, sql } from "../sql.ts";
import type { Warehouse } from "../warehouse.ts";
import * as queries from "./index.ts";

const orders = identifier("shop");
const asOf = "2026-06-30";
const base = { dataset: "main", orders, asOf };
const clocks = {
  orders,
  asOf,
  horizon: 30,
  near: 14,
  margin: "0.5",
  costs: true,
  groups: [],
} as const;

// ana: orders on 1, 11 and 31 January (the last given back in part), 10 March; bo: 1 January and 20 June; cy: no order.
describe.each(engines)("clocks of events on $name", ({ name, open }) => {
  let warehouse: Warehouse;

  beforeAll(async () => {
    warehouse = await open();
    await prepare(warehouse);
    const run = (statement: string) => warehouse.run(raw(statement));
    await run(`CREATE TABLE shop AS SELECT kind, customer_id, order_id, CAST(day AS DATE) AS day, CAST(revenue AS DECIMAL(18,4)) AS revenue,
        CAST(refunded AS DECIMAL(18,4)) AS refunded, CAST(refunded_at AS DATE) AS refunded_at, CAST(cost AS DECIMAL(18,4)) AS cost,
        CAST(promised AS DATE) AS promised_at, CAST(delivered AS DATE) AS delivered_at, channel FROM (VALUES
        ('order', 'ana', 'o1', '2026-01-01', 10, 0, NULL, NULL, '2026-01-05', '2026-01-05', 'web'),
        ('order', 'ana', 'o2', '2026-01-11', 20, 0, NULL, 6, '2026-01-15', '2026-01-18', 'web'),
        ('order', 'ana', 'o3', '2026-01-31', 30, 5, '2026-02-03', NULL, '2026-02-05', NULL, 'shop'),
        ('order', 'ana', 'o4', '2026-03-10', 40, 0, NULL, NULL, NULL, NULL, 'web'),
        ('order', 'bo', 'o5', '2026-01-01', 8, 0, NULL, NULL, '2026-01-04', '2026-01-14', NULL),
        ('order', 'bo', 'o6', '2026-06-20', 9, 9, '2026-07-02', NULL, '2026-06-25', '2026-06-24', 'web'),
        ('refund', 'bo', NULL, '2026-01-15', 0, 2, NULL, NULL, NULL, NULL, NULL),
        ('nobody', NULL, 'o7', '2026-01-15', 7, 0, NULL, NULL, '2026-01-15', '2026-01-16', NULL)
        ) AS v (kind, customer_id, order_id, day, revenue, refunded, refunded_at, cost, promised, delivered, channel)`);
    await run(`INSERT INTO interactions_versions (dataset, import_id, row_no, copy, interaction_id, customer_id, day, "at", kind, topic,
          product_id, order_id, first_response_at, resolved_at, satisfied) SELECT 'main', 1, row_number() OVER (), 0, * FROM (VALUES
        ('i1', 'ana', DATE '2026-01-14', TIMESTAMP '2026-01-14 10:00:00', 'question', 'size', 'p1', NULL, TIMESTAMP '2026-01-14 12:00:00', TIMESTAMP '2026-01-17 09:00:00', true),
        ('i2', 'ana', DATE '2026-01-20', TIMESTAMP '2026-01-20 10:00:00', 'question', 'size', NULL, NULL, TIMESTAMP '2026-01-23 10:00:00', NULL, false),
        ('i3', 'ana', DATE '2026-02-20', TIMESTAMP '2026-02-20 10:00:00', 'complaint', 'broken', NULL, 'o3', NULL, NULL, NULL),
        ('i4', 'bo', DATE '2026-02-01', TIMESTAMP '2026-02-01 10:00:00', 'complaint', 'late', NULL, 'gone', NULL, NULL, NULL),
        ('i5', 'bo', DATE '2026-06-25', TIMESTAMP '2026-06-25 10:00:00', 'question', 'price', NULL, NULL, NULL, NULL, NULL),
        ('i6', 'cy', DATE '2026-02-01', TIMESTAMP '2026-02-01 10:00:00', 'question', 'price', NULL, NULL, NULL, NULL, NULL),
        ('i7', 'bo', DATE '2026-07-01', TIMESTAMP '2026-07-01 10:00:00', 'question', 'price', NULL, NULL, NULL, NULL, NULL)) AS v`);
    await run(`INSERT INTO deliveries_versions (dataset, import_id, row_no, copy, order_id, promised_at, delivered_at, carrier)
        VALUES ('main', 1, 1, 0, 'o3', NULL, DATE '2026-02-14', 'swift'), ('main', 1, 2, 0, 'o2', NULL, NULL, 'slow')`);
    await run(`INSERT INTO returns_versions (dataset, import_id, row_no, copy, return_id, order_id, customer_id, product_id, "at", reason)
        VALUES ('main', 1, 1, 0, 'r1', 'o2', NULL, 'p1', DATE '2026-01-20', 'size'), ('main', 1, 2, 0, 'r2', NULL, 'bo', 'p2', DATE '2026-06-29', 'colour')`);
    await run(`CREATE OR REPLACE VIEW order_lines AS SELECT 'main' AS dataset, 'order' AS kind, 'ana' AS customer_id,
        DATE '2026-03-10' AS day, 'p1' AS product_id, 40 AS revenue, 1 AS returned_quantity, 'broken' AS return_reason`);
    await run(
      `INSERT INTO products_versions (dataset, import_id, row_no, copy, product_id, category) VALUES ('main', 1, 1, 0, 'p1', 'shirts')`,
    );
    await run(`INSERT INTO feedback_versions (dataset, import_id, row_no, copy, feedback_id, customer_id, "at", kind, score, scale)
        VALUES ('main', 1, 1, 0, 'f1', 'ana', DATE '2026-02-01', 'nps', 6, 10), ('main', 1, 2, 0, 'f2', 'ana', DATE '2026-03-01', 'csat', 2, 5),
        ('main', 1, 3, 0, 'f3', 'ana', DATE '2026-04-01', 'csat', 3, 5), ('main', 1, 4, 0, 'f4', 'bo', DATE '2026-02-01', 'nps', NULL, 10),
        ('main', 1, 6, 0, 'f6', 'ana', DATE '2026-05-01', 'review', 8.5, 10), ('main', 1, 7, 0, 'f7', 'ana', DATE '2026-05-02', 'nps', 10, 10), ('main', 1, 5, 0, 'f5', NULL, DATE '2026-02-01', 'nps', 0, 10)`);
    await run(`INSERT INTO loyalty_events_versions (dataset, import_id, row_no, copy, customer_id, "at", points, reason)
        VALUES ('main', 1, 1, 0, 'ana', DATE '2026-01-31', 10, 'order'), ('main', 1, 2, 0, 'ana', DATE '2026-03-10', 10, 'order')`);
  });
  afterAll(() => warehouse.close());

  const rowsOf = async (find: queries.EffectEvents, by: queries.EventField | null = null) => {
    const rows = await warehouse.rows<{ customer_id: string; day: string; event: number; grp: string }>(
      sql`SELECT customer_id, CAST(day AS VARCHAR) AS day, event, grp FROM (${find(warehouse.dialect, { ...base, by })}) AS e
          ORDER BY customer_id, day, event`,
    );
    return rows.map(({ customer_id: customer, day, event, grp }) =>
      `${customer} ${day.slice(5)} ${event} ${grp}`.trim(),
    );
  };

  it("finds contacts, a complaint on the day of the order that it names", async () => {
    expect(await rowsOf(queries.contactEvents("question"), "topic")).toEqual([
      "ana 01-14 1 size",
      "ana 01-20 1 size",
      "bo 06-25 1 price",
      "cy 02-01 1 price",
    ]);
    expect(await rowsOf(queries.contactEvents("question"), "response")).toEqual([
      "ana 01-14 1 within-4-hours",
      "ana 01-20 1 within-3-days",
      "bo 06-25 1 none",
      "cy 02-01 1 none",
    ]);
    expect((await rowsOf(queries.contactEvents("question"), "solved"))[0]).toBe("ana 01-14 1 within-3-days");
    expect((await rowsOf(queries.contactEvents("question"), "category"))[0]).toBe("ana 01-14 1 shirts");
    const topics = sql`(${queries.contactEvents("question")(warehouse.dialect, { ...base, by: "topic" })})`;
    expect(await warehouse.rows(queries.effectGroups(topics))).toEqual([
      { grp: "price", events: 2 },
      { grp: "size", events: 2 },
    ]);
    expect(await rowsOf(queries.contactEvents("complaint"), "topic")).toEqual([
      "ana 01-31 1 broken",
      "bo 02-01 1 late",
    ]);
  });

  it("takes lateness from deliveries before orders, and leaves out what is not known", async () => {
    expect(await rowsOf(queries.lateOrders, "lateness")).toEqual([
      "ana 01-01 0",
      "ana 01-11 1 2-3-days",
      "ana 01-31 1 8-days",
      "bo 01-01 1 8-days",
      "bo 06-20 0",
    ]);
    expect(await rowsOf(queries.lateOrders, "carrier")).toContain("ana 01-31 1 swift");
  });

  it("unites returns of lines and of their own, from the first of them on", async () => {
    expect(await rowsOf(queries.returnedOrders, "reason")).toEqual([
      "ana 01-11 1 size",
      "ana 01-31 0",
      "ana 03-10 1 broken",
      "bo 06-20 1 colour",
    ]);
    expect(await rowsOf(queries.returnedOrders, "category")).toContain("ana 03-10 1 shirts");
  });

  it("finds low scores of every scale among those who answered by name", async () => {
    expect(await rowsOf(queries.lowAnswers, "score")).toEqual([
      "ana 01-14 0 ticket",
      "ana 01-20 1 ticket",
      "ana 02-01 1 nps 6",
      "ana 03-01 1 csat 2",
      "ana 04-01 0 csat 3",
      "ana 05-01 0 review 8.5",
      "ana 05-02 0 nps 10",
    ]);
  });

  it("finds who joined, and whom an action was done for", async () => {
    expect(await rowsOf(queries.joinings)).toEqual(["ana 01-31 1"]);
    await warehouse.putRows("done", { customer_id: "VARCHAR", day: "VARCHAR" }, [
      ["ana", "2026-02-01"],
      ["bo", "2026-07-01"],
    ]);
    const done: queries.EffectEvents = (dialect, options) =>
      queries.doneActions(dialect, { ...options, actions: identifier("done") });
    expect(await rowsOf(done)).toEqual(["ana 02-01 1"]);
  });

  it("follows questions and the orders without one for thirty days", async () => {
    const events = sql`(${queries.contactEvents("question")(warehouse.dialect, { ...base, by: "topic" })})`;
    const query = queries.effectClocks(warehouse.dialect, {
      ...clocks,
      events,
      comparison: "orders",
      groups: ["size"],
    });
    await expect(query.text.trim()).toMatchFileSnapshot(`../../test/${name}/effectClocks.sql`);
    const rows = await warehouse.rows(query);
    const columns = await warehouse.columns(query);
    expect(columns["spend"]).toEqual(Float64Array.from(rows, ({ spend }) => Number(spend)));
    expect(columns["again"]).toEqual(Int32Array.from(rows, ({ again }) => Number(again)));
    const day = (text: string) => Date.parse(text) / 86_400_000;
    expect(rows).toEqual([
      // 14 January: two orders, 13 days after the first; the order of the 31st brings (30 − 5)/2
      {
        customer: 0,
        day: day("2026-01-14"),
        event: 1,
        grp: 0,
        status: 0,
        purchases: 2,
        age: 13,
        waited: 3,
        spend_days: 1,
        spend: 20,
        before: 0,
        margin: 12.5,
        again: 1,
      },
      // six days later: the same matter
      expect.objectContaining({ customer: 0, day: day("2026-01-20"), event: 1, status: 1 }),
      // 31 January is within a fortnight of the 20th; 10 March is not, and nothing comes after it
      expect.objectContaining({
        customer: 0,
        day: day("2026-03-10"),
        event: 0,
        grp: 1,
        purchases: 4,
        age: 68,
        spend: 90,
        before: 0,
        margin: 0,
        again: 0,
      }),
      // the order of 20 June is near it; not followed for thirty days
      expect.objectContaining({ customer: 1, day: day("2026-06-25"), event: 1, grp: 1, status: 3 }),
      // cy never ordered
      expect.objectContaining({ customer: 2, event: 1, status: 2, purchases: 0, age: 0, margin: 0 }),
    ]);
  });

  it("compares late orders with those on time, and says who had one before", async () => {
    const events = sql`(${queries.lateOrders(warehouse.dialect, { ...base, by: null })})`;
    const query = queries.effectClocks(warehouse.dialect, {
      ...clocks,
      near: 0,
      events,
      comparison: "events",
    });
    const rows = await warehouse.rows<Record<string, number>>(query);
    expect(
      rows.map(({ customer, event, status, before, margin }) => [customer, event, status, before, margin]),
    ).toEqual([
      // 20 − 6 of the 11th, (30 − 5)/2 of the 31st
      [0, 0, 0, 0, 26.5],
      [0, 1, 0, 0, 12.5],
      [0, 1, 0, 1, 0],
      // money given back by itself counts when it was given back
      [1, 1, 0, 0, -1],
    ]);
  });

  it("never compares with a member", async () => {
    const events = sql`(${queries.joinings(warehouse.dialect, { ...base, by: null })})`;
    const told = { ...clocks, events, comparison: "orders" } as const;
    const counted = async (once: boolean) =>
      (await warehouse.rows<{ event: number }>(queries.effectClocks(warehouse.dialect, { ...told, once })))
        .length;
    // between first and last joining there is the 31st alone
    expect(await counted(true)).toBe(1);
    const counts = await warehouse.row(queries.effectEventCounts(events));
    expect(counts).toEqual({ events: 1, customers: 1, first_day: "2026-01-31", last_day: "2026-01-31" });
  });
});
