import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { engines } from "../../test/engines.ts";
import { prepare } from "../../test/prepare.ts";
import { date, identifier, join, raw, sql, type Sql } from "../sql.ts";
import type { Warehouse } from "../warehouse.ts";
import { dueOrders } from "./dueOrders.ts";
import { lostBuyers, orderSizes } from "./lostBuyers.ts";
import { dealAmounts } from "./pipeline.ts";
import { subscriptionDays, subscriptionTerms } from "./subscriptionTerms.ts";

const asOf = "2026-06-30";

/** subscription, customer, plan, amount, interval, started, trial end, requested, reason, failed, ended, renews, status. */
const rows: (string | number | null)[][] = [
  // an upgrade on the day, and one three days later
  ["a1", "ana", "basic", 10, "month", "2026-01-05", null, null, null, null, "2026-03-05", null, "canceled"],
  ["a2", "ana", "plus", 25, "month", "2026-03-05", null, null, null, null, null, "2026-07-05", "active"],
  ["b1", "bo", "basic", 10, "month", "2026-01-01", null, null, null, null, "2026-02-01", null, "canceled"],
  [
    "b2",
    "bo",
    "plus",
    25,
    "month",
    "2026-02-04",
    null,
    "2026-06-20",
    null,
    null,
    null,
    "2026-07-04",
    "active",
  ],
  // came back after more than a week: left in between
  [
    "c1",
    "cy",
    "basic",
    10,
    "month",
    "2026-01-01",
    null,
    null,
    "too dear",
    null,
    "2026-02-01",
    null,
    "canceled",
  ],
  ["c2", "cy", "basic", 10, "month", "2026-03-01", null, null, null, null, null, null, "active"],
  // trials: going on, lost, turned into a customer
  ["d1", "di", "basic", 10, "month", "2026-06-20", "2026-07-04", null, null, null, null, null, "trialing"],
  [
    "e1",
    "eve",
    "basic",
    10,
    "month",
    "2026-05-01",
    "2026-05-15",
    null,
    null,
    null,
    "2026-05-14",
    null,
    "canceled",
  ],
  ["f1", "flo", "basic", 10, "month", "2026-05-01", "2026-05-15", null, null, null, null, null, "active"],
  // failed payments: ended, ended by the file's word alone, and still open
  [
    "g1",
    "gil",
    "basic",
    10,
    "month",
    "2026-01-01",
    null,
    null,
    null,
    "2026-03-01",
    "2026-03-15",
    null,
    "canceled",
  ],
  ["h1", "hal", "basic", 10, "month", "2026-01-01", null, null, null, "2026-04-01", null, null, "unpaid"],
  ["i1", "ida", "basic", 10, "month", "2026-01-01", null, null, null, "2026-06-01", null, null, "past_due"],
  // ends only after as-of: known to be cancelled, not ended
  [
    "j1",
    "jo",
    "basic",
    10,
    "month",
    "2026-01-01",
    null,
    "2026-06-10",
    "moved",
    null,
    "2026-07-10",
    null,
    "canceled",
  ],
  ["k1", "kim", "basic", 10, "month", "2026-01-01", null, null, null, null, null, null, "paused"],
  ["l1", "lu", "basic", 10, "month", "2026-01-01", null, null, null, null, null, null, "incomplete"],
  ["m1", "may", "basic", 10, "month", "2026-07-01", null, null, null, null, null, null, "active"],
];

const columns =
  'dataset, import_id, row_no, copy, subscription_id, customer_id, plan, amount, "interval", started_at, trial_end, cancel_requested_at, cancel_reason, payment_failed_at, ended_at, renews_at, status';

