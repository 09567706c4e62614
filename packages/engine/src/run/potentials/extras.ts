import { continuousRate } from "@keepworth/decisions";
import { purchaseModel, seeded } from "@keepworth/models";
import { identifier, queries, sql, type Warehouse } from "@keepworth/warehouse";
import type { Fits } from "../../compute/fitModels.ts";
import { paramsOf } from "../../compute/groups.ts";
import { modelTime } from "../../compute/modelTime.ts";
import { activeTime, simulateFuture, type Future } from "../../compute/simulateFuture.ts";
import type { RunResult } from "../../result.ts";
import type { Settings } from "../../settings.ts";
import type { Plan } from "../check.ts";
import type { BaseStates } from "../compress.ts";
import { dayNumber } from "../days.ts";
import { activeTable, extrasTable, replaceTemporary, scoredTable, summaryTable } from "../summarise.ts";
import { readLessons, type CustomerLesson } from "./lessons.ts";
import { readPipeline, type Deal, type Pipeline } from "./pipeline.ts";
import { readReferralLaw, type ReferralLaw } from "./referrals.ts";

/** What customers bring beside their own purchases. */
export interface Extras {
  readonly pipeline: Pipeline;
  readonly lessons: readonly CustomerLesson[];
  readonly referrals: ReferralLaw;
  /** Expected value of a customer whom a referral would bring. */
  readonly newCustomer: number;
  /** Sums over the customers of the run. */
  readonly sums: {
    readonly pipeline: number;
    readonly networking: number;
    readonly learning: number;
    readonly customers: number;
  };
}

/** Intervals of so many customers are drawn anew; the others keep those of their own purchases, moved by what is expected. */
const mostDrawn = 2000;
const draws = 1000;

/**
 * Adds to the scored customers what else they bring: open deals, referrals and lessons. Leaves its table behind.
 *
 * @param margin  share of revenue that is kept
 * @returns null where the dataset holds none of them
 */
export async function readExtras(
  warehouse: Warehouse,
  plan: Plan,
  states: BaseStates,
  fits: Fits,
  options: {
    readonly dataset: string;
    readonly settings: Settings;
    readonly margin: number;
    readonly firstOrder: number;
    readonly seed: number;
  },
): Promise<Extras | null> {
  const { records, asOf, discountRate } = plan;
  if (records.opportunities + records.referrals + records.knowledge === 0 || fits.spend === null) return null;
  const { dataset, settings, margin } = options;
  const annualRate = discountRate;
  const pipeline = await readPipeline(warehouse, {
    dataset,
    asOf,
    annualRate,
    margin,
    linked: records.linked > 0,
    stages: settings.crm.stages,
  });
  const lessons = await readLessons(warehouse, { dataset, asOf, annualRate });
  const referrals = await readReferralLaw(warehouse, scoredTable, { dataset, asOf });
  const newCustomer = valueOfNew(plan, fits, options) - referrals.reward;
  const ahead = referrals.rate !== null;
  if (ahead) await putActiveTime(warehouse, plan, states, fits);
  await replaceTemporary(
    warehouse,
    identifier("run_network"),
    queries.networking(warehouse.dialect, {
      customers: scoredTable,
      activeTime: ahead ? identifier(activeTable) : null,
      dataset,
      asOf,
      credit: settings.ledger.referralCredit,
      incremental: referrals.incremental,
      rate: referrals.rate,
      newCustomer: Math.max(0, newCustomer),
    }),
  );
  await combine(warehouse, plan, fits, pipeline.deals, lessons, options);
  const sums = await warehouse.row<Extras["sums"] & Record<string, number>>(sql`
SELECT coalesce(sum(CAST(pipeline AS DECIMAL(18,4))), 0) AS pipeline,
  coalesce(sum(CAST(networking AS DECIMAL(18,4))), 0) AS networking,
  coalesce(sum(CAST(learning AS DECIMAL(18,4))), 0) AS learning, count(*) AS customers FROM ${extrasTable}`);
  return { pipeline, lessons, referrals, newCustomer, sums };
}

/** Margin of a new customer's first order and of all others within the horizon, discounted. */
function valueOfNew(
  plan: Plan,
  fits: Fits,
  { margin, firstOrder }: { readonly margin: number; readonly firstOrder: number },
): number {
  const { params } = fits.spend!;
  const own = futureOf(plan, fits, { x: 0, tx: 0, T: 0 }, 0);
  const orders = own.model.dect(own.params, own.state, { horizon: own.horizon, rate: own.rate });
  const perOrder = params.q > 1 ? (params.p * params.v) / (params.q - 1) : firstOrder;
  return margin * (firstOrder + perOrder * orders);
}

