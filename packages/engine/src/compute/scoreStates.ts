import {
  futureQuantiles,
  parameterDraws,
  purchaseModel,
  stateIntervals,
  totalInterval,
  type TotalIntervals,
} from "@keepworth/models";
import type { BaseStates } from "../run/compress.ts";
import { scales, spendPerScale } from "./expectedMoney.ts";
import type { PurchaseFit, SpendFit } from "./fitModels.ts";

export interface ScoreInput {
  readonly states: BaseStates;
  readonly purchase: PurchaseFit;
  readonly spend: SpendFit | null;
  readonly horizonDays: number;
  /** Continuous discount rate a day. */
  readonly dailyRate: number;
  readonly margin: number;
  /** Relative error of totals that the last holdout showed beyond its own interval. */
  readonly modelError: { readonly orders?: number; readonly money?: number };
  readonly seed: number;
}

/** Scores by distinct state, in the order of the states; what the join hands to every customer. */
export interface Scores {
  readonly pAlive: Float64Array;
  readonly expectedOrders: Float64Array;
  /** Discounted expected orders within the horizon, and for ever; −1 where the latter is infinite (no discount rate). */
  readonly dect: Float64Array;
  readonly dert: Float64Array;
  /** P(no order within the horizon). */
  readonly churnRisk: Float64Array;
  /** Days from as-of to the median next order, given that one comes; −1 where P(never) > .5, or beyond a century. */
  readonly nextDays: Int32Array;
  readonly ordersLow: Int32Array;
  readonly ordersHigh: Int32Array;
  /** Ends of the interval of discounted money, relative to its expectation. */
  readonly moneyLow: Float64Array;
  readonly moneyHigh: Float64Array;
}

export interface Scored {
  readonly scores: Scores;
  readonly totals: TotalIntervals;
  readonly intervals: { readonly draws: number; readonly interpolationError: number };
  readonly warnings: readonly { readonly code: string; readonly details: Record<string, string | number> }[];
}

const draws = 128;
// A median date beyond a century is no date.
const farthestDays = 36_525;

/** Scores every distinct state, with intervals for one customer and for the total. */
export function scoreStates(input: ScoreInput): Scored {
  const { states, purchase, spend, horizonDays, dailyRate, margin, modelError, seed } = input;
  const model = purchaseModel(purchase.model);
  const scored = model.scoreStates(purchase.params, states, { horizon: horizonDays, rate: dailyRate });
  const purchaseDraws = parameterDraws(purchase, draws, seed);
  const spendDraws = spend && parameterDraws(spend, draws, seed + 1);
  const table = futureQuantiles({
    model,
    purchase: purchaseDraws,
    spend: spendDraws,
    states,
    horizon: horizonDays,
    rate: dailyRate,
    seed: seed + 2,
  });
  const perScale = spend && spendPerScale(states.x, spend.params);
  const mean = perScale && Float64Array.from(scored.dect, (dect, i) => dect * perScale[i]!);
  const intervals = stateIntervals(states, scored.pAlive, table, mean);
  const totals = totalInterval({
    states,
    pAlive: scored.pAlive,
    expected: scored.expected,
    discounted: scored.dect,
    table,
    money: spend && scales(states, spend.params),
    margin,
    modelError,
  });
  const none = new Float64Array(states.x.length);
  return {
    scores: {
      pAlive: scored.pAlive,
      expectedOrders: scored.expected,
      dect: scored.dect,
      dert: scored.dert.map((dert) => (Number.isFinite(dert) ? dert : -1)),
      churnRisk: scored.pNone,
      nextDays: Int32Array.from(scored.nextMedian, (days) => (days <= farthestDays ? Math.ceil(days) : -1)),
      ordersLow: intervals.ordersLow,
      ordersHigh: intervals.ordersHigh,
      moneyLow: intervals.lowRatio ?? none,
      moneyHigh: intervals.highRatio ?? none,
    },
    totals,
    intervals: { draws, interpolationError: table.interpolationError },
    warnings: [...purchaseDraws.warnings, ...(spendDraws?.warnings ?? []), ...totals.warnings],
  };
}
