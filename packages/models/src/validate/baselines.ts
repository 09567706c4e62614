import { accuracy, type Accuracy } from "./accuracy.ts";

export interface Baseline extends Accuracy {
  readonly name: "last-period" | "own-rate";
}

export interface BaselineColumns {
  /** Repeat purchases and age at the end of calibration. */
  readonly x: ArrayLike<number>;
  readonly T: ArrayLike<number>;
  /** Purchases in the holdout. */
  readonly y: ArrayLike<number>;
  /** Default 1 each. */
  readonly weight?: ArrayLike<number>;
  /** Length of the holdout, in the unit of T. */
  readonly horizon: number;
  /** Repeat purchases of each customer in the last `recentSpan` before the end of calibration; null: not known. */
  readonly recent?: ArrayLike<number> | null;
  /** Default: as long as the holdout. */
  readonly recentSpan?: number;
}

/**
 * What anyone could predict without a model: every customer goes on at their own rate x / T (a customer who came on
 * the last day has none yet), or buys as often as in the last period of the same length.
 */
export function baselines(columns: BaselineColumns): Baseline[] {
  const { x, T, y, horizon, recent, recentSpan = horizon } = columns;
  const weight = columns.weight ?? new Float64Array(y.length).fill(1);
  const ownRate = Float64Array.from({ length: y.length }, (_, i) =>
    T[i]! > 0 ? (x[i]! / T[i]!) * horizon : 0,
  );
  const answers: Baseline[] = [{ name: "own-rate", ...accuracy(ownRate, y, weight) }];
  if (recent == null) return answers;
  const factor = recentSpan > 0 ? horizon / recentSpan : 0;
  const lastPeriod = Float64Array.from({ length: y.length }, (_, i) => recent[i]! * factor);
  return [{ name: "last-period", ...accuracy(lastPeriod, y, weight) }, ...answers];
}
