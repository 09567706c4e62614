import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { engines } from "../../test/engines.ts";
import { shop } from "../../test/shop.ts";
import { date, identifier, raw, sql, type Sql } from "../sql.ts";
import type { Warehouse } from "../warehouse.ts";
import * as queries from "./index.ts";

const asOf = "2026-03-01";
const until = "2026-03-31";
const traits = { refunds: true, costs: true };

// Every query runs on every engine with the same expected rows, worked out by hand from test/shop.ts.
describe.each(engines)("queries on $name", ({ name, open }) => {
  let warehouse: Warehouse;
  const days = identifier("days");
  const summary = identifier("summary");
  const holdout = identifier("holdout");
  const text = (query: Sql, file: string) =>
    expect(query.text.trim()).toMatchFileSnapshot(`../../test/${name}/${file}.sql`);

  beforeAll(async () => {
    warehouse = await open();
    const { dialect } = warehouse;
    const make = (table: Sql, query: Sql) => warehouse.run(sql`CREATE TABLE ${table} AS ${query}`);
    await queries.storePurchaseDays(warehouse, days, {
      orders: shop,
      size: 10,
      traits,
      asOf,
      until,
      margin: "0.5",
    });
    await make(summary, queries.customerSummary(dialect, { days, traits, asOf, margin: "0.5" }));
    await make(
      holdout,
      queries.holdoutSummary(dialect, { days, from: "2026-01-31", to: until, recentFrom: "2026-01-05" }),
    );
  });
  afterAll(() => warehouse.close());

  it("merges same-day orders, takes refunds off their day, and drops days that were wholly refunded", async () => {
    const orders = identifier("orders");
    await text(
      queries.purchaseDays(warehouse.dialect, { orders, traits, asOf, until, margin: "0.5" }),
      "purchaseDays",
    );
    const rows = await warehouse.rows(sql`SELECT * FROM ${days} ORDER BY customer_id, day NULLS LAST, net`);
    expect(rows).toEqual([
      // contribution: 10 − 4 known, 5 × .5 assumed
      { customer_id: "ana", day: "2026-01-01", net: 15, contribution: 8.5 },
      { customer_id: "ana", day: "2026-01-11", net: 16, contribution: 8 },
      // its refund came after as-of
      { customer_id: "ana", day: "2026-02-10", net: 30, contribution: 18 },
      { customer_id: "bo", day: "2026-01-05", net: 7, contribution: 3.5 },
      { customer_id: "bo", day: "2026-03-15", net: 8, contribution: 4 },
      { customer_id: "cy", day: "2026-01-10", net: 9, contribution: 4.5 },
      { customer_id: "cy", day: "2026-02-01", net: 0, contribution: 0 },
      { customer_id: "cy", day: null, net: 0, contribution: 0 },
      { customer_id: "di", day: null, net: 0, contribution: 0 },
      { customer_id: "eve", day: "2026-01-02", net: 11, contribution: 5.5 },
      { customer_id: "eve", day: null, net: -3, contribution: -1.5 },
      { customer_id: "flo", day: "2026-03-10", net: 25, contribution: 12.5 },
    ]);
  });

  it("computes the same days where no refund and no cost has to be looked at", async () => {
    const plain = sql`(SELECT * FROM ${shop} WHERE refunded = 0) AS plain`;
    const { dialect } = warehouse;
    const options = { orders: plain, asOf, margin: "0.5" };
    const fast = queries.purchaseDays(dialect, { ...options, traits: { refunds: false, costs: false } });
    const full = queries.purchaseDays(dialect, { ...options, traits });
    const named = { ...options, orders: identifier("orders"), traits: { refunds: false, costs: false } };
    await text(queries.purchaseDays(dialect, named), "purchaseDays.plain");
    const read = (query: Sql) =>
      warehouse.rows(sql`SELECT customer_id, day, net FROM (${query}) AS q ORDER BY 1, 2`);
    expect(await read(fast)).toEqual(await read(full));
  });

  it("sums up each customer by repeat days and what they brought", async () => {
    await text(
      queries.customerSummary(warehouse.dialect, { days, traits, asOf, margin: "0.5" }),
      "customerSummary",
    );
    const rows = await warehouse.rows(sql`SELECT * FROM ${summary} ORDER BY customer_id`);
    expect(rows).toEqual([
      {
        customer_id: "ana",
        first_day: "2026-01-01",
        x: 2,
        tx: 40,
        t: 59,
        spend_days: 2,
        spend: 46,
        revenue: 61,
        contribution: 34.5,
      },
      {
        customer_id: "bo",
        first_day: "2026-01-05",
        x: 0,
        tx: 0,
        t: 55,
        spend_days: 0,
        spend: 0,
        revenue: 7,
        contribution: 3.5,
      },
      {
        customer_id: "cy",
        first_day: "2026-01-10",
        x: 1,
        tx: 22,
        t: 50,
        spend_days: 0,
        spend: 0,
        revenue: 9,
        contribution: 4.5,
      },
      {
        customer_id: "eve",
        first_day: "2026-01-02",
        x: 0,
        tx: 0,
        t: 58,
        spend_days: 0,
        spend: 0,
        revenue: 8,
        contribution: 4,
      },
    ]);
  });

  it("takes the margin of the settings where no cost is known at all", async () => {
    const plain = { ...traits, costs: false };
    const daysOnly = queries.purchaseDays(warehouse.dialect, {
      orders: shop,
      traits: plain,
      asOf,
      margin: "0.5",
    });
    const query = queries.customerSummary(warehouse.dialect, {
      days: sql`(${daysOnly}) AS d`,
      traits: plain,
      asOf,
      margin: "0.5",
    });
    expect(
      await warehouse.rows(sql`SELECT customer_id, contribution FROM (${query}) AS s ORDER BY 1`),
    ).toEqual([
      { customer_id: "ana", contribution: 30.5 },
      { customer_id: "bo", contribution: 3.5 },
      { customer_id: "cy", contribution: 4.5 },
      { customer_id: "eve", contribution: 4 },
    ]);
  });

  it("counts distinct states with their money, as typed arrays", async () => {
    const query = queries.distinctStates(warehouse.dialect, { summary });
    await text(query, "distinctStates");
    const columns = await warehouse.columns(query);
    expect(columns).toEqual({
      x: Int32Array.of(0, 0, 1, 2),
      tx: Int32Array.of(0, 0, 22, 40),
      t: Int32Array.of(55, 58, 50, 59),
      spend_days: Int32Array.of(0, 0, 0, 2),
      weight: Float64Array.of(1, 1, 1, 1),
      spend: Float64Array.of(0, 0, 0, 46),
      spend_squared: Float64Array.of(0, 0, 0, 2116),
    });
  });

  it("counts the gaps between purchase days, up to as-of", async () => {
    const query = queries.gaps(warehouse.dialect, { days, until: asOf });
    await text(query, "gaps");
    // ana: 10 and 30 days, cy: 22.
    expect(await warehouse.columns(query)).toEqual({
      gap: Int32Array.of(10, 22, 30),
      purchases: Float64Array.of(1, 1, 1),
    });
    const late = queries.gaps(warehouse.dialect, { days, until: asOf, since: "2026-01-05" });
    expect(await warehouse.columns(late)).toEqual({ gap: Int32Array.of(22), purchases: Float64Array.of(1) });
  });

  it("gives the spend model only repeat days with money, exactly or in cells", async () => {
    const exact = queries.spendStates(warehouse.dialect, { summary });
    await text(exact, "spendStates");
    const expected = { x: Int32Array.of(2), spend: Float64Array.of(23), weight: Float64Array.of(1) };
    expect(await warehouse.columns(exact)).toEqual(expected);
    expect(await warehouse.columns(queries.spendStates(warehouse.dialect, { summary, cells: 2000 }))).toEqual(
      expected,
    );
  });

  it("says what was paid on each day, and when it was refunded", async () => {
    const paid = queries.paidByDay(warehouse.dialect, { orders: shop, asOf: "2026-01-26" });
    await text(queries.paidByDay(warehouse.dialect, { orders: identifier("orders"), asOf }), "paidByDay");
    expect(await warehouse.columns(paid)).toEqual({
      day: Int32Array.of(-25, -24, -21, -16, -15, -11, -6),
      amount: Float64Array.of(15, 11, 7, 9, 20, 50, 40),
    });
    const given = queries.refundedByDay(warehouse.dialect, { orders: shop, asOf: "2026-01-26" });
    await text(
      queries.refundedByDay(warehouse.dialect, { orders: identifier("orders"), asOf }),
      "refundedByDay",
    );
    expect(await warehouse.columns(given)).toEqual({
      order_day: Int32Array.of(-15, -11, -6),
      refund_day: Int32Array.of(-6, -10, -1),
      amount: Float64Array.of(4, 50, 40),
    });
  });

  it("says who spent what, and what those who came back spent then", async () => {
    const histories = queries.spendHistories(warehouse.dialect, { summary });
    await text(histories, "spendHistories");
    expect(await warehouse.rows(histories)).toEqual([
      { x: 2, tx: 40, t: 59, spend_days: 2, spend: 23, weight: 1 },
    ]);
    const outcomes = queries.spendOutcomes(warehouse.dialect, { holdout });
    await text(outcomes, "spendOutcomes");
    expect(await warehouse.rows(outcomes)).toEqual([
      { x: 0, tx: 0, t: 26, spend_days: 0, spend: 0, y: 1, later: 8, weight: 1 },
      { x: 1, tx: 10, t: 30, spend_days: 1, spend: 16, y: 1, later: 30, weight: 1 },
    ]);
  });

  it("splits a history into what was known and what came", async () => {
    const query = queries.holdoutSummary(warehouse.dialect, {
      days,
      from: "2026-01-31",
      to: until,
      recentFrom: "2026-01-05",
    });
    await text(query, "holdoutSummary");
    expect(await warehouse.rows(sql`SELECT * FROM ${holdout} ORDER BY customer_id`)).toEqual([
      {
        customer_id: "ana",
        x: 1,
        tx: 10,
        t: 30,
        spend_days: 1,
        spend: 16,
        first_spend: 15,
        y: 1,
        y_net: 30,
        recent: 1,
      },
      {
        customer_id: "bo",
        x: 0,
        tx: 0,
        t: 26,
        spend_days: 0,
        spend: 0,
        first_spend: 7,
        y: 1,
        y_net: 8,
        recent: 0,
      },
      {
        customer_id: "cy",
        x: 0,
        tx: 0,
        t: 21,
        spend_days: 0,
        spend: 0,
        first_spend: 9,
        y: 1,
        y_net: 0,
        recent: 0,
      },
      {
        customer_id: "eve",
        x: 0,
        tx: 0,
        t: 29,
        spend_days: 0,
        spend: 0,
        first_spend: 11,
        y: 0,
        y_net: 0,
        recent: 0,
      },
    ]);
    const outcomes = queries.holdoutOutcomes(warehouse.dialect, { holdout });
    await text(outcomes, "holdoutOutcomes");
    expect((await warehouse.columns(outcomes))["y"]).toEqual(Int32Array.of(1, 1, 0, 1));
  });

  it("measures what the same as last period would have got wrong", async () => {
    // recent 1, 0, 0, 0 against y 1, 1, 1, 0
    expect(await warehouse.row(queries.lastPeriodErrors(warehouse.dialect, { holdout, scale: 2 }))).toEqual({
      customers: 4,
      actual: 3,
      expected: 2,
      absolute: 3,
      squared: 3,
    });
  });

  it("tells what a dataset's orders carry", async () => {
    const query = queries.orderFacts(warehouse.dialect, { orders: shop, plausible: "2026-03-12" });
    await text(
      queries.orderFacts(warehouse.dialect, { orders: identifier("orders"), plausible: "2026-03-12" }),
      "orderFacts",
    );
    expect(await warehouse.row(query)).toEqual({
      rows: 13,
      first_day: "2026-01-01",
      last_day: "2026-03-10",
      later: 1,
      refunds: 1,
      costs: 1,
      amounts: 1,
      currency: "EUR",
      currencies: 1,
    });
  });

  it("adds up what is known of costs as of a day", async () => {
    const query = queries.knownCosts(warehouse.dialect, { orders: shop, asOf });
    await text(queries.knownCosts(warehouse.dialect, { orders: identifier("orders"), asOf }), "knownCosts");
    // ana 10 + 16 + 30 (refunded later) with costs 4 + 8 + 12; without: 5 + 7 + 9 + 0 + 0 + 0 + 11 − 3
    expect(await warehouse.row(query)).toEqual({ net: 85, covered: 56, cost: 24 });
    const nobody = queries.nobodysMoney(warehouse.dialect, { orders: shop, asOf });
    expect(await warehouse.row(nobody)).toEqual({ revenue: 99 });
  });

  it("lets a refund of no order take nothing from the purchase of its day", async () => {
    const orders = sql`(SELECT * FROM ${shop} WHERE customer_id = 'eve'
      UNION ALL SELECT 'refund', 'eve', DATE '2026-01-02', 0, 11, NULL, NULL, 'EUR') AS o`;
    const query = queries.purchaseDays(warehouse.dialect, {
      orders,
      traits: { refunds: true, costs: false },
      asOf,
      margin: "1",
    });
    expect(await warehouse.rows(sql`SELECT day, net FROM (${query}) AS d ORDER BY net DESC`)).toEqual([
      { day: "2026-01-02", net: 0 },
      { day: null, net: -3 },
    ]);
  });

  it("follows purchases and cohorts of known customers over time", async () => {
    const { dialect } = warehouse;
    const first = await warehouse.columns(queries.firstPurchases(dialect, { summary, from: "2026-01-01" }));
    expect(first).toEqual({ day: Int32Array.of(0, 1, 4, 9), customers: Float64Array.of(1, 1, 1, 1) });
    const bought = await warehouse.columns(
      queries.purchasesByDay(dialect, { days, of: summary, from: "2026-01-01", until: "2026-12-31" }),
    );
    expect(bought).toEqual({
      day: Int32Array.of(0, 1, 4, 9, 10, 31, 40, 73),
      purchases: new Float64Array(8).fill(1),
    });
    const cohorts = queries.cohorts(dialect, { days, summary, asOf, costs: false, margin: "0.40000000" });
    await text(cohorts, "cohorts");
    expect(await warehouse.rows(cohorts)).toEqual([
      { cohort: "2026-01-01", age: 0, active: 4, revenue: 58, contribution: expect.closeTo(23.2, 9) },
      { cohort: "2026-01-01", age: 1, active: 2, revenue: 30, contribution: expect.closeTo(12, 9) },
    ]);
  });

  it("joins the score of a state to every customer in it", async () => {
    await warehouse.putColumns("scores", {
      x: Int32Array.of(0, 0, 1, 2),
      tx: Int32Array.of(0, 0, 22, 40),
      t: Int32Array.of(55, 58, 50, 59),
      p_alive: Float64Array.of(0.5, 0.6, 0.7, 0.8),
      expected_orders: Float64Array.of(1, 1, 1, 2),
      dect: Float64Array.of(0.9, 0.9, 0.9, 1.5),
      dert: Float64Array.of(2, 2, 2, 3),
      churn_risk: Float64Array.of(0.4, 0.4, 0.4, 0.2),
      next_days: Int32Array.of(-1, 10, 20, 30),
      money_low: Float64Array.of(0, 0, 0, 0.25),
      money_high: Float64Array.of(3, 3, 3, 2),
    });
    const query = queries.scoredCustomers(warehouse.dialect, {
      summary,
      scores: identifier("scores"),
      rfm: { r: sql`1`, f: sql`CASE WHEN x > 0 THEN 2 ELSE 1 END`, m: sql`1` },
      segment: sql`CASE WHEN f > 1 THEN 'back' ELSE 'once' END`,
      asOf,
      runId: 7,
      model: "bg-nbd",
      currency: "EUR",
      margin: 0.5,
      acquisitionCost: "2",
      spent: null,
      spend: { p: 6, q: 4, v: 15 },
    });
    await text(query, "scoredCustomers");
    const rows = await warehouse.rows(sql`SELECT * FROM (${query}) AS q ORDER BY customer_id`);
    // expected_spend = 6 · (15 + 46) / (6·2 + 3) = 24.4; growth = .5 · 24.4 · 1.5 = 18.3; base = 34.5 − 2
    expect(rows[0]).toEqual({
      customer_id: "ana",
      as_of: "2026-03-01",
      orders: 3,
      frequency: 2,
      recency_days: 19,
      age_days: 59,
      monetary_value: 23,
      p_alive: 0.8,
      expected_orders: 2,
      expected_next_order: "2026-03-31",
      expected_spend: 24.4,
      base: 32.5,
      growth: expect.closeTo(18.3, 12),
      growth_low: expect.closeTo(4.575, 12),
      growth_high: expect.closeTo(36.6, 12),
      clv: expect.closeTo(50.8, 12),
      clv_low: expect.closeTo(37.075, 12),
      clv_high: expect.closeTo(69.1, 12),
      clv_forever: expect.closeTo(69.1, 12),
      churn_risk: 0.2,
      segment: "back",
      model: "bg-nbd",
      run_id: 7,
      currency: "EUR",
      first_day: "2026-01-01",
      last_day: "2026-02-10",
      g: 0,
    });
    // cy came back without paying: spend is the population's mean, p·v / (q − 1) = 30
    expect(rows[2]).toMatchObject({
      customer_id: "cy",
      monetary_value: 0,
      expected_spend: 30,
      segment: "back",
    });
    expect(rows[1]).toMatchObject({ customer_id: "bo", monetary_value: null, expected_next_order: null });
  });

  it("looks at trailing years only where the history reaches", async () => {
    const years = sql`(SELECT customer_id, CAST(day AS DATE) AS day, CAST(net AS DECIMAL(18,4)) AS net FROM (VALUES
      ('a', '2024-02-01', 10), ('a', '2025-02-10', 10), ('b', '2024-06-01', 5), ('c', '2025-12-01', 7), ('a', '2026-02-01', 3)
    ) AS v (customer_id, day, net)) AS d`;
    const query = queries.trailingYears(warehouse.dialect, {
      days: years,
      asOf: "2026-03-01",
      from: "2024-02-01",
    });
    await text(
      queries.trailingYears(warehouse.dialect, { days, asOf: "2026-03-01", from: "2024-02-01" }),
      "trailingYears",
    );
    const rows = await warehouse.rows(query);
    expect(rows).toHaveLength(12);
    // the year to 2026-03-01: c 7 and a 3; the year before it: a's 2025-02-10 and b
    expect(rows.at(-1)).toEqual({
      ago: 0,
      revenue: 10,
      orders: 2,
      customers: 2,
      customers_before: 2,
      stayed: 1,
      has_before: 1,
    });
  });

  const named = { table: identifier("covariates"), columns: [{ name: "Channel", text: true }] };
  const facts = {
    table: sql`(SELECT customer_id, "Channel", CAST(score AS DOUBLE) AS "Score" FROM (VALUES
      ('ana', 'web', 1), ('bo', 'shop', 2), ('cy', 'web', 1), ('zed', 'web', 2)
    ) AS v (customer_id, "Channel", score)) AS facts`,
    columns: [
      { name: "Channel", text: true },
      { name: "Score", text: false },
    ],
  };

  it("puts what a file says of customers beside them as numbers, texts by the rank of their level", async () => {
    const { dialect } = warehouse;
    const rows = sql`(SELECT customer_id, 1 AS weight FROM ${summary})`;
    const order = sql`r.customer_id`;
    await text(
      queries.covariatesOfRows(dialect, { covariates: named, rows: summary, order }),
      "covariatesOfRows",
    );
    const query = queries.covariatesOfRows(dialect, { covariates: facts, rows, order });
    expect(await warehouse.rows(query)).toEqual([
      { weight: 1, known: 1, c0: 2, c1: 1 },
      { weight: 1, known: 1, c0: 1, c1: 2 },
      { weight: 1, known: 1, c0: 2, c1: 1 },
      // eve, of whom the file says nothing
      { weight: 1, known: 0, c0: 0, c1: 0 },
    ]);
    await text(queries.covariateLevels(dialect, { covariates: named, name: "Channel" }), "covariateLevels");
    const levels = queries.covariateLevels(dialect, { covariates: facts, name: "Channel" });
    expect(await warehouse.rows(levels)).toEqual([
      { level: "shop", customers: 1 },
      { level: "web", customers: 3 },
    ]);
  });

  it("groups customers of whom a file says the same", async () => {
    const { dialect } = warehouse;
    await text(queries.covariateGroups(dialect, named), "covariateGroups");
    const query = queries.covariateGroups(dialect, facts);
    expect(await warehouse.rows(sql`SELECT * FROM (${query}) AS q ORDER BY customer_id`)).toEqual([
      { customer_id: "ana", g: 2 },
      { customer_id: "bo", g: 1 },
      { customer_id: "cy", g: 2 },
      { customer_id: "zed", g: 3 },
    ]);
    const groups = sql`(${query})`;
    await text(queries.groupRows(dialect, identifier("groups")), "groupRows");
    const each = queries.groupRows(dialect, sql`(${query}) AS groups`);
    expect(await warehouse.rows(sql`SELECT * FROM (${each}) AS q ORDER BY g`)).toEqual([
      { customer_id: null, weight: 0, g: 0 },
      { customer_id: "bo", weight: 1, g: 1 },
      { customer_id: "ana", weight: 2, g: 2 },
      { customer_id: "zed", weight: 1, g: 3 },
    ]);
    const all = sql`SELECT * FROM ${summary}`;
    await text(queries.groupedSummary({ summary: all, groups: identifier("groups") }), "groupedSummary");
    const grouped = queries.groupedSummary({ summary: all, groups });
    const found = await warehouse.rows(sql`SELECT customer_id, x, g FROM (${grouped}) AS q ORDER BY 1`);
    expect(found).toEqual([
      { customer_id: "ana", x: 2, g: 2 },
      { customer_id: "bo", x: 0, g: 1 },
      { customer_id: "cy", x: 1, g: 2 },
      { customer_id: "eve", x: 0, g: 0 },
    ]);
  });

  it("reads every customer's state in a settled order", async () => {
    const query = queries.customerStates(warehouse.dialect, summary);
    await text(query, "customerStates");
    expect(await warehouse.rows(query)).toEqual([
      { x: 0, tx: 0, t: 55 },
      { x: 0, tx: 0, t: 58 },
      { x: 1, tx: 22, t: 50 },
      { x: 2, tx: 40, t: 59 },
    ]);
  });

  it("puts purchases and covariates that change with time on one clock, which is 0 at as-of", async () => {
    const { dialect } = warehouse;
    const options = { covariates: named, summary, asOf };
    await text(queries.timedPurchases(dialect, { ...options, days }), "timedPurchases");
    await text(queries.timedCovariates(dialect, options), "timedCovariates");
    const seasons = {
      table: sql`(SELECT customer_id, CAST(day AS DATE) AS day, "Season" FROM (VALUES
        ('ana', '2026-02-01', 'high'), ('ana', '2026-01-01', 'low'), ('cy', '2026-01-01', 'low'), ('zed', '2026-01-01', 'low')
      ) AS v (customer_id, day, "Season")) AS seasons`,
      columns: [{ name: "Season", text: true }],
    };
    const timed = { covariates: seasons, summary, asOf };
    expect(await warehouse.rows(queries.timedPurchases(dialect, { ...timed, days }))).toEqual([
      { customer: 0, time: -59 },
      { customer: 0, time: -49 },
      { customer: 0, time: -19 },
      { customer: 1, time: -50 },
      { customer: 1, time: -28 },
    ]);
    expect(await warehouse.rows(queries.timedCovariates(dialect, timed))).toEqual([
      { customer: 0, start: -59, c0: 2 },
      { customer: 0, start: -28, c0: 1 },
      { customer: 1, start: -59, c0: 2 },
    ]);
  });

  it("binds what a caller gives, and quotes names", () => {
    expect(date("2026-01-01'; DROP TABLE x").values).toEqual(["2026-01-01'; DROP TABLE x"]);
    expect(identifier('a"b').text).toBe('"a""b"');
  });

  it("finds the customers with the most at risk: likely to leave, and worth much if they stayed", async () => {
    const customers = raw(`(SELECT * FROM (VALUES
      ('ana', 2, 100, 90, 0, .9E0, 50.0, 9.0, CAST(NULL AS DATE), 3, DATE '2026-02-01', 20.0),
      ('bo', 2, 100, 90, 1, .9, 50.0, 9.0, NULL, 3, DATE '2026-02-01', 9.0),
      ('cy', 0, 10, 10, 0, 1, 50.0, 900.0, NULL, 1, DATE '2026-02-01', NULL))
      AS c (customer_id, frequency, age_days, recency_days, g, p_alive, base, growth, expected_next_order, orders,
        last_day, expected_spend))`);
    const states =
      raw(`(SELECT * FROM (VALUES (2, 10, 100, 0, .8E0, .6E0, 3.0E0), (2, 10, 100, 1, .5E0, .1E0, 3.0E0), (0, 0, 10, 0, .7E0, .2E0, 1.0E0))
      AS s (x, tx, t, g, p_active, p_stay, orders_if_staying))`);
    const options = { customers, states, margin: 0.5, grouped: true, limit: 10 };
    const query = queries.leavingCustomers(warehouse.dialect, options);
    const named = { ...options, customers: identifier("customers"), states: identifier("states") };
    await text(queries.leavingCustomers(warehouse.dialect, named), "leavingCustomers");
    const rows = await warehouse.rows(query);
    // .2 · 3 · 20 · .5 and .4 · 3 · 9 · .5; growth, in which there may be deals, is no part of it
    expect(rows.map((row) => [row["customer_id"], row["pActive"], row["risk"], row["atRisk"]])).toEqual([
      ["ana", 0.8, expect.closeTo(0.25, 12), expect.closeTo(6, 12)],
      ["bo", 0.5, expect.closeTo(0.8, 12), expect.closeTo(5.4, 12)],
    ]);
    const chances = await warehouse.rows(
      queries.leavingCustomers(warehouse.dialect, { ...options, margin: null, grouped: false }),
    );
    expect(chances.map((row) => [row["customer_id"], row["atRisk"]]).slice(0, 1)).toEqual([
      ["cy", expect.closeTo(0.5, 12)],
    ]);
  });
});
