/** What may come of one figure: its expectation, and what it exceeds with 90, 50 and 10 % probability. */
export interface Fan {
  /** The expectation; those of parts add up to that of the whole, which quantiles do not. */
  mean: number;
  p10: number;
  p50: number;
  p90: number;
  /** Ends of the 90 % interval; of what hardly ever comes, widened to hold the expectation. */
  low: number;
  high: number;
}

/**
 * Quantiles of equally likely outcomes, between neighbours by a straight line.
 *
 * @param outcomes  at least one; not changed
 * @param mean  where it is known better than by these outcomes
 */
export function fan(outcomes: ArrayLike<number>, mean?: number): Fan {
  const sorted = Float64Array.from(outcomes).sort();
  const at = (level: number) => {
    const place = level * (sorted.length - 1);
    const below = Math.floor(place);
    const rest = place - below;
    return sorted[below]! + (rest > 0 ? rest * (sorted[below + 1]! - sorted[below]!) : 0);
  };
  const expected = mean ?? sorted.reduce((sum, one) => sum + one, 0) / sorted.length;
  return {
    mean: expected,
    p10: at(0.1),
    p50: at(0.5),
    p90: at(0.9),
    low: Math.min(at(0.05), expected),
    high: Math.max(at(0.95), expected),
  };
}
