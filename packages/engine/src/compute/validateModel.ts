import {
  baselines,
  compareModels,
  compress,
  groupTotals,
  holdoutMetrics,
  KeepworthError,
  modelErrorFrom,
  sampleStates,
} from "@keepworth/models";
import type { Holdout, ModelChoice } from "../result.ts";
import type { BaseStates } from "../run/compress.ts";
import type { Base, SpendHistories } from "./base.ts";
import { monthOf, monthText } from "./cohorts.ts";
import { extend } from "./extend.ts";
import { fitModels, fitPurchases, noExtensions, type Extensions, type Fits } from "./fitModels.ts";
import { logProbabilities } from "./predict.ts";
import { scoreStates } from "./scoreStates.ts";

/** Calibration states by what came after them; ordered as the states are. */
export interface Outcomes {
  readonly x: Int32Array;
  readonly tx: Int32Array;
  readonly t: Int32Array;
  readonly g?: Int32Array;
  readonly y: Int32Array;
  readonly weight: Float64Array;
}

/** What was known at `from`, and what came until `to`. */
export interface Origin extends Base {
  readonly from: string;
  readonly to: string;
  readonly days: number;
  readonly outcomes: Outcomes;
  /** Of those who came back, what they spent before and then; null where spend is not held against frequency. */
  readonly spendOutcomes: (SpendHistories & { readonly y: Int32Array; readonly later: Float64Array }) | null;
  /** Net revenue that came in the holdout; null without money. */
  readonly actualMoney: number | null;
}

export interface ValidationInput {
  /** The holdout that is reported. */
  readonly origin: Origin;
  /** Earlier ones, for what the model gets wrong about totals. */
  readonly earlier: readonly Origin[];
  /** Names of purchase models: the one that is wanted, or those to choose from. */
  readonly models: readonly string[];
  /** What "the same as in the last period" got wrong. */
  readonly lastPeriod: Holdout["baselines"][number];
  readonly seed: number;
}

export interface Validation {
  readonly holdout: Holdout;
  /** Of the reported origin. */
  readonly fits: Fits;
  readonly extensions: Extensions;
  readonly choice: ModelChoice;
  /** Relative error of the totals beyond what their own intervals explain, over all origins. */
  readonly modelError: { readonly orders: number; readonly money: number };
}

/** Outcomes on which models are compared: more would not tell them apart better. */
const comparedRows = 50_000;

