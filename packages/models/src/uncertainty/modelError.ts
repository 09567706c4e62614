/** A total that was predicted with an interval, and what came. */
export interface ForecastTotal {
  readonly actual: number;
  readonly expected: number;
  /** Its 90 % interval from parameters and chance alone. */
  readonly low: number;
  readonly high: number;
}

/** Half a 90 % interval of a normal law, in standard deviations. */
const halfWidth = 1.6448536269514722;

/**
 * What a model gets wrong about totals, as a relative standard deviation: τ² = max(0, mean of (e² − s²)) over the
 * holdouts, with e = (actual − expected) / expected and s = (high − low) / (2 · 1.645 · expected). An error that the
 * interval explains gives 0; widened by τ, the interval of one holdout reaches at least 1.645 times the error seen.
 * Rolling origins make it steadier than one holdout. At most 1: a deviation as large as the total says that nothing is
 * known of its size, and no more can be said.
 *
 * @example modelErrorFrom([{ actual: 1882, expected: 1653.4, low: 1493, high: 1834 }]) // 0.1232
 */
export function modelErrorFrom(holdouts: readonly ForecastTotal[]): number {
  let sum = 0;
  let count = 0;
  for (const { actual, expected, low, high } of holdouts) {
    if (!(expected > 0) || !Number.isFinite(actual + expected + low + high)) continue;
    const error = (actual - expected) / expected;
    const explained = (high - low) / (2 * halfWidth * expected);
    sum += error * error - explained * explained;
    count++;
  }
  return count === 0 ? 0 : Math.sqrt(Math.min(1, Math.max(0, sum / count)));
}
