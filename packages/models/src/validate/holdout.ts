import { KeepworthError } from "../errors.ts";
import { accuracy, type Accuracy } from "./accuracy.ts";
import { calibrationDeciles, type Decile } from "./deciles.ts";
import { gini, topTenthLift } from "./gini.ts";
import { ranking } from "./ranking.ts";

/** Customers at the end of calibration and what they did afterwards; equal ones may be one row with a weight. */
export interface HoldoutColumns {
  /** Purchases in the holdout. */
  readonly y: ArrayLike<number>;
  /** Default 1 each. */
  readonly weight?: ArrayLike<number>;
  /** Expected purchases in the holdout. */
  readonly expected: ArrayLike<number>;
  /** Logarithm of the probability that the model gave to y; see `logScores`. */
  readonly logProbability?: ArrayLike<number> | null;
  /** 90 % interval of one customer's purchases. */
  readonly low?: ArrayLike<number> | null;
  readonly high?: ArrayLike<number> | null;
}

export interface HoldoutMetrics extends Accuracy {
  readonly customers: number;
  readonly actual: number;
  /** Mean of log P(y); null where it was not given. */
  readonly logScore: number | null;
  /** Share of customers with low <= y <= high; null where not given. */
  readonly coverage: number | null;
  readonly deciles: readonly Decile[];
  /** 0: the order of the predictions says nothing, 1: they rank customers as well as can be. */
  readonly gini: number;
  /** What the tenth of customers with the largest predictions bought, relative to an average tenth. */
  readonly lift: number;
}

/**
 * How predictions made at the end of calibration did in the holdout.
 *
 * @throws KeepworthError "customers.columns" when the columns differ in length, "customers.empty" without customers
 */
export function holdoutMetrics(columns: HoldoutColumns): HoldoutMetrics {
  const { y, expected, logProbability, low, high } = columns;
  const weight = columns.weight ?? new Float64Array(y.length).fill(1);
  for (const column of [weight, expected, logProbability, low, high]) {
    if (column != null && column.length !== y.length) {
      throw new KeepworthError("customers.columns", { expected: y.length, found: column.length });
    }
  }
  let customers = 0;
  let actual = 0;
  let score = 0;
  let held = 0;
  for (let i = 0; i < y.length; i++) {
    const w = weight[i]!;
    customers += w;
    actual += w * y[i]!;
    if (logProbability != null) score += w * logProbability[i]!;
    if (low != null && high != null && y[i]! >= low[i]! && y[i]! <= high[i]!) held += w;
  }
  if (!(customers > 0)) throw new KeepworthError("customers.empty");
  const predicted = ranking(expected, expected, y, weight);
  return {
    customers,
    actual,
    ...accuracy(expected, y, weight),
    logScore: logProbability == null ? null : score / customers,
    coverage: low == null || high == null ? null : held / customers,
    deciles: calibrationDeciles(predicted),
    gini: gini(predicted, ranking(y, y, y, weight)),
    lift: topTenthLift(predicted),
  };
}