describe.each(engines)("subscriptions on $name", ({ name, open }) => {
  let warehouse: Warehouse;
  const text = (query: Sql, file: string) =>
    expect(query.text.trim()).toMatchFileSnapshot(`../../test/${name}/${file}.sql`);

  beforeAll(async () => {
    warehouse = await open();
    await prepare(warehouse);
    const isDay = (value: string | number | null): value is string => /^\d{4}-/.test(String(value));
    const values = rows.map(
      (row, n) =>
        sql`('main', 1, ${n}, 1, ${join(row.map((value) => (isDay(value) ? date(value) : sql`${value}`)))})`,
    );
    await warehouse.run(sql`INSERT INTO subscriptions_versions (${raw(columns)}) VALUES ${join(values)}`);
    await warehouse.run(
      raw(`INSERT INTO customers_versions (dataset, import_id, row_no, copy, customer_id, channel, country)
        VALUES ('main', 1, 1, 1, 'ana', 'search', 'PL'), ('other', 1, 1, 1, 'bo', 'social', 'SE')`),
    );
  });
  afterAll(() => warehouse.close());

  it("are what was known on a day: switched, ended, failing, on trial", async () => {
    const query = subscriptionTerms(warehouse.dialect, { dataset: "main", asOf });
    await text(query, "subscriptionTerms");
    const found = await warehouse.rows<Record<string, string | number>>(
      sql`SELECT * FROM (${query}) AS t ORDER BY i`,
    );
    expect(found.map(({ subscription_id: id }) => id)).toEqual(
      "a1 a2 b1 b2 c1 c2 d1 e1 f1 g1 h1 i1 j1 k1 l1".split(" "),
    );
    const one = (id: string) => found.find((row) => row["subscription_id"] === id)!;
    const never = "9999-12-31";
    expect(one("a1")).toMatchObject({ customer: 0, switched: 1, paid_to: "2026-03-05", channel: "search" });
    expect(one("a2")).toMatchObject({ customer: 0, switched: 0, ended: never, renews: "2026-07-05" });
    // three days without a subscription do not make a customer who left
    expect(one("b1")).toMatchObject({ switched: 1, ended: "2026-02-01", paid_to: "2026-02-04", channel: "" });
    expect(one("b2")).toMatchObject({ requested: "2026-06-20", ended: never, kind: 0 });
    expect(one("c1")).toMatchObject({ switched: 0, paid_to: "2026-02-01", reason: "too dear" });
    expect(one("d1")).toMatchObject({ kind: 1, paid_from: "2026-07-04" });
    expect(one("e1")).toMatchObject({ kind: 2 });
    expect(one("f1")).toMatchObject({ kind: 0, paid_from: "2026-05-15" });
    expect(one("g1")).toMatchObject({ involuntary: 1, ended: "2026-03-15" });
    expect(one("h1")).toMatchObject({ involuntary: 1, ended: "2026-04-01" });
    expect(one("i1")).toMatchObject({ involuntary: 0, failing: 1, failed: "2026-06-01", ended: never });
    expect(one("j1")).toMatchObject({ ended: never, requested: "2026-06-10", reason: "moved" });
    expect(one("k1")).toMatchObject({ paused: 1, ended: never });
    expect(one("l1")).toMatchObject({ kind: 3 });
  });

  it("give the segment of a run's customers where there is a run", async () => {
    await warehouse.run(raw("CREATE TABLE run_1 AS SELECT 'ana' AS customer_id, 'champions' AS segment"));
    const query = subscriptionTerms(warehouse.dialect, {
      dataset: "main",
      asOf,
      customers: identifier("run_1"),
    });
    await text(query, "subscriptionTerms.segments");
    const found = await warehouse.rows(
      sql`SELECT DISTINCT customer_id, segment FROM (${query}) AS t WHERE segment <> ''`,
    );
    expect(found).toEqual([{ customer_id: "ana", segment: "champions" }]);
  });

  it("say the last day on which anything happened", async () => {
    const query = subscriptionDays(warehouse.dialect, { dataset: "main", plausible: "2026-07-05" });
    await text(query, "subscriptionDays");
    expect(await warehouse.row(query)).toEqual({ subscriptions: 16, last_day: "2026-07-01" });
  });

  it("find who bought in one year and not in the next", async () => {
    const days = raw(`(VALUES
      ('ana', DATE '2025-01-01', 10.0), ('ana', DATE '2026-01-01', 20.0),
      ('bo', DATE '2025-02-01', 30.0), ('cy', DATE '2026-05-01', 40.0)) AS d (customer_id, day, net)`);
    const portfolio = raw(`(VALUES ('ana', 'a'), ('bo', 'b'), ('cy', 'a')) AS p (customer_id, segment)`);
    const options = { days, portfolio, label: raw("segment"), asOf, from: "2024-06-30" };
    const query = lostBuyers(warehouse.dialect, options);
    await text(query, "lostBuyers");
    expect(await warehouse.rows(query)).toEqual([
      { ago: 0, label: "a", customers: 1, lost: 0, revenue: 10, lost_revenue: 0 },
      { ago: 0, label: "b", customers: 1, lost: 1, revenue: 30, lost_revenue: 30 },
    ]);
    await text(orderSizes(warehouse.dialect, { days }), "orderSizes");
    expect(await warehouse.row(orderSizes(warehouse.dialect, { days }))).toEqual({
      days: 4,
      total: 100,
      squares: 3000,
    });
  });

  it("find whose next order is due, and who has waited too long for it", async () => {
    const portfolio = raw(`(VALUES
      ('ana', DATE '2026-07-10', 3, 100, 95, .9, 12.5, 'a', ''), ('bo', DATE '2026-07-20', 2, 100, 20, .8, NULL, 'b', ''),
      ('cy', DATE '2026-09-20', 2, 100, 20, .8, 1, 'b', ''), ('di', DATE '2026-07-01', 0, 9, 9, .8, 1, 'b', ''),
      ('eve', DATE '2027-03-01', 4, 400, 200, .6, 30, 'c', ''), ('flo', DATE '2026-07-15', 4, 400, 200, .4, 9, 'c', ''))
      AS p (customer_id, expected_next_order, frequency, age_days, recency_days, p_alive, growth, segment, channel)`);
    const subscribers = raw("(VALUES ('di')) AS s (customer_id)");
    const options = { portfolio, until: date("2026-08-29"), lateBy: 2, leastAlive: 0.5 };
    const query = dueOrders(warehouse.dialect, { ...options, subscribers });
    await text(query, "dueOrders");
    const found = await warehouse.rows(
      sql`SELECT customer_id, overdue, silent_days, usual_gap, growth FROM (${query}) AS q ORDER BY 1`,
    );
    // ana's mean gap is 5/3 days and she has waited 95; bo's is 40 and he has waited 20; eve's is 50 and she has waited
    // 200, her next order is expected far beyond the window; flo has waited as long, but has rather left
    expect(found).toEqual([
      { customer_id: "ana", overdue: 1, silent_days: 95, usual_gap: 5 / 3, growth: 12.5 },
      { customer_id: "bo", overdue: 0, silent_days: 20, usual_gap: 40, growth: 0 },
      { customer_id: "eve", overdue: 1, silent_days: 200, usual_gap: 50, growth: 30 },
    ]);
    const all = dueOrders(warehouse.dialect, { ...options, subscribers: null });
    expect(await warehouse.rows(all)).toHaveLength(4);
  });

  it("add up squares of large amounts exactly", async () => {
    const days = raw("(SELECT DATE '2026-01-01' AS day, CAST(2000000000 AS DECIMAL(18,4)) AS net) AS d");
    const sizes = orderSizes(warehouse.dialect, { days });
    expect(await warehouse.row(sizes)).toEqual({ days: 1, total: 2e9, squares: 4e18 });
  });

  it("tell what deals are over", async () => {
    await warehouse.run(
      raw(`INSERT INTO opportunities_versions (dataset, import_id, row_no, copy, opportunity_id, amount)
        VALUES ('main', 1, 1, 1, 'o1', 100.5), ('main', 1, 2, 1, 'o2', NULL), ('other', 1, 3, 1, 'o1', 7)`),
    );
    const query = dealAmounts(warehouse.dialect, { dataset: "main" });
    await text(query, "dealAmounts");
    expect(await warehouse.rows(query)).toEqual([
      { opportunity_id: "o1", amount: 100.5 },
      { opportunity_id: "o2", amount: 0 },
    ]);
  });
});
