export interface Accuracy {
  /** Total. */
  readonly expected: number;
  /** Mean over customers of |expected − y|. */
  readonly mae: number;
  readonly rmse: number;
  /** (expected − actual) / actual, of the totals. Where nothing was bought: 1 if something was expected, else 0. */
  readonly bias: number;
}

/** Errors of predictions against what came. */
export function accuracy(
  expected: ArrayLike<number>,
  y: ArrayLike<number>,
  weight: ArrayLike<number>,
): Accuracy {
  let customers = 0;
  let predicted = 0;
  let actual = 0;
  let absolute = 0;
  let squared = 0;
  for (let i = 0; i < y.length; i++) {
    const w = weight[i]!;
    const error = expected[i]! - y[i]!;
    customers += w;
    predicted += w * expected[i]!;
    actual += w * y[i]!;
    absolute += w * Math.abs(error);
    squared += w * error * error;
  }
  const mean = customers > 0 ? 1 / customers : 0;
  return {
    expected: predicted,
    mae: absolute * mean,
    rmse: Math.sqrt(squared * mean),
    bias: relativeBias(predicted, actual),
  };
}

/** (expected − actual) / actual. Where nothing was bought: 1 if something was expected, else 0. */
export function relativeBias(expected: number, actual: number): number {
  if (actual > 0) return (expected - actual) / actual;
  return expected > 0 ? 1 : 0;
}
