import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { engines } from "../../test/engines.ts";
import { prepare } from "../../test/prepare.ts";
import { identifier, raw, type Sql } from "../sql.ts";
import type { Warehouse } from "../warehouse.ts";
import * as queries from "./index.ts";

const asOf = "2026-03-31";
const portfolio = identifier("people");
const orders = identifier("sold");
const cohorts = {
  portfolio,
  orders,
  asOf,
  margin: "0.5",
  serving: "0.1",
  costs: true,
  groups: 2,
  annualRate: 0.1,
};

// Three customers: ana (i 0) and bo (i 1) came by ads, cy (i 2) by search.
describe.each(engines)("winning customers on $name", ({ name, open }) => {
  let warehouse: Warehouse;
  const text = (query: Sql, file: string) =>
    expect(query.text.trim()).toMatchFileSnapshot(`../../test/${name}/${file}.sql`);

  beforeAll(async () => {
    warehouse = await open();
    await prepare(warehouse);
    const run = (statement: string) => warehouse.run(raw(statement));
    await run(`CREATE TABLE people AS SELECT i, customer_id, CAST(first_day AS DATE) AS first_day, age_days, channel, base, growth,
        growth / 2 AS growth_low, growth * 2 AS growth_high,
        base + ahead + 5 AS clv_forever, 0 AS pipeline, 2 AS networking, 3 AS learning
        FROM (VALUES (0, 'ana', '2026-01-01', 89, 'ads', 30E0, 10E0, 40E0), (1, 'bo', '2026-02-10', 49, 'ads', 5E0, 4E0, 8E0),
          (2, 'cy', '2026-03-20', 11, 'search', 1E0, 2E0, 3E0)) AS v (i, customer_id, first_day, age_days, channel, base, growth, ahead)`);
    // ana's cost is known once, beside which serving takes a tenth of the money; bo's refund of 4 came in time, cy's of 6 after as-of
    await run(`CREATE TABLE sold AS SELECT kind, customer_id, CAST(day AS DATE) AS day, CAST(revenue AS DECIMAL(18,4)) AS revenue,
        CAST(cost AS DECIMAL(18,4)) AS cost, CAST(refunded AS DECIMAL(18,4)) AS refunded, CAST(refunded_at AS DATE) AS refunded_at
        FROM (VALUES ('order', 'ana', '2026-01-01', 20, 5, 0, NULL), ('order', 'ana', '2026-02-15', 10, NULL, 0, NULL),
          ('order', 'ana', '2026-03-30', 8, NULL, 0, NULL), ('order', 'bo', '2026-02-10', 14, NULL, 4, '2026-02-20'),
          ('order', 'cy', '2026-03-20', 6, NULL, 6, '2026-04-02'), ('order', 'ana', '2026-04-01', 100, NULL, 0, NULL),
          ('nobody', NULL, '2026-02-01', 50, NULL, 0, NULL)
        ) AS v (kind, customer_id, day, revenue, cost, refunded, refunded_at)`);
    await run(`INSERT INTO costs_versions (dataset, import_id, row_no, copy, customer_id, channel, day, kind, amount) VALUES
        ('main', 1, 1, 1, NULL, 'ads', DATE '2026-01-10', 'acquisition', 10), ('main', 1, 2, 1, 'bo', NULL, DATE '2026-01-20', 'acquisition', 5),
        ('main', 1, 3, 1, NULL, NULL, DATE '2026-02-20', 'acquisition', 7), ('main', 1, 4, 1, NULL, 'ads', DATE '2026-04-15', 'acquisition', 3),
        ('main', 1, 5, 1, NULL, 'ads', DATE '2026-02-28', 'marketing', 9), ('main', 1, 6, 1, 'bo', NULL, DATE '2026-03-02', 'support', 4),
        ('main', 1, 7, 1, 'bo', NULL, DATE '2025-03-02', 'support', 40), ('main', 1, 8, 1, 'zed', NULL, DATE '2026-03-02', 'service', 1),
        ('other', 2, 1, 1, NULL, 'ads', DATE '2026-01-02', 'acquisition', 100)`);
    await run(`INSERT INTO interactions_versions (dataset, import_id, row_no, copy, interaction_id, customer_id, day, kind, minutes, cost) VALUES
        ('main', 1, 1, 1, 't1', 'bo', DATE '2026-02-03', 'question', 30, NULL), ('main', 1, 2, 1, 't2', 'bo', DATE '2026-03-05', 'question', NULL, 9)`);
    await run(`INSERT INTO customers_versions (dataset, import_id, row_no, copy, customer_id, acquisition_cost) VALUES
        ('main', 1, 1, 1, 'ana', 12), ('main', 1, 2, 1, 'bo', NULL)`);
    await run(`INSERT INTO leads_versions (dataset, import_id, row_no, copy, lead_id, created_at, converted_at) VALUES
        ('main', 1, 1, 1, 'a', DATE '2026-01-02', DATE '2026-01-12'), ('main', 1, 2, 1, 'b', DATE '2026-01-03', NULL),
        ('main', 1, 3, 1, 'c', DATE '2026-01-04', DATE '2026-04-02'), ('main', 1, 4, 1, 'd', DATE '2026-03-04', DATE '2026-03-05'),
        ('main', 1, 5, 1, 'e', DATE '2026-01-05', DATE '2026-01-25')`);
  });
  afterAll(() => warehouse.close());

  it("counts margin by whole months since the first order, and months that are not over not at all", async () => {
    const query = queries.channelMonths(warehouse.dialect, cohorts);
    await text(query, "channelMonths");
    // ana is 89 days old, so that her third month is not over; bo 49, cy 11.
    expect(await warehouse.rows(query)).toEqual([
      { channel: "ads", g: 0, month: 0, margin: 13 },
      { channel: "ads", g: 0, month: 1, margin: 5 },
      { channel: "ads", g: 1, month: 0, margin: 5 },
    ]);
  });

  it("says how many customers were watched for how many months", async () => {
    const query = queries.channelAges(warehouse.dialect, cohorts);
    await text(query, "channelAges");
    expect(await warehouse.rows(query)).toEqual([
      { channel: "ads", g: 0, months: 2, customers: 1 },
      { channel: "ads", g: 1, months: 1, customers: 1 },
      { channel: "search", g: 0, months: 0, customers: 1 },
    ]);
  });

  it("discounts what came and what is expected to the first order", async () => {
    const query = queries.channelWorth(warehouse.dialect, cohorts);
    await text(query, "channelWorth");
    const rows = await warehouse.rows<{ observed: number; ahead: number }>(query);
    const at = (days: number) => 1.1 ** (-days / 365.25);
    expect(rows).toHaveLength(3);
    expect(rows[0]!.observed).toBeCloseTo(13 + 5 * at(45) + 4 * at(88), 9);
    expect(rows[0]!.ahead).toBeCloseTo(40 * at(89), 9);
    expect(rows[1]!.observed).toBeCloseTo(5, 9);
    expect(rows[2]).toEqual({
      channel: "search",
      g: 0,
      customers: 1,
      observed: 3,
      ahead: expect.closeTo(3 * at(11), 9),
    });
  });

  it("sums up the customers of each channel and month", async () => {
    const query = queries.channelCohorts(warehouse.dialect, cohorts);
    await text(query, "channelCohorts");
    const rows = await warehouse.rows(query);
    expect(rows).toEqual([
      {
        channel: "ads",
        month: "2026-01-01",
        customers: 1,
        observed: 22,
        growth: 10,
        ahead: 40,
        variance: expect.closeTo((15 / 3.29) ** 2, 9),
      },
      {
        channel: "ads",
        month: "2026-02-01",
        customers: 1,
        observed: 5,
        growth: 4,
        ahead: 8,
        variance: expect.closeTo((6 / 3.29) ** 2, 9),
      },
      {
        channel: "search",
        month: "2026-03-01",
        customers: 1,
        observed: 3,
        growth: 2,
        ahead: 3,
        variance: expect.closeTo((3 / 3.29) ** 2, 9),
      },
    ]);
  });

  it("finds what was spent on winning customers by channel, up to as-of", async () => {
    const query = queries.acquisitionSpending(warehouse.dialect, { portfolio, dataset: "main", asOf });
    await text(query, "acquisitionSpending");
    expect(await warehouse.rows(query)).toEqual([
      { channel: "", month: "2026-02-01", amount: 7 },
      { channel: "ads", month: "2026-01-01", amount: 15 },
    ]);
    const recorded = queries.recordedAcquisition(warehouse.dialect, { portfolio, dataset: "main" });
    await text(recorded, "recordedAcquisition");
    expect(await warehouse.rows(recorded)).toEqual([{ channel: "ads", customers: 1, amount: 12 }]);
  });

  it("counts who was won lately in each channel", async () => {
    const query = queries.wonByChannel(warehouse.dialect, { portfolio, days: 11 });
    await text(query, "wonByChannel");
    expect(await warehouse.rows(query)).toEqual([
      { channel: "ads", customers: 0 },
      { channel: "search", customers: 1 },
    ]);
  });

  it("sums up by segment who stays, what they bring and what serving them costs", async () => {
    await warehouse.run(
      raw(`CREATE TABLE kept AS SELECT * FROM (VALUES
        (0, 'ana', 'loyal', 0.9E0, 10E0, 2, 365, 0, 5), (1, 'bo', 'loyal', 0.5E0, NULL, 0, 10, 0, 0), (2, 'cy', 'new', 0.8E0, 20E0, 0, 73, 0, 0)
      ) AS v (i, customer_id, segment, p_alive, expected_spend, frequency, age_days, g, tx)`),
    );
    await warehouse.run(
      raw(`CREATE TABLE states AS SELECT * FROM (VALUES (2, 5, 365, 0, 0.8E0, 0.6E0, 4E0), (0, 0, 10, 0, 0.4E0, 0.3E0, 1E0),
        (0, 0, 73, 0, 0.7E0, 0.5E0, 3E0)) AS v (x, tx, age, g, p_active, p_stay, orders)`),
    );
    const query = queries.keepersBySegment(warehouse.dialect, {
      portfolio: raw("(SELECT *, age_days - tx AS recency_days FROM kept)"),
      states: identifier("states"),
      flat: 0.5,
      dataset: "main",
      from: "2025-03-31",
      asOf,
      hourCost: null,
    });
    await text(query, "keepersBySegment");
    // Of who has spent nothing, neither costs nor spend are believed; cy was there a fifth of the year.
    const costs = { ana: 0, bo: 0, cy: 0 };
    for (const { customer_id: id, amount } of await warehouse.rows<{
      customer_id: keyof typeof costs;
      amount: number;
    }>(
      raw(`SELECT customer_id, CAST(sum(amount) AS DOUBLE) AS amount FROM costs WHERE dataset = 'main' AND kind IN ('service', 'support')
        AND customer_id IS NOT NULL AND day > DATE '2025-03-31' AND day <= DATE '${asOf}' GROUP BY 1`),
    ))
      costs[id] = amount;
    expect(costs.ana + costs.bo + costs.cy).toBeGreaterThan(0);
    const near = (value: number): unknown => expect.closeTo(value, 12);
    expect(await warehouse.rows(query)).toEqual([
      {
        segment: "loyal",
        customers: 2,
        active: near(1.2),
        stays: near(0.9),
        spend: near(20),
        spend_kept: near(12),
        revenue_seen: near(18),
        booked: near(costs.ana + costs.bo),
        booked_kept: near((0.6 * costs.ana) / 2),
        spend_believed: near(6),
      },
      {
        segment: "new",
        customers: 1,
        active: near(0.7),
        stays: near(0.5),
        spend: near(30),
        spend_kept: near(15),
        revenue_seen: near(4.8),
        booked: near(costs.cy),
        booked_kept: near((0.5 * costs.cy) / 1.2),
        spend_believed: near(2.5),
      },
    ]);
  });

  it("finds what was spent on the customers there are, and on whom", async () => {
    const year = { dataset: "main", from: "2025-03-31", asOf };
    const keeping = queries.keepingSpending(warehouse.dialect, year);
    await text(keeping, "keepingSpending");
    expect(await warehouse.rows(keeping)).toEqual([
      { kind: "marketing", amount: 9, customers: 0 },
      { kind: "service", amount: 1, customers: 1 },
      { kind: "support", amount: 4, customers: 1 },
    ]);
    const won = queries.acquisitionSince(warehouse.dialect, { ...year, from: "2026-01-10" });
    await text(won, "acquisitionSince");
    expect(await warehouse.rows(won)).toEqual([{ won: 12 }]);
    const serving = queries.servingCosts(warehouse.dialect, { portfolio, ...year, hourCost: "30" });
    await text(serving, "servingCosts");
    // Beside what is booked, half an hour of work on the case of a month without costs of support.
    expect(await warehouse.rows(serving)).toEqual([{ i: 1, amount: 19 }]);
  });

  it("says how many leads became customers, and how long that took", async () => {
    const query = queries.leadOutcomes(warehouse.dialect, {
      dataset: "main",
      from: "2026-01-01",
      to: "2026-02-28",
      asOf,
    });
    await text(query, "leadOutcomes");
    expect(await warehouse.rows(query)).toEqual([{ leads: 4, converted: 2, days: 15 }]);
  });
});
