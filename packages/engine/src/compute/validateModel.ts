import { baselines, bgnbdLogScores, holdoutMetrics, modelErrorFrom } from "@keepworth/models";
import type { Holdout } from "../result.ts";
import type { BaseStates, SpendRows } from "../run/compress.ts";
import { fitModels, type PurchaseFit } from "./fitModels.ts";
import { scoreStates } from "./scoreStates.ts";

/** Calibration states by what came after them; ordered as the states are. */
export interface Outcomes {
  readonly x: Int32Array;
  readonly tx: Int32Array;
  readonly t: Int32Array;
  readonly y: Int32Array;
  readonly weight: Float64Array;
}

export interface ValidationInput {
  readonly from: string;
  readonly to: string;
  readonly days: number;
  readonly states: BaseStates;
  readonly outcomes: Outcomes;
  readonly spend: SpendRows | null;
  readonly meanSpend: number | null;
  /** Net revenue that came in the holdout; null without money. */
  readonly actualMoney: number | null;
  /** What "the same as in the last period" got wrong. */
  readonly lastPeriod: Holdout["baselines"][number];
  readonly seed: number;
}

export interface Validation {
  readonly holdout: Holdout;
  readonly fit: PurchaseFit;
  /** Relative error of the totals beyond what their own intervals explain. */
  readonly modelError: { readonly orders: number; readonly money: number };
}

/** Fits on what was known at `from`, predicts until `to`, and holds the prediction against what came. */
export function validateModel(input: ValidationInput): Validation {
  const { states, outcomes, days, seed } = input;
  const { purchase, spend } = fitModels({ states, spend: input.spend, meanSpend: input.meanSpend });
  const { scores, totals } = scoreStates({
    states,
    purchase,
    spend,
    horizonDays: days,
    dailyRate: 0,
    margin: 1,
    modelError: {},
    seed,
  });
  const state = stateOfOutcome(states, outcomes);
  const of = (column: ArrayLike<number>) => Float64Array.from(state, (s) => column[s]!);
  const logProbability = bgnbdLogScores(
    purchase.params,
    { x: outcomes.x, T: outcomes.t, y: outcomes.y, pAlive: of(scores.pAlive) },
    days,
  );
  const metrics = holdoutMetrics({
    y: outcomes.y,
    weight: outcomes.weight,
    expected: of(scores.expectedOrders),
    logProbability,
    low: of(scores.ordersLow),
    high: of(scores.ordersHigh),
  });
  const ownRate = baselines({
    x: outcomes.x,
    T: outcomes.t,
    y: outcomes.y,
    weight: outcomes.weight,
    horizon: days,
  })[0]!;
  const orders = {
    actual: metrics.actual,
    expected: metrics.expected,
    low: totals.orders.low,
    high: totals.orders.high,
  };
  const money =
    totals.revenue === null || input.actualMoney === null
      ? null
      : {
          actual: input.actualMoney,
          expected: totals.revenue.value,
          low: totals.revenue.low,
          high: totals.revenue.high,
        };
  return {
    fit: purchase,
    modelError: { orders: modelErrorFrom([orders]), money: modelErrorFrom(money ? [money] : [orders]) },
    holdout: {
      from: input.from,
      to: input.to,
      customers: metrics.customers,
      ...orders,
      mae: metrics.mae,
      rmse: metrics.rmse,
      bias: metrics.bias,
      logScore: metrics.logScore,
      coverage: metrics.coverage,
      gini: metrics.gini,
      lift: metrics.lift,
      baselines: [input.lastPeriod, ownRate],
      deciles: [...metrics.deciles],
      money,
    },
  };
}

/** Both are ordered by x, T, tx, so one walk over both finds the state of every outcome. */
function stateOfOutcome(states: BaseStates, outcomes: Outcomes): Int32Array {
  const found = new Int32Array(outcomes.x.length);
  let s = 0;
  for (let i = 0; i < found.length; i++) {
    while (states.x[s] !== outcomes.x[i] || states.tx[s] !== outcomes.tx[i] || states.T[s] !== outcomes.t[i])
      s++;
    found[i] = s;
  }
  return found;
}
