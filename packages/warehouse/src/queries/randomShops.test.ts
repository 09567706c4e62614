import * as fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { differences } from "../../../../testing/differences.ts";
import { engines } from "../../test/engines.ts";
import { identifier, sql, type Sql, type Value } from "../sql.ts";
import type { Warehouse } from "../warehouse.ts";
import * as queries from "./index.ts";

const day = (n: number) => new Date(Date.UTC(2024, 0, 1 + n)).toISOString().slice(0, 10);
const money = (most: number) => fc.nat(most).map((cents) => cents / 100);

// Few customers and few days, so that days coincide and customers come again.
const row = fc.record({
  kind: fc.constantFrom("order", "order", "order", "order", "refund", "nobody", "project"),
  customer: fc.nat(25),
  day: fc.oneof(
    fc.nat(9),
    fc.nat(60).map((week) => 7 * week),
  ),
  revenue: fc.oneof(money(100), money(50_000)),
  refunded: fc.oneof({ weight: 3, arbitrary: fc.constant("none") }, fc.constant("all"), money(60_000)),
  /** Days after the order; null where it is not known. */
  refundedAfter: fc.option(fc.nat(90)),
  cost: fc.option(money(40_000)),
});
type Row = typeof row extends fc.Arbitrary<infer T> ? T : never;

const shops = fc.record({
  rows: fc.array(row, { minLength: 1, maxLength: 250, size: "max" }),
  refunds: fc.boolean(),
  costs: fc.boolean(),
  asOf: fc.integer({ min: 200, max: 400 }),
  heldOut: fc.integer({ min: 20, max: 180 }),
  recent: fc.integer({ min: 1, max: 100 }),
  margin: fc.integer({ min: 1, max: 99_999_999 }),
});
type Shop = typeof shops extends fc.Arbitrary<infer T> ? T : never;

function cells({ refunds, costs }: Shop, one: Row): Value[] {
  const { kind, revenue } = one;
  const given = one.refunded === "none" ? 0 : one.refunded === "all" ? revenue : Number(one.refunded);
  // A refund of no order is known on its own day.
  const after = kind === "refund" || given === 0 ? null : one.refundedAfter;
  return [
    !refunds && kind === "refund" ? "order" : kind,
    kind === "nobody" ? null : `c${one.customer}`,
    day(one.day),
    (kind === "refund" && refunds ? 0 : revenue).toFixed(2),
    (refunds ? given : 0).toFixed(2),
    refunds && after !== null ? day(one.day + after) : null,
    costs && one.cost !== null ? one.cost.toFixed(2) : null,
  ];
}

const names = ["kind", "customer_id", "day", "revenue", "refunded", "refunded_at", "cost"];
const columns = Object.fromEntries(names.map((name) => [name, "VARCHAR" as const]));
const [laid, orders, days, summary, holdout] = ["laid", "orders", "days", "summary", "holdout"].map((name) =>
  identifier(`random_${name}`),
) as [Sql, Sql, Sql, Sql, Sql];

async function answers(warehouse: Warehouse, shop: Shop): Promise<Record<string, object[]>> {
  const { dialect } = warehouse;
  const { refunds, costs } = shop;
  const traits = { refunds, costs };
  const [asOf, from] = [day(shop.asOf), day(shop.asOf - shop.heldOut)];
  const recentFrom = day(shop.asOf - shop.heldOut - shop.recent);
  const margin = (shop.margin / 1e8).toFixed(8);
  await warehouse.putRows(
    "random_laid",
    columns,
    shop.rows.map((one) => cells(shop, one)),
  );
  await warehouse.createTemporary(
    orders,
    sql`
SELECT kind, customer_id, CAST(day AS DATE) AS day, CAST(revenue AS DECIMAL(18,4)) AS revenue,
  CAST(refunded AS DECIMAL(18,4)) AS refunded, CAST(refunded_at AS DATE) AS refunded_at,
  CAST(cost AS DECIMAL(18,4)) AS cost
FROM ${laid}`,
  );
  const size = shop.rows.length;
  const storeDays = (until: string) =>
    queries.storePurchaseDays(warehouse, days, { orders, size, traits, asOf: until, until: asOf, margin });
  await storeDays(asOf);
  await warehouse.createTemporary(summary, queries.customerSummary(dialect, { days, traits, asOf, margin }));
  const read = {
    summary: await warehouse.rows(sql`SELECT * FROM ${summary} ORDER BY customer_id`),
    days: await warehouse.rows(
      sql`SELECT * FROM ${days} ORDER BY customer_id, day NULLS LAST, net${costs ? sql`, contribution` : sql``}`,
    ),
    states: await warehouse.rows(queries.distinctStates(dialect, { summary })),
    cohorts: await warehouse.rows(queries.cohorts(dialect, { days, summary, asOf, costs, margin })),
    nobody: await warehouse.rows(queries.nobodysMoney(dialect, { orders, asOf })),
  };
  await storeDays(from);
  const held = { days, from, to: asOf, recentFrom };
  await warehouse.createTemporary(holdout, queries.holdoutSummary(dialect, held));
  return {
    ...read,
    outcomes: await warehouse.rows(queries.holdoutOutcomes(dialect, { holdout })),
    errors: await warehouse.rows(queries.lastPeriodErrors(dialect, { holdout, scale: 1.5 })),
    recent: await warehouse.rows(sql`SELECT * FROM ${holdout} ORDER BY customer_id`),
  };
}

describe.runIf(engines.length > 1)("a shop at random", () => {
  const open: Warehouse[] = [];
  beforeAll(async () => {
    for (const engine of engines) open.push(await engine.open());
  });
  afterAll(() => Promise.all(open.map((warehouse) => warehouse.close())));

  it("is the same to all engines", { timeout: 240_000 }, async () => {
    const property = fc.asyncProperty(shops, async (shop) => {
      const [wanted, ...others] = await Promise.all(open.map((warehouse) => answers(warehouse, shop)));
      for (const other of others) expect(differences(other, wanted)).toEqual([]);
    });
    // To look for a smaller one takes a cluster minutes.
    await fc.assert(property, { numRuns: 5, endOnFailure: true });
  });
});