/** A customer's law, and the discount rate in its time. */
function futureOf(
  { asOf, horizonDays, discountRate }: Plan,
  { purchase, season, groups }: Fits,
  c: { readonly x: number; readonly tx: number; readonly T: number },
  group: number,
): Pick<Future, "model" | "params" | "state" | "horizon"> & { readonly rate: number } {
  const time = modelTime(season, dayNumber(asOf), horizonDays);
  const { x, tx, T } = time.of({ x: [c.x], tx: [c.tx], T: [c.T] });
  return {
    model: purchaseModel(purchase.model),
    params: paramsOf(purchase.params, groups?.factors[group] ?? {}),
    state: { x: x[0]!, tx: tx[0]!, T: T[0]! },
    horizon: time.horizon,
    rate: (continuousRate(discountRate, "day") * horizonDays) / time.horizon,
  };
}

/** Expected discounted active time of every distinct state, in weeks. */
async function putActiveTime(
  warehouse: Warehouse,
  plan: Plan,
  states: BaseStates,
  fits: Fits,
): Promise<void> {
  const { x, tx, T } = states;
  const active = Float64Array.from(x, (_, i) => {
    const own = futureOf(plan, fits, { x: x[i]!, tx: tx[i]!, T: T[i]! }, fits.groups?.of[i] ?? 0);
    return (activeTime(own, own.rate) / own.horizon) * (plan.horizonDays / 7);
  });
  const g = plan.groups === null ? new Int32Array(x.length) : states.group!;
  await warehouse.putColumns(activeTable, { x, tx, t: T, g, active_time: active });
}

/** One row for every customer with any of it, with intervals drawn jointly where deals or lessons are uncertain. */
async function combine(
  warehouse: Warehouse,
  plan: Plan,
  fits: Fits,
  deals: readonly Deal[],
  lessons: readonly CustomerLesson[],
  { margin, seed }: { readonly margin: number; readonly seed: number },
): Promise<void> {
  const own = new Map<string, { deals: Deal[]; lessons: CustomerLesson[] }>();
  const of = (customer: string) =>
    own.get(customer) ?? own.set(customer, { deals: [], lessons: [] }).get(customer)!;
  for (const deal of deals) if (deal.counts && deal.customer !== null) of(deal.customer).deals.push(deal);
  for (const lesson of lessons) if (lesson.customer !== null) of(lesson.customer).lessons.push(lesson);
  await warehouse.run(
    sql`CREATE OR REPLACE TEMPORARY TABLE run_own (customer_id VARCHAR, pipeline DOUBLE, learning DOUBLE)`,
  );
  for (const [customer, { deals: open, lessons: learned }] of own) {
    const pipeline = open.reduce((sum, { probability, worth }) => sum + probability * worth, 0);
    const learning = learned.reduce((sum, { worth }) => sum + worth, 0);
    await warehouse.run(sql`INSERT INTO run_own VALUES (${customer}, ${pipeline}, ${learning})`);
  }
  const rows = await warehouse.rows<Row & Record<string, string | number | null>>(sql`
SELECT c.customer_id, c.frequency AS x, c.age_days - c.recency_days AS tx, c.age_days AS "T", c.g, c.base,
  coalesce(c.growth, 0) AS growth, CAST(s.spend AS DOUBLE) AS money, s.spend_days AS days,
  coalesce(n.credited - n.debited + n.ahead, 0) AS networking
FROM run_own o JOIN ${scoredTable} c ON c.customer_id = o.customer_id
JOIN ${summaryTable} s ON CAST(s.customer_id AS VARCHAR) = c.customer_id
LEFT JOIN run_network n ON n.customer_id = o.customer_id
ORDER BY c.customer_id LIMIT ${mostDrawn}`);
  await warehouse.run(
    sql`CREATE OR REPLACE TEMPORARY TABLE run_ends (customer_id VARCHAR, growth_low DOUBLE, growth_high DOUBLE, clv_low DOUBLE, clv_high DOUBLE)`,
  );
  for (const [i, row] of rows.entries()) {
    const { growth, clv } = intervals(plan, fits, row, own.get(row.customer_id)!, margin, seeded(seed, i));
    await warehouse.run(
      sql`INSERT INTO run_ends VALUES (${row.customer_id}, ${growth[0]}, ${growth[1]}, ${clv[0]}, ${clv[1]})`,
    );
  }
  await replaceTemporary(
    warehouse,
    extrasTable,
    sql`
SELECT coalesce(o.customer_id, n.customer_id) AS customer_id, coalesce(o.pipeline, 0) AS pipeline,
  coalesce(n.credited - n.debited + n.ahead, 0) AS networking, coalesce(o.learning, 0) AS learning,
  e.growth_low, e.growth_high, e.clv_low, e.clv_high
FROM (SELECT o.* FROM run_own o JOIN ${scoredTable} c ON c.customer_id = o.customer_id) AS o
FULL JOIN run_network n ON n.customer_id = o.customer_id
LEFT JOIN run_ends e ON e.customer_id = o.customer_id`,
  );
  for (const table of ["run_own", "run_ends", "run_network"]) {
    await warehouse.run(sql`DROP TABLE IF EXISTS ${identifier(table)}`);
  }
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
  networking: number;
}