/** Fits on what was known at `from`, predicts until `to`, and holds the prediction against what came. */
export function validateModel(input: ValidationInput): Validation {
  const { origin, earlier, lastPeriod, seed } = input;
  const { outcomes, days } = origin;
  const { model, choice } = chooseModel(input);
  // A model that was told is taken as it is.
  const { extensions, fits, trials } =
    input.models.length > 1
      ? extend(origin, model)
      : { extensions: noExtensions, fits: fitAt(origin, model, noExtensions), trials: [] };
  const { scores, orders, money } = forecast(origin, fits, { seed, single: true });
  const state = stateOfOutcome(origin.states, outcomes);
  const of = (column: ArrayLike<number>) => Float64Array.from(state, (s) => column[s]!);
  const metrics = holdoutMetrics({
    y: outcomes.y,
    weight: outcomes.weight,
    expected: of(scores.expectedOrders),
    logProbability: logProbabilities(fits, outcomes, origin.asOf, days),
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
  const forecasts = [
    { from: origin.from, to: origin.to, orders, money },
    ...earlier.flatMap((one) => earlierForecast(one, model, extensions, seed)),
  ];
  const moneys = forecasts.flatMap((one) => one.money ?? []);
  return {
    fits,
    extensions,
    choice: { ...choice, extensions: trials },
    modelError: {
      orders: modelErrorFrom(forecasts.map((one) => one.orders)),
      money: modelErrorFrom(moneys.length > 0 ? moneys : forecasts.map((one) => one.orders)),
    },
    holdout: {
      from: origin.from,
      to: origin.to,
      customers: metrics.customers,
      ...orders,
      mae: metrics.mae,
      rmse: metrics.rmse,
      bias: metrics.bias,
      logScore: metrics.logScore,
      coverage: metrics.coverage,
      gini: metrics.gini,
      lift: metrics.lift,
      cohorts: cohortTotals(outcomes, of(scores.expectedOrders), origin.asOf),
      baselines: [lastPeriod, ownRate],
      deciles: [...metrics.deciles],
      money,
      origins: forecasts.map(({ from, to, orders: total }) => ({ from, to, ...total })),
    },
  };
}

function chooseModel({ origin, models }: ValidationInput): {
  model: string;
  choice: Omit<ModelChoice, "extensions">;
} {
  if (models.length === 1) return { model: models[0]!, choice: { reasons: [], models: [] } };
  const { x, tx, t, y, weight } = origin.outcomes;
  const { index, times } = sampleStates(weight, comparedRows);
  const pick = (column: ArrayLike<number>) => Float64Array.from(index, (i) => column[i]!);
  const columns = {
    x: pick(x),
    tx: pick(tx),
    T: pick(t),
    y: pick(y),
    weight: pick(weight).map((w, i) => w * times[i]!),
  };
  const { oldest } = origin;
  const young = columns.T.map((age) => (oldest === null || age <= oldest ? 1 : 0));
  const states = compress({ ...columns, weight: columns.weight.map((w, i) => w * young[i]!) });
  const fits = models.map((name) => fitPurchases(name, states, origin.logGaps));
  const compared = compareModels(fits, columns, origin.days);
  return {
    model: compared.chosen,
    choice: {
      reasons: compared.reasons.map(({ code, details }) => ({ code, details: { ...details } })),
      models: compared.models.map(({ model, fit, logScore, behind, error, rmse, bias }) => ({
        model,
        aic: fit.aic,
        logScore,
        behind,
        error,
        rmse,
        bias,
        converged: fit.converged,
      })),
    },
  };
}

function fitAt(origin: Origin, model: string, extensions: Extensions): Fits {
  return fitModels({ ...origin, model, extensions, lenient: true });
}

/** A forecast at an earlier origin; none where covariates were then too much alike to be told apart. */
function earlierForecast(origin: Origin, model: string, extensions: Extensions, seed: number) {
  try {
    const fits = fitAt(origin, model, extensions);
    const { orders, money } = forecast(origin, fits, { seed, single: false });
    return [{ from: origin.from, to: origin.to, orders, money }];
  } catch (error) {
    if (error instanceof KeepworthError && error.code.startsWith("covariates.")) return [];
    throw error;
  }
}

/** The totals that fits made at an origin expect, beside what came. */
function forecast(
  origin: Origin,
  fits: Fits,
  { seed, single }: { readonly seed: number; readonly single: boolean },
) {
  const { states, asOf, outcomes, actualMoney, days } = origin;
  const { scores, totals } = scoreStates({
    ...fits,
    states,
    asOf,
    horizonDays: days,
    dailyRate: 0,
    margin: 1,
    modelError: {},
    seed,
    single,
  });
  const actual = outcomes.y.reduce((sum, y, i) => sum + y * outcomes.weight[i]!, 0);
  const beside = ({ value, low, high }: { value: number; low: number; high: number }, came: number) => ({
    actual: came,
    expected: value,
    low,
    high,
  });
  return {
    scores,
    orders: beside(totals.orders, actual),
    money: totals.revenue === null || actualMoney === null ? null : beside(totals.revenue, actualMoney),
  };
}

/** Orders expected and come by month of the first purchase: a model may be right in total and wrong in every part. */
function cohortTotals({ t, y, weight }: Outcomes, expected: Float64Array, asOf: number): Holdout["cohorts"] {
  const group = Float64Array.from(t, (age) => monthOf(asOf - age));
  return groupTotals({ group, expected, actual: y, weight }).map((total) => ({
    month: monthText(total.group),
    customers: total.customers,
    expected: total.expected,
    actual: total.actual!,
  }));
}

/** Both are ordered by x, T, tx, so one walk over both finds the state of every outcome. */
function stateOfOutcome(states: BaseStates, outcomes: Outcomes): Int32Array {
  const found = new Int32Array(outcomes.x.length);
  let s = 0;
  for (let i = 0; i < found.length; i++) {
    while (
      states.x[s] !== outcomes.x[i] ||
      states.tx[s] !== outcomes.tx[i] ||
      states.T[s] !== outcomes.t[i] ||
      states.group?.[s] !== outcomes.g?.[i]
    ) {
      if (++s >= states.x.length) throw new Error(`Outcome ${i} has no state, or they are not in order.`);
    }
    found[i] = s;
  }
  return found;
}
