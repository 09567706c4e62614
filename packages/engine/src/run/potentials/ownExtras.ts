import { seeded, type Rng } from "@keepworth/models";
import { sql, type Sql, type Value, type Warehouse } from "@keepworth/warehouse";
import type { Fits } from "../../compute/fitModels.ts";
import { simulateFuture } from "../../compute/simulateFuture.ts";
import { withRows } from "../../withTable.ts";
import type { Plan } from "../check.ts";
import { extrasTable, scoredTable, summaryTable } from "../temporary.ts";
import { futureOf } from "./futureOf.ts";
import type { CustomerLesson } from "./lessons.ts";
import type { Deal } from "./pipeline.ts";
import { drawLessons, ends } from "./totals.ts";

/** Intervals of so many customers are drawn anew; the others keep those of their own purchases, moved by what is expected. */
const mostDrawn = 2000;
const draws = 1000;

const ownColumns = { customer_id: "VARCHAR", pipeline: "DOUBLE", learning: "DOUBLE" } as const;
const endsColumns = {
  customer_id: "VARCHAR",
  growth_low: "DOUBLE",
  growth_high: "DOUBLE",
  clv_low: "DOUBLE",
  clv_high: "DOUBLE",
} as const;

/** Deals and lessons of customers whom the run knows. */
export interface OwnExtras {
  readonly deals: readonly Deal[];
  readonly lessons: readonly CustomerLesson[];
}

/**
 * One row for every customer with any of it, with intervals drawn jointly for those of whom most depends on it.
 *
 * @param options.network  what stands after FROM: customer_id, credited, debited, ahead, credit_variance
 * @param options.newcomer  what one who is brought brings, with its spread, and `each`, what a referral brings on average
 */
export async function combineExtras(
  warehouse: Warehouse,
  plan: Plan,
  fits: Fits,
  deals: readonly Deal[],
  lessons: readonly CustomerLesson[],
  options: {
    readonly margin: number;
    readonly seed: number;
    readonly network: Sql;
    readonly newcomer: Newcomer;
  },
): Promise<OwnExtras> {
  const { network, seed } = options;
  const own = new Map<string, { deals: Deal[]; lessons: CustomerLesson[] }>();
  const of = (customer: string) =>
    own.get(customer) ?? own.set(customer, { deals: [], lessons: [] }).get(customer)!;
  for (const deal of deals) if (deal.counts && deal.customer !== null) of(deal.customer).deals.push(deal);
  for (const lesson of lessons) if (lesson.customer !== null) of(lesson.customer).lessons.push(lesson);
  const expected = Array.from(own, ([customer, { deals: open, lessons: learned }]): Value[] => [
    customer,
    open.reduce((sum, { probability, worth }) => sum + probability * worth, 0),
    learned.reduce((sum, { worth }) => sum + worth, 0),
  ]);
  const known = await withRows(warehouse, ownColumns, expected, async (ownTable) => {
    const rows = await warehouse.rows<Row & Record<string, string | number | null>>(sql`
SELECT c.customer_id, c.frequency AS x, c.age_days - c.recency_days AS tx, c.age_days AS "T", c.g, c.base,
  coalesce(c.growth, 0) AS growth, CAST(s.spend AS DOUBLE) AS money, s.spend_days AS days,
  CAST(coalesce(n.credited, 0) AS DOUBLE) AS credited, CAST(coalesce(n.debited, 0) AS DOUBLE) AS debited,
  coalesce(n.ahead, 0) AS ahead, CAST(coalesce(n.credit_variance, 0) AS DOUBLE) AS variance
FROM ${scoredTable} c
JOIN ${summaryTable} s ON CAST(s.customer_id AS VARCHAR) = c.customer_id
LEFT JOIN ${ownTable} o ON o.customer_id = c.customer_id
LEFT JOIN ${network} n ON n.customer_id = c.customer_id
WHERE o.customer_id IS NOT NULL OR n.credited <> 0 OR n.debited <> 0
ORDER BY abs(coalesce(o.pipeline, 0)) + abs(coalesce(o.learning, 0)) + abs(coalesce(n.credited, 0)) + abs(coalesce(n.debited, 0)) DESC,
  c.customer_id LIMIT ${mostDrawn}`);
    const drawn = rows.map((row, i): Value[] => {
      const extras = own.get(row.customer_id) ?? { deals: [], lessons: [] };
      const { growth, clv } = intervals(plan, fits, row, extras, options, seeded(seed, i));
      return [row.customer_id, ...growth, ...clv];
    });
    await withRows(warehouse, endsColumns, drawn, (endsTable) =>
      warehouse.createTemporary(
        extrasTable,
        sql`
SELECT coalesce(o.customer_id, n.customer_id) AS customer_id, coalesce(o.pipeline, 0) AS pipeline,
  coalesce(n.credited - n.debited + n.ahead, 0) AS networking, coalesce(o.learning, 0) AS learning,
  e.growth_low, e.growth_high, e.clv_low, e.clv_high
FROM (SELECT o.* FROM ${ownTable} o JOIN ${scoredTable} c ON c.customer_id = o.customer_id) AS o
FULL JOIN ${network} n ON n.customer_id = o.customer_id
LEFT JOIN ${endsTable} e ON e.customer_id = coalesce(o.customer_id, n.customer_id)`,
      ),
    );
    const found = await warehouse.rows<{ customer_id: string }>(
      sql`SELECT o.customer_id FROM ${ownTable} o JOIN ${scoredTable} c ON c.customer_id = o.customer_id`,
    );
    return new Set(found.map(({ customer_id }) => customer_id));
  });
  const ofRun = ({ customer }: { readonly customer: string | null }) =>
    customer !== null && known.has(customer);
  return { deals: deals.filter((deal) => deal.counts && ofRun(deal)), lessons: lessons.filter(ofRun) };
}

