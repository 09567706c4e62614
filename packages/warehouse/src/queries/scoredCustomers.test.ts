import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { engines } from "../../test/engines.ts";
import { identifier, raw, sql, type Sql } from "../sql.ts";
import type { Warehouse } from "../warehouse.ts";
import * as queries from "./index.ts";

// ana and bo are in groups of their own, of which the first spends half as much again and the second twice as much.
describe.each(engines)("scores of customers on $name", ({ name, open }) => {
  let warehouse: Warehouse;
  const scored = identifier("scored");
  const text = (query: Sql, file: string) =>
    expect(query.text.trim()).toMatchFileSnapshot(`../../test/${name}/${file}.sql`);
  const options = {
    summary: identifier("summary"),
    scores: identifier("scores"),
    rfm: { r: sql`1`, f: sql`1`, m: sql`1` },
    segment: sql`CASE WHEN f > 1 THEN 'back' ELSE 'once' END`,
    asOf: "2026-03-01",
    runId: 7,
    model: "bg-nbd",
    currency: "EUR",
    margin: 0.5,
    acquisitionCost: "2",
    spent: sql`(SELECT 'ana' AS customer_id, CAST(4.5 AS DECIMAL(18,4)) AS spent)`,
    spend: { p: 6, q: 4, v: 15 },
    grouped: true,
    scaled: true,
  };

  beforeAll(async () => {
    warehouse = await open();
    await warehouse.run(
      raw(`CREATE TABLE summary AS SELECT customer_id, CAST(first_day AS DATE) AS first_day, x, tx, t, spend_days,
        CAST(spend AS DECIMAL(18,4)) AS spend, CAST(contribution AS DECIMAL(18,4)) AS contribution, g FROM (VALUES
        ('ana', '2026-01-01', 2, 40, 59, 2, 46, 34.5, 1), ('bo', '2026-01-05', 0, 0, 55, 0, 0, 3.5, 2))
        AS v (customer_id, first_day, x, tx, t, spend_days, spend, contribution, g)`),
    );
    await warehouse.putColumns("scores", {
      x: Int32Array.of(2, 0),
      tx: Int32Array.of(40, 0),
      t: Int32Array.of(59, 55),
      g: Int32Array.of(1, 2),
      p_alive: Float64Array.of(0.8, 0.5),
      expected_orders: Float64Array.of(2, 1),
      dect: Float64Array.of(1.5, 0.9),
      dert: Float64Array.of(3, -1),
      churn_risk: Float64Array.of(0.2, 0.4),
      next_days: Int32Array.of(30, -1),
      money_low: Float64Array.of(0.25, 0),
      money_high: Float64Array.of(2, 3),
      spend_v: Float64Array.of(12, 10),
      spend_factor: Float64Array.of(1.5, 2),
    });
    await warehouse.createTemporary(scored, queries.scoredCustomers(warehouse.dialect, options));
  });
  afterAll(() => warehouse.close());

  it("are those of their group, less what was spent on them", async () => {
    await text(queries.scoredCustomers(warehouse.dialect, options), "scoredCustomers.grouped");
    const rows = await warehouse.rows(
      sql`SELECT customer_id, last_day, expected_next_order, expected_spend, base, growth, growth_low, growth_high,
        clv, clv_forever, g FROM ${scored} ORDER BY customer_id`,
    );
    expect(rows).toEqual([
      {
        customer_id: "ana",
        last_day: "2026-02-10",
        expected_next_order: "2026-03-31",
        // 1.5 · 6 · (12 + 46) / (3 + 12)
        expected_spend: expect.closeTo(34.8, 12),
        base: 30,
        growth: expect.closeTo(26.1, 12),
        growth_low: expect.closeTo(6.525, 12),
        growth_high: expect.closeTo(52.2, 12),
        clv: expect.closeTo(56.1, 12),
        clv_forever: expect.closeTo(82.2, 12),
        g: 1,
      },
      {
        customer_id: "bo",
        last_day: "2026-01-05",
        expected_next_order: null,
        expected_spend: 40,
        base: 3.5,
        growth: 18,
        growth_low: 0,
        growth_high: 54,
        clv: 21.5,
        clv_forever: null,
        g: 2,
      },
    ]);
  });

  it("know no money where there is none", async () => {
    const query = queries.scoredCustomers(warehouse.dialect, { ...options, spend: null, scaled: false });
    const [ana] = await warehouse.rows(
      sql`SELECT monetary_value, expected_spend, growth, clv, p_alive FROM (${query}) AS q ORDER BY customer_id`,
    );
    expect(ana).toEqual({
      monetary_value: null,
      expected_spend: null,
      growth: null,
      clv: null,
      p_alive: 0.8,
    });
  });

  it("get what customers bring beside their own purchases", async () => {
    const value = sql`growth, growth_low, growth_high, clv, clv_low, clv_high, clv_forever, pipeline, networking, learning`;
    const of = (query: Sql) =>
      warehouse.rows(sql`SELECT customer_id, ${value} FROM (${query}) AS q ORDER BY customer_id`);
    const alone = queries.customersWithExtras(warehouse.dialect, { scored, extras: null });
    await text(alone, "customersWithExtras.none");
    expect((await of(alone))[1]).toEqual({
      customer_id: "bo",
      growth: 18,
      growth_low: 0,
      growth_high: 54,
      clv: 21.5,
      clv_low: 3.5,
      clv_high: 57.5,
      clv_forever: null,
      pipeline: 0,
      networking: 0,
      learning: 0,
    });
    await warehouse.putRows(
      "extras",
      {
        customer_id: "VARCHAR",
        pipeline: "DOUBLE",
        networking: "DOUBLE",
        learning: "DOUBLE",
        growth_low: "DOUBLE",
        growth_high: "DOUBLE",
        clv_low: "DOUBLE",
        clv_high: "DOUBLE",
      },
      [
        ["ana", 10, -2, 1, 12, 70, 40, 90],
        ["bo", 0, 2, 1, null, null, null, null],
      ],
    );
    const query = queries.customersWithExtras(warehouse.dialect, { scored, extras: identifier("extras") });
    await text(query, "customersWithExtras");
    expect(await of(query)).toEqual([
      {
        customer_id: "ana",
        growth: expect.closeTo(36.1, 12),
        growth_low: 12,
        growth_high: 70,
        clv: expect.closeTo(65.1, 12),
        clv_low: 40,
        clv_high: 90,
        clv_forever: expect.closeTo(91.2, 12),
        pipeline: 10,
        networking: -2,
        learning: 1,
      },
      {
        customer_id: "bo",
        growth: 18,
        growth_low: 0,
        growth_high: 54,
        clv: 24.5,
        clv_low: 6.5,
        clv_high: 60.5,
        clv_forever: null,
        pipeline: 0,
        networking: 2,
        learning: 1,
      },
    ]);
  });
});
