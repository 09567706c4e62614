import {
  futureQuantiles,
  parameterDraws,
  purchaseModel,
  stateIntervals,
  totalOfParts,
  type ParameterDraws,
  type PurchaseParams,
  type TotalInput,
  type TotalIntervals,
} from "@keepworth/models";
import type { BaseStates } from "../run/compress.ts";
import { scales, spendPerScale } from "./expectedMoney.ts";
import { effectDraws } from "./effectDraws.ts";
import type { Effects, PurchaseFit } from "./fitModels.ts";
import type { SpendFit } from "./fitSpend.ts";
import { modelTime } from "./modelTime.ts";
import { ratesOf, spendScale, type SpendScale } from "./spendScale.ts";
import { paramsOf, partsOf, type Groups, type Part } from "./groups.ts";

export interface ScoreInput {
  readonly states: BaseStates;
  readonly purchase: PurchaseFit;
  readonly spend: SpendFit | null;
  /** Twelve month factors of the time in which `purchase` runs; null: days. */
  readonly season: readonly number[] | null;
  /** Day since 1970-01-01 on which states stand. */
  readonly asOf: number;
  /** Customers with parameters of their own; null: all share one set. */
  readonly groups: Groups | null;
  /** What covariates do to them; null without. */
  readonly effects: Effects | null;
  readonly horizonDays: number;
  /** Continuous discount rate a day. */
  readonly dailyRate: number;
  readonly margin: number;
  /** Relative error of totals that the last holdout showed beyond its own interval. */
  readonly modelError: { readonly orders?: number; readonly money?: number };
  readonly seed: number;
  /** Whether single customers' intervals are wanted, which takes most of the time. Default true. */
  readonly single?: boolean;
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
  /** Where spend goes with frequency: v of the state, and what expected spend per order to come is multiplied by. */
  readonly spend: SpendScale | null;
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
  const { states, purchase, spend, margin, modelError, seed, groups, effects } = input;
  const purchaseDraws = effects
    ? effectDraws(purchase, effects, draws, seed)
    : commonDraws(parameterDraws<PurchaseParams>(purchase, draws, seed), groups);
  const spendDraws = spend && parameterDraws(spend, draws, seed + 1);
  const parts = partsOf(states, groups).map((part) => ({
    rows: part.rows,
    ...scorePart(part, input, purchaseDraws.of(part.group), spendDraws),
  }));
  const totals = totalOfParts(
    parts.map(({ total }) => total),
    { margin, modelError },
  );
  const n = states.x.length;
  const gather = (of: (one: (typeof parts)[number]) => ArrayLike<number>) => {
    const column = new Float64Array(n);
    for (const part of parts) {
      const values = of(part);
      part.rows.forEach((row, i) => {
        column[row] = values[i]!;
      });
    }
    return column;
  };
  const money = (key: "lowRatio" | "highRatio") =>
    gather(({ intervals }) => intervals[key] ?? []).map((v) => v || 0);
  return {
    scores: {
      pAlive: gather(({ scored }) => scored.pAlive),
      expectedOrders: gather(({ scored }) => scored.expected),
      dect: gather(({ scored }) => scored.dect),
      dert: gather(({ forever }) => forever).map((dert) => (Number.isFinite(dert) ? dert : -1)),
      churnRisk: gather(({ scored }) => scored.pNone),
      nextDays: Int32Array.from(
        gather(({ nextDays }) => nextDays),
        (days) => (days <= farthestDays ? Math.ceil(days) : -1),
      ),
      ordersLow: Int32Array.from(gather(({ intervals }) => intervals.ordersLow)),
      ordersHigh: Int32Array.from(gather(({ intervals }) => intervals.ordersHigh)),
      moneyLow: money("lowRatio"),
      moneyHigh: money("highRatio"),
      spend:
        spend?.dependence == null
          ? null
          : {
              v: gather(({ own }) => own!.v).map((ratio) => ratio * spend.params.v),
              factor: gather(({ own }) => own!.factor),
            },
    },
    totals,
    intervals: { draws, interpolationError: Math.max(...parts.map((part) => part.interpolationError)) },
    warnings: [...purchaseDraws.warnings, ...(spendDraws?.warnings ?? []), ...totals.warnings],
  };
}

/** The draws of everybody's parameters, as those of each group. */
function commonDraws({ draws: common, warnings }: ParameterDraws<PurchaseParams>, groups: Groups | null) {
  return {
    warnings,
    of: (group: number) => common.map((draw) => paramsOf(draw, groups?.factors[group] ?? {})),
  };
}

function scorePart(
  { states, factors }: Part,
  { purchase, spend, season, asOf, horizonDays, dailyRate, seed, single = true }: ScoreInput,
  drawn: readonly PurchaseParams[],
  spendDraws: ParameterDraws<SpendFit["params"]> | null,
) {
  const model = purchaseModel(purchase.model);
  const params = paramsOf(purchase.params, factors);
  const time = modelTime(season, asOf, horizonDays);
  const times = time.of(states);
  const { horizon } = time;
  // Discounting runs by the calendar: within the horizon, as fast as the season's clock does on average.
  const rate = (dailyRate * horizonDays) / horizon;
  const scored = model.scoreStates(params, times, { horizon, rate });
  const forever =
    season === null ? scored.dert : model.scoreStates(params, times, { horizon, rate: dailyRate }).dert;
  const table = futureQuantiles({
    model,
    purchase: { params, draws: drawn, warnings: [] },
    spend: spendDraws,
    states: times,
    horizon,
    rate,
    ...(single ? {} : { paths: draws }),
    seed: seed + 2,
  });
  const own =
    spend?.dependence == null
      ? null
      : spendScale(ratesOf(model, params, times, horizon, rate), spend.dependence, states.x);
  const perScale = spend && spendPerScale(states.x, spend.params);
  const mean = perScale && Float64Array.from(scored.dect, (dect, i) => dect * perScale[i]!);
  return {
    scored,
    forever,
    nextDays: scored.nextMedian.map((amount) => time.days(amount)),
    own,
    intervals: stateIntervals(times, scored.pAlive, table, mean),
    interpolationError: table.interpolationError,
    total: {
      states: { ...times, weight: states.weight },
      pAlive: scored.pAlive,
      expected: scored.expected,
      discounted: scored.dect,
      table,
      money: spend && scales(states, spend.params, own),
    } satisfies TotalInput,
  };
}
