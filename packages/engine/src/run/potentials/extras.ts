import type { Fits } from "../../compute/fitModels.ts";
import { activeTime } from "../../compute/simulateFuture.ts";
import { identifier, queries, sql, type Warehouse } from "@keepworth/warehouse";
import type { Settings } from "../../settings.ts";
import type { Plan } from "../check.ts";
import type { BaseStates } from "../compress.ts";
import { activeTable, extrasTable, replaceTemporary, scoredTable } from "../temporary.ts";
import { futureOf } from "./futureOf.ts";
import { readLessons, type CustomerLesson } from "./lessons.ts";
import { combineExtras } from "./ownExtras.ts";
import { readPipeline, type Pipeline } from "./pipeline.ts";
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
  await combineExtras(warehouse, plan, fits, pipeline.deals, lessons, options);
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