/** 90 % of what purchases, deals and lessons of a customer may come to together. */
function intervals(
  plan: Plan,
  fits: Fits,
  row: Row,
  { deals, lessons }: { readonly deals: readonly Deal[]; readonly lessons: readonly CustomerLesson[] },
  margin: number,
  rng: ReturnType<typeof seeded>,
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
  for (let i = 0; i < draws; i += 1) {
    for (const { probability, worth } of deals) if (rng.uniform() < probability) growth[i]! += worth;
  }
  const clv = growth.map((ahead) => {
    const learned = lessons.reduce((sum, { probability, cost, worth }) => {
      const benefit = probability > 0 ? (worth + cost) / probability : 0;
      return sum + (rng.uniform() < probability ? benefit : 0) - cost;
    }, 0);
    return row.base + row.networking + ahead + learned;
  });
  return { growth: ends(growth), clv: ends(clv) };
}

/** The 5 % and 95 % quantiles of draws. */
export function ends(values: Float64Array): [number, number] {
  const sorted = values.toSorted();
  const at = (level: number) => sorted[Math.min(sorted.length - 1, Math.floor(level * sorted.length))]!;
  return [at(0.05), at(0.95)];
}

/**
 * The total of the four potentials with its interval, by joint draws: own purchases, every deal won or lost, every
 * lesson true or not, referrals as they happen to come.
 */
export function totalWithExtras(
  growth: { readonly value: number; readonly deviation: RunDeviation },
  extras: Extras,
  { base, seed }: { readonly base: number; readonly seed: number },
): Totals {
  const rng = seeded(seed, 7);
  const { pipeline, lessons, sums, newCustomer, referrals } = extras;
  const deals = pipeline.deals.filter(({ counts, customer }) => counts && customer !== null);
  const { parameters, chance, model } = growth.deviation;
  const variance = parameters ** 2 + chance ** 2 + model ** 2;
  const shape = growth.value ** 2 / Math.max(variance, 1e-12);
  const each = Math.max(1e-9, newCustomer * referrals.incremental);
  const size = 4000;
  const ahead = new Float64Array(size);
  const total = new Float64Array(size);
  const learning = new Float64Array(size);
  const networking = new Float64Array(size);
  const learnt = lessons.filter(({ customer }) => customer !== null);
  for (let i = 0; i < size; i += 1) {
    ahead[i] = growth.value > 0 ? (growth.value * rng.gamma(shape)) / shape : 0;
    for (const { probability, worth } of deals) if (rng.uniform() < probability) ahead[i]! += worth;
    for (const { probability, cost, worth } of learnt) {
      learning[i]! +=
        (rng.uniform() < probability && probability > 0 ? (worth + cost) / probability : 0) - cost;
    }
    networking[i] = sums.networking > 0 ? rng.poisson(sums.networking / each) * each : sums.networking;
    total[i] = base + ahead[i]! + learning[i]! + networking[i]!;
  }
  const [growthLow, growthHigh] = ends(ahead);
  const [low, high] = ends(total);
  const value = growth.value + sums.pipeline;
  const [networkingLow, networkingHigh] = ends(networking);
  const [learningLow, learningHigh] = ends(learning);
  return {
    growth: value,
    growthLow,
    growthHigh,
    networkingLow,
    networkingHigh,
    learningLow,
    learningHigh,
    clv: base + value + sums.networking + sums.learning,
    low,
    high,
  };
}

/** The figures of a total that joint draws give. */
export type Totals = Pick<
  RunResult["total"],
  | "growth"
  | "growthLow"
  | "growthHigh"
  | "networkingLow"
  | "networkingHigh"
  | "learningLow"
  | "learningHigh"
  | "clv"
  | "low"
  | "high"
>;

interface RunDeviation {
  readonly parameters: number;
  readonly chance: number;
  readonly model: number;
}
