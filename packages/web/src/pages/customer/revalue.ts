import { continuousRate } from "@keepworth/decisions";
import {
  purchaseModel,
  seasonClock,
  spendDependence,
  type AnyPurchaseModel,
  type PurchaseParams,
} from "@keepworth/models";
import type { Answer } from "../../api/useAnswer.ts";

export type Law = Answer<"/api/customers/{id}/next-orders">["law"];

/** What a value rests on. */
export interface Assumed {
  readonly horizonDays: number;
  /** Annual. */
  readonly discountRate: number;
  /** Share of revenue. */
  readonly margin: number;
}

interface Interval {
  readonly value: number;
  readonly low: number;
  readonly high: number;
}

/** What the run says of the customer. */
export interface Valued {
  readonly growth: Interval;
  /** Of growth, what open deals bring: no assumption here moves it. */
  readonly pipeline: number;
  readonly clv: Interval;
}

export interface Revalued {
  /** Orders expected, not discounted. */
  readonly orders: number;
  readonly growth: Interval;
  readonly clv: Interval;
}

const daysPerUnit = { day: 1, week: 7, month: 30.4375 } as const;

/**
 * A customer's value as it would be under other assumptions: own orders ahead by the model of the run, everything else
 * as the run has it. Under the run's own assumptions it is the run's own value.
 */
export function revalue(law: Law, asOf: string, valued: Valued, run: Assumed, now: Assumed): Revalued {
  const [before, after] = [ahead(law, asOf, run), ahead(law, asOf, now)];
  const factor = before.discounted > 0 ? (after.discounted / before.discounted) * marginFactor(run, now) : 1;
  const { growth, pipeline, clv } = valued;
  const value = (growth.value - pipeline) * factor + pipeline;
  // What an order brings on average, and how many there may be: the interval is as wide as their product.
  const spread =
    before.spread > 0 && after.orders > 0
      ? (after.spread / before.spread) * ((factor * before.orders) / after.orders)
      : factor;
  const moved = scaled(growth, value, spread);
  return {
    orders: after.orders,
    growth: moved,
    clv: {
      value: clv.value + moved.value - growth.value,
      low: clv.low + (moved.low - growth.low),
      high: clv.high + (moved.high - growth.high),
    },
  };
}

function marginFactor(run: Assumed, now: Assumed): number {
  return run.margin === 0 ? 1 : now.margin / run.margin;
}

/** An interval around another value; one that was never below zero stays so. */
function scaled(interval: Interval, value: number, spread: number): Interval {
  const low = value - (interval.value - interval.low) * spread;
  return {
    value,
    low: interval.low >= 0 ? Math.max(0, low) : low,
    high: value + (interval.high - interval.value) * spread,
  };
}

/** Orders within a horizon: expected, discounted (times what goes with their number), and their standard deviation. */
function ahead(law: Law, asOf: string, { horizonDays, discountRate }: Assumed) {
  const model = purchaseModel(law.model);
  const params = law.params as PurchaseParams;
  const state = { x: law.x, tx: law.tx, T: law.T };
  const unit = daysPerUnit[law.unit];
  const days =
    law.season === null ? horizonDays : seasonClock(law.season).advance(dayNumber(asOf), horizonDays);
  const horizon = days / unit;
  const rate = (continuousRate(discountRate, "day") * horizonDays) / horizon;
  const orders = model.conditionalExpectedPurchases(params, state, horizon);
  return {
    orders,
    discounted: model.dect(params, state, { horizon, rate }) * spendPer(law, model, params, horizon, rate),
    spread: Math.sqrt(variance(model, params, state, horizon, orders)),
  };
}

/** What spend per order ahead is multiplied by where who buys often spends otherwise; 1 where it does not. */
function spendPer(
  { dependence, x, tx, T }: Law,
  model: AnyPurchaseModel,
  params: PurchaseParams,
  horizon: number,
  rate: number,
): number {
  if (dependence === null) return 1;
  const states = { x: Float64Array.of(x), tx: Float64Array.of(tx), T: Float64Array.of(T) };
  const gamma = params as unknown as { r: number; alpha: number; k?: number };
  const scored = (r: number) => {
    const { pAlive, dect } = model.scoreStates({ ...params, r }, states, { horizon, rate });
    return { pAlive, purchases: dect };
  };
  const { shape, futureRate } = spendDependence.spendRates(
    gamma,
    states,
    scored(gamma.r),
    scored(gamma.r + 1),
  );
  const { kappa, reference } = dependence;
  return Math.exp(
    spendDependence.logMoment({ rate: futureRate[0]!, shape: shape[0]! + 1 }, kappa, reference),
  );
}

/** Of the number of orders, by its distribution up to where next to nothing is left. */
function variance(
  model: AnyPurchaseModel,
  params: PurchaseParams,
  state: { readonly x: number; readonly tx: number; readonly T: number },
  horizon: number,
  mean: number,
): number {
  let [covered, sum] = [0, 0];
  for (let n = 0; n < 400 && covered < 0.9999; n += 1) {
    const p = model.conditionalPmf(params, state, n, horizon);
    covered += p;
    sum += p * (n - mean) ** 2;
  }
  return sum;
}

function dayNumber(day: string): number {
  return Date.parse(`${day}T00:00:00Z`) / 86_400_000;
}
