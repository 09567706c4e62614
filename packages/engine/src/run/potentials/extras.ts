import { identifier, queries, sql, type Warehouse } from "@keepworth/warehouse";
import type { Fits } from "../../compute/fitModels.ts";
import { activeTime, simulateFuture } from "../../compute/simulateFuture.ts";
import { seeded } from "@keepworth/models";
import type { Settings } from "../../settings.ts";
import { withQuery } from "../../withTable.ts";
import type { Plan } from "../check.ts";
import type { BaseStates } from "../compress.ts";
import { activeTable, extrasTable, scoredTable } from "../temporary.ts";
import { activeFits, futureOf } from "./futureOf.ts";
import { readLessons, type CustomerLesson } from "./lessons.ts";
import { combineExtras, type OwnExtras } from "./ownExtras.ts";
import { readPipeline, type Deal } from "./pipeline.ts";
import { readReferralLaw, type ReferralLaw } from "./referrals.ts";

/** What customers bring beside their own purchases. */
export interface Extras {
  /** Deals and lessons of the run's customers. */
  readonly deals: readonly Deal[];
  readonly lessons: readonly CustomerLesson[];
  readonly referrals: ReferralLaw;
  /** Value of a customer whom a referral would bring, within the horizon. */
  readonly newcomer: { readonly mean: number; readonly deviation: number };
  /** Sums over the customers of the run. */
  readonly sums: {
    readonly pipeline: number;
    readonly networking: number;
    readonly learning: number;
    readonly customers: number;
  };
}

interface Options {
  readonly dataset: string;
  readonly settings: Settings;
  /** Share of revenue that is kept. */
  readonly margin: number;
  /** Mean net revenue of a first purchase day. */
  readonly firstOrder: number;
  readonly seed: number;
}

/**
 * Adds to the scored customers what else they bring: open deals, referrals and lessons. Leaves its table behind.
 *
 * @returns null where the dataset holds none of them
 */
export async function readExtras(
  warehouse: Warehouse,
  plan: Plan,
  states: BaseStates,
  fits: Fits,
  options: Options,
): Promise<Extras | null> {
  const { records, asOf, discountRate: annualRate, horizonDays } = plan;
  if (records.opportunities + records.referrals + records.knowledge === 0 || fits.spend === null) return null;
  const { dataset, settings, margin } = options;
  const stages = settings.crm.stages;
  const { deals } = await readPipeline(warehouse, { dataset, asOf, annualRate, horizonDays, margin, stages });
  const lessons = await readLessons(warehouse, { dataset, asOf, annualRate });
  await putActiveTime(warehouse, plan, states, activeFits(fits, states));
  const active = identifier(activeTable);
  const referrals = await readReferralLaw(warehouse, scoredTable, active, { dataset, asOf });
  const newcomer = newcomerOf(plan, fits, options);
  const networking = queries.networking(warehouse.dialect, {
    customers: scoredTable,
    active,
    dataset,
    asOf,
    credit: settings.ledger.referralCredit,
    incremental: referrals.incremental,
    rate: referrals.rate,
    factors: referrals.factors,
    each: referrals.incremental * newcomer.mean - referrals.reward,
  });
  const own: OwnExtras = await withQuery(warehouse, networking, (network) =>
    combineExtras(warehouse, plan, fits, deals, lessons, {
      ...options,
      network,
      newcomer: { ...newcomer, incremental: referrals.incremental, reward: referrals.reward },
    }),
  );
  const sums = await warehouse.row<Extras["sums"] & Record<string, number>>(sql`
SELECT coalesce(sum(CAST(pipeline AS DECIMAL(18,4))), 0) AS pipeline,
  coalesce(sum(CAST(networking AS DECIMAL(18,4))), 0) AS networking,
  coalesce(sum(CAST(learning AS DECIMAL(18,4))), 0) AS learning, count(*) AS customers FROM ${extrasTable}`);
  return { ...own, referrals, newcomer, sums };
}

/** So many times at which a newcomer may come within the horizon stand for all. */
const arrivals = 8;
const draws = 250;

/**
 * Margin of a newcomer's first order and of all others up to the end of the horizon, discounted: they may come at any
 * time within it, so that on average half of it is left.
 */
function newcomerOf(plan: Plan, fits: Fits, { margin, firstOrder, seed }: Options): Extras["newcomer"] {
  const { params } = fits.spend!;
  const won = { x: 0, tx: 0, T: 0 };
  const rng = seeded(seed, 11);
  const values: number[] = [];
  for (let i = 0; i < arrivals; i += 1) {
    const comes = (i + 0.5) / arrivals;
    const left = { ...plan, horizonDays: plan.horizonDays * (1 - comes) };
    const own = futureOf(left, fits, won, 0);
    const expected = own.model.conditionalExpectedPurchases(own.params, own.state, own.horizon);
    const dect = own.model.dect(own.params, own.state, { horizon: own.horizon, rate: own.rate });
    const later = simulateFuture(
      {
        ...own,
        discount: expected > 0 ? dect / expected : 1,
        spend: { ...params, days: 0, money: 0 },
        margin,
      },
      draws,
      rng,
    );
    const discount = (1 + plan.discountRate) ** -((comes * plan.horizonDays) / 365.25);
    for (const value of later) values.push(discount * (margin * firstOrder + value));
  }
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const square = values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length;
  return { mean, deviation: Math.sqrt(square) };
}

/** P(active) and expected discounted active time, in weeks, of every distinct state. */
async function putActiveTime(
  warehouse: Warehouse,
  plan: Plan,
  states: BaseStates,
  fits: Fits,
): Promise<void> {
  const { x, tx, T } = states;
  const size = x.length;
  const [pActive, time] = [new Float64Array(size), new Float64Array(size)];
  for (let i = 0; i < size; i += 1) {
    const own = futureOf(plan, fits, { x: x[i]!, tx: tx[i]!, T: T[i]! }, fits.groups?.of[i] ?? 0);
    pActive[i] = own.model.pAlive(own.params, own.state);
    time[i] = (activeTime(own, own.rate) / own.horizon) * (plan.horizonDays / 7);
  }
  const g = plan.groups === null ? new Int32Array(size) : states.group!;
  await warehouse.putColumns(activeTable, { x, tx, t: T, g, p_active: pActive, active_time: time });
}
