import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { engines } from "../../test/engines.ts";
import { prepare } from "../../test/prepare.ts";
import { raw, type Sql } from "../sql.ts";
import type { Warehouse } from "../warehouse.ts";
import * as queries from "./index.ts";

const asOf = "2026-06-30";

const days = raw(`(VALUES
  ('ana', DATE '2026-01-05', 10.0), ('ana', DATE '2026-01-20', 20.0), ('ana', DATE '2026-03-02', 30.0),
  ('bo', DATE '2026-03-31', 40.0), ('cy', NULL, -5.0), ('di', DATE '2026-07-01', 50.0)) AS d (customer_id, day, net)`);
const daysTable = raw("plan_days");
const portfolio = raw("plan_portfolio");
const orders = raw("plan_orders");

describe.each(engines)("queries of plan and price on $name", ({ name, open }) => {
  let warehouse: Warehouse;
  const text = (query: Sql, file: string) =>
    expect(query.text.trim()).toMatchFileSnapshot(`../../test/${name}/${file}.sql`);

  beforeAll(async () => {
    warehouse = await open();
    await prepare(warehouse);
    const statements = [
      `CREATE TABLE plan_days AS SELECT * FROM ${days.text}`,
      `CREATE TABLE plan_portfolio AS SELECT * FROM (VALUES
        ('ana', 2, 10, 100, 0, 5.0, 'loyal', 'search', 70.0, 1), ('bo', 2, 10, 100, 0, 7.0, 'loyal', 'social', 20.0, 1),
        ('cy', 0, 30, 30, 0, 1.0, 'new', 'search', 5.0, 1)
      ) AS p (customer_id, frequency, recency_days, age_days, g, expected_spend, segment, channel, growth, expected_orders)`,
      `CREATE TABLE plan_orders AS SELECT kind, customer_id, CAST(day AS DATE) AS day, CAST(revenue AS DECIMAL(18,4)) AS revenue,
        CAST(discount AS DECIMAL(18,4)) AS discount, CAST(cost AS DECIMAL(18,4)) AS cost FROM (VALUES
        ('order', 'ana', '2026-02-01', 80, 20, 50), ('order', 'ana', '2026-03-01', 10, 0, NULL),
        ('order', 'bo', '2026-03-12', 10.5, 0, 5)) AS v (kind, customer_id, day, revenue, discount, cost)`,
      "DROP VIEW order_lines",
      // ana: three lines at 10, 10 and 40 % off; bo: one at full price; a gift counts for nothing
      `CREATE TABLE order_lines AS SELECT 'main' AS dataset, 'order' AS kind, customer_id, CAST(day AS DATE) AS day, product_id,
        CAST(quantity AS DECIMAL(18,4)) AS quantity, CAST(list_price AS DECIMAL(18,4)) AS list_price,
        CAST(revenue AS DECIMAL(18,4)) AS revenue, CAST(cost AS DECIMAL(18,4)) AS cost FROM (VALUES
        ('ana', '2026-02-01', 'p1', 2, 10, 18, 8), ('ana', '2026-02-01', 'p2', 1, 20, 18, 9),
        ('ana', '2026-02-20', 'p1', 5, 10, 30, 20), ('ana', '2026-02-20', 'p2', 1, 20, 0, 9),
        ('bo', '2026-03-01', 'p2', 2, 20, 40, 18)) AS v (customer_id, day, product_id, quantity, list_price, revenue, cost)`,
      "INSERT INTO products_versions (dataset, import_id, row_no, copy, product_id, name) VALUES ('main', 1, 1, 1, 'p1', 'Tea')",
      `INSERT INTO opportunities_versions (dataset, import_id, row_no, copy, opportunity_id, customer_id, amount, stage, probability,
        created_at, expected_close, closed_at, status, incremental, order_id) VALUES
        ('main', 1, 1, 1, 'a', 'ana', 100, 'offer', 0.4, DATE '2026-01-01', DATE '2026-08-01', NULL, 'open', NULL, NULL),
        ('main', 1, 2, 1, 'b', NULL, 200, 'offer', NULL, DATE '2026-01-01', DATE '2026-05-01', DATE '2026-05-09', 'won', true, 'o9'),
        ('main', 1, 3, 1, 'c', NULL, 300, NULL, NULL, DATE '2026-01-01', DATE '2026-07-01', DATE '2026-07-09', 'lost', NULL, NULL),
        ('main', 1, 4, 1, 'd', NULL, 300, NULL, NULL, DATE '2026-07-01', NULL, NULL, 'open', NULL, NULL)`,
      `INSERT INTO subscriptions_versions (dataset, import_id, row_no, copy, subscription_id, customer_id, amount, started_at, trial_end) VALUES
        ('main', 1, 1, 1, 's1', 'bo', 10, DATE '2026-03-01', DATE '2026-03-10'), ('main', 1, 2, 1, 's2', 'ana', 100, DATE '2026-02-01', NULL),
        ('main', 1, 3, 1, 's3', 'cy', 10, DATE '2026-07-10', NULL)`,
    ];
    for (const statement of statements) await warehouse.run(raw(statement));
  });
  afterAll(() => warehouse.close());

  it("count purchases by month, those of newcomers and of known customers apart", async () => {
    const query = queries.planHistory(warehouse.dialect, {
      days: daysTable,
      known: "2026-02-28",
      until: asOf,
    });
    await text(query, "planHistory");
    expect(await warehouse.rows(query)).toEqual([
      {
        month: "2026-01-01",
        orders: 2,
        revenue: 30,
        newcomers: 1,
        first_revenue: 10,
        known_orders: 2,
        known_revenue: 30,
      },
      {
        month: "2026-03-01",
        orders: 2,
        revenue: 70,
        newcomers: 1,
        first_revenue: 40,
        known_orders: 1,
        known_revenue: 30,
      },
    ]);
  });

  it("sum growth by label, expected orders where there is no money", async () => {
    const query = queries.growthByLabel(warehouse.dialect, { portfolio, label: "channel" });
    await text(query, "growthByLabel");
    expect(await warehouse.rows(query)).toEqual([
      { label: "search", growth: 75 },
      { label: "social", growth: 20 },
    ]);
    const unpaid = raw(
      "(SELECT segment, CAST(NULL AS DOUBLE) AS growth, frequency AS expected_orders FROM plan_portfolio)",
    );
    expect(
      await warehouse.rows(queries.growthByLabel(warehouse.dialect, { portfolio: unpaid, label: "segment" })),
    ).toEqual([
      { label: "loyal", growth: 4 },
      { label: "new", growth: 0 },
    ]);
  });

  it("put customers of one state and label together", async () => {
    const all = queries.planStates(warehouse.dialect, { portfolio, label: null });
    await text(all, "planStates");
    expect(await warehouse.rows(all)).toEqual([
      { x: 0, tx: 0, age: 30, g: 0, label: 0, customers: 1, spend: 1, spend_squares: 1 },
      { x: 2, tx: 90, age: 100, g: 0, label: 0, customers: 2, spend: 12, spend_squares: 74 },
    ]);
    const byChannel = queries.planStates(warehouse.dialect, { portfolio, label: "channel" });
    await text(byChannel, "planStates.channel");
    expect((await warehouse.rows(byChannel)).map((row) => [row["x"], row["label"], row["spend"]])).toEqual([
      [0, 0, 1],
      [2, 0, 5],
      [2, 1, 7],
    ]);
    const since = queries.newcomersByLabel(warehouse.dialect, { portfolio, label: "channel", sinceDays: 50 });
    await text(since, "newcomersByLabel");
    expect(await warehouse.rows(since)).toEqual([{ label: "search", customers: 1 }]);
  });

  it("read deals as they were known on a day", async () => {
    const query = queries.planDeals(warehouse.dialect, { dataset: "main", asOf, portfolio });
    await text(query, "planDeals");
    expect(await warehouse.rows(query)).toMatchObject([
      {
        stage: "offer",
        status: "open",
        amount: 100,
        probability: 0.4,
        known: 1,
        linked: 0,
        incremental: null,
      },
      { stage: "offer", status: "won", closed_at: "2026-05-09", known: 0, linked: 1, incremental: true },
      // lost only after as-of
      { stage: "", status: "open", closed_at: null, expected_close: "2026-07-01" },
    ]);
  });

  it("find payments of subscriptions among the orders", async () => {
    const query = queries.subscriptionPayments(warehouse.dialect, { dataset: "main", asOf, orders });
    await text(query, "subscriptionPayments");
    // bo's first payment, two days after the trial, is 5 % off; ana's 80 are exactly a fifth less than 100
    expect(await warehouse.row(query)).toEqual({ subscriptions: 2, paid: 2 });
  });

  it("sum what was sold of a product in a month, and at which list price", async () => {
    const query = queries.productMonths(warehouse.dialect, { dataset: "main", asOf });
    await text(query, "productMonths");
    expect(await warehouse.rows(query)).toEqual([
      {
        product_id: "p1",
        name: "Tea",
        month: "2026-02-01",
        units: 7,
        revenue: 48,
        list_value: 70,
        list_units: 7,
      },
      {
        product_id: "p2",
        name: "p2",
        month: "2026-02-01",
        units: 1,
        revenue: 18,
        list_value: 20,
        list_units: 1,
      },
      {
        product_id: "p2",
        name: "p2",
        month: "2026-03-01",
        units: 2,
        revenue: 40,
        list_value: 40,
        list_units: 2,
      },
    ]);
  });

  it("hold what customers paid against list prices, by lines or by orders", async () => {
    const options = { dataset: "main", orders, from: "2025-06-30", asOf };
    const known = queries.listPricesKnown(warehouse.dialect, options);
    await text(known, "listPricesKnown");
    expect(await warehouse.row(known)).toEqual({ lines: 5, discounted: 1 });
    const byOrders = queries.paidAgainstList(warehouse.dialect, { ...options, by: "orders" });
    await text(byOrders, "paidAgainstList.orders");
    expect(await warehouse.rows({ ...byOrders, text: `${byOrders.text} ORDER BY 1` })).toMatchObject([
      { customer_id: "ana", purchases: 2, list_value: 110, paid: 90, kept: null },
      { customer_id: "bo", purchases: 1, list_value: 10.5, paid: 10.5, kept: 5.5 },
    ]);
    const paid = queries.paidAgainstList(warehouse.dialect, { ...options, by: "lines" });
    await text(paid, "paidAgainstList.lines");
    const segments = queries.discountsBySegment(warehouse.dialect, { paid, portfolio });
    await text(segments, "discountsBySegment");
    // 66 of 90 and 40 of 40
    expect(await warehouse.rows(segments)).toEqual([
      { segment: "loyal", customers: 2, list_value: 130, paid: 106 },
    ]);
    const over = queries.overDiscounted(warehouse.dialect, { paid, portfolio, limit: 10 });
    await text(over, "overDiscounted");
    const [one, ...others] = await warehouse.rows<Record<string, number | string>>(over);
    expect(others).toEqual([]);
    expect(one).toMatchObject({
      customer_id: "ana",
      purchases: 3,
      list_value: 90,
      paid: 66,
      kept: 29,
      growth: 70,
    });
    // bo, the other one of the segment, paid list prices
    expect(one).toMatchObject({ usual: 0, excess: 24 });
  });
});