interface Row {
  customer_id: string;
  x: number;
  tx: number;
  T: number;
  g: number;
  base: number;
  growth: number;
  money: number;
  days: number;
  credited: number;
  debited: number;
  ahead: number;
  variance: number;
}

/** Who is brought by a referral. */
export interface Newcomer {
  /** Value within the horizon, and its spread. */
  readonly mean: number;
  readonly deviation: number;
  /** P(would not have come otherwise). */
  readonly incremental: number;
  readonly reward: number;
}

/** 90 % of what purchases, deals, lessons and referrals of a customer may come to together. */
function intervals(
  plan: Plan,
  fits: Fits,
  row: Row,
  { deals, lessons }: { readonly deals: readonly Deal[]; readonly lessons: readonly CustomerLesson[] },
  { margin, newcomer }: { readonly margin: number; readonly newcomer: Newcomer },
  rng: Rng,
): { growth: [number, number]; clv: [number, number] } {
  const own = futureOf(plan, fits, row, row.g);
  const expected = own.model.conditionalExpectedPurchases(own.params, own.state, own.horizon);
  const dect = own.model.dect(own.params, own.state, { horizon: own.horizon, rate: own.rate });
  const growth = simulateFuture(
    {
      ...own,
      discount: expected > 0 ? dect / expected : 1,
      spend: { ...fits.spend!.params, days: row.days, money: row.money },
      margin,
    },
    draws,
    rng,
  );
  const purchases = growth.slice();
  for (let i = 0; i < draws; i += 1) {
    for (const { probability, worth } of deals) if (rng.uniform() < probability) growth[i]! += worth;
  }
  const clv = growth.map(
    (ahead, i) =>
      row.base + ahead + drawLessons(lessons, rng) + drawNetwork(row, purchases[i]!, newcomer, rng),
  );
  return { growth: ends(growth), clv: ends(clv) };
}

/**
 * What a customer's network brings in one draw: a share of what those bring whom they brought, less a share of what they
 * bring themselves to who brought them, and the referrals to come, one by one.
 */
function drawNetwork(row: Row, purchases: number, newcomer: Newcomer, rng: Rng): number {
  const { credited, debited, ahead, variance, growth } = row;
  const shape = variance > 0 ? credited ** 2 / variance : 0;
  const credit = shape > 0 ? (credited * rng.gamma(shape)) / shape : credited;
  const debit = growth === 0 ? debited : (debited / growth) * purchases;
  const each = newcomer.incremental * newcomer.mean - newcomer.reward;
  if (!(ahead / each > 0)) return credit - debit + ahead;
  let brought = 0;
  for (let count = rng.poisson(ahead / each); count > 0; count -= 1) {
    const comes = rng.uniform() < newcomer.incremental;
    brought += (comes ? newcomer.mean + newcomer.deviation * rng.normal() : 0) - newcomer.reward;
  }
  return credit - debit + brought;
}
