import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { engines } from "../../test/engines.ts";
import { prepare } from "../../test/prepare.ts";
import { identifier, raw } from "../sql.ts";
import type { Warehouse } from "../warehouse.ts";
import * as queries from "./index.ts";

const options = {
  dataset: "main",
  experiment: "one",
  orders: identifier("shop"),
  days: 30,
  until: "2026-03-31",
  margin: "0.5",
  costs: true,
};

// ana buys twice in the 30 days, once with her own cost and a refund within, once with one after them; bo's order is
// given back whole; cy buys with a coupon and gives money back without an order; di buys too late, and on the day
// itself; eve is gone; fay was never there and buys.
describe.each(engines)("outcomes of an experiment on $name", ({ name, open }) => {
  let warehouse: Warehouse;

  beforeAll(async () => {
    warehouse = await open();
    await prepare(warehouse);
    const run = (statement: string) => warehouse.run(raw(statement));
    await run(`CREATE TABLE shop AS SELECT kind, customer_id, CAST(day AS DATE) AS day, CAST(revenue AS DECIMAL(18,4)) AS revenue,
        CAST(refunded AS DECIMAL(18,4)) AS refunded, CAST(refunded_at AS DATE) AS refunded_at, CAST(cost AS DECIMAL(18,4)) AS cost,
        CAST(discount AS DECIMAL(18,4)) AS discount, coupon FROM (VALUES
        ('order', 'ana', '2026-01-05', 10, 0, NULL, NULL, 0, NULL),
        ('order', 'ana', '2026-02-02', 20, 5, '2026-03-03', 6, 0, NULL),
        ('order', 'ana', '2026-03-03', 30, 30, '2026-03-04', NULL, 0, NULL),
        ('order', 'bo', '2026-01-05', 10, 0, NULL, NULL, 0, NULL),
        ('order', 'bo', '2026-02-09', 12, 12, '2026-02-10', NULL, 3, NULL),
        ('order', 'cy', '2026-01-05', 10, 0, NULL, NULL, 0, NULL),
        ('order', 'cy', '2026-02-20', 8, 0, NULL, NULL, 0, 'AGAIN'),
        ('refund', 'cy', '2026-02-21', 0, 2, '2026-02-21', NULL, 0, NULL),
        ('order', 'di', '2026-02-01', 10, 0, NULL, NULL, 0, NULL),
        ('order', 'di', '2026-03-04', 10, 0, NULL, NULL, 0, NULL),
        ('order', 'fay', '2026-02-20', 40, 0, NULL, NULL, 0, NULL),
        ('nobody', NULL, '2026-02-20', 40, 0, NULL, NULL, 0, NULL)
        ) AS v (kind, customer_id, day, revenue, refunded, refunded_at, cost, discount, coupon)`);
    const assigned = ["ana", "bo", "cy", "di", "eve", "fay"]
      .map(
        (id, i) =>
          `('main', 'one', '${id}', 'vip', '${i % 2 === 0 ? "treated" : "holdout"}', '${i < 4 ? "v1-r1" : ""}', DATE '2026-02-01', ${i === 5 ? "NULL, NULL" : `${i}, ${i / 10}`})`,
      )
      .join(", ");
    await run(
      `INSERT INTO assignments (dataset, experiment_id, customer_id, treatment, arm, stratum, assigned_at, expected, score) VALUES ${assigned},
        ('main', 'two', 'ana', 'vip', 'holdout', '', DATE '2026-02-01', 1, 1), ('other', 'one', 'ana', 'vip', 'holdout', '', DATE '2026-02-01', 1, 1)`,
    );
  });
  afterAll(() => warehouse.close());

  it("counts what came in the days after, net of what went back in them", async () => {
    const query = queries.experimentOutcomes(warehouse.dialect, options);
    await expect(query.text.trim()).toMatchFileSnapshot(`../../test/${name}/experimentOutcomes.sql`);
    const nothing = { margin: 0, revenue: 0, orders: 0, buys: 0, discounted: 0 };
    expect(await warehouse.rows(query)).toEqual([
      // 20 − 5 − 6 on the 30th day; 30 · .5, its refund comes on the 31st
      {
        treated: 1,
        stratum: 1,
        expected: 0,
        score: 0,
        there: 1,
        margin: 24,
        revenue: 45,
        orders: 2,
        buys: 1,
        discounted: 0,
      },
      { treated: 0, stratum: 1, expected: 1, score: 0.1, there: 1, ...nothing },
      // (8 − 2) · .5
      {
        treated: 1,
        stratum: 1,
        expected: 2,
        score: 0.2,
        there: 1,
        margin: 3,
        revenue: 6,
        orders: 1,
        buys: 1,
        discounted: 1,
      },
      { treated: 0, stratum: 1, expected: 3, score: 0.3, there: 1, ...nothing },
      { treated: 1, stratum: 0, expected: 4, score: 0.4, there: 0, ...nothing },
      {
        treated: 0,
        stratum: 0,
        expected: Number.NaN,
        score: Number.NaN,
        there: 0,
        margin: 20,
        revenue: 40,
        orders: 1,
        buys: 1,
        discounted: 0,
      },
    ]);
  });

  it("looks no further than the last day that is known, and at the margin where costs are not used", async () => {
    const query = queries.experimentOutcomes(warehouse.dialect, {
      ...options,
      until: "2026-02-20",
      costs: false,
    });
    const { margin, orders, stratum } = await warehouse.columns(query);
    expect(margin).toEqual(Float64Array.of(7.5, 0, 4, 0, 0, 20));
    expect(orders).toEqual(Float64Array.of(1, 0, 1, 0, 0, 1));
    expect(stratum).toEqual(Int32Array.of(1, 1, 1, 1, 0, 0));
  });
});
