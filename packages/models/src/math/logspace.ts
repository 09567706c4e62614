/** ln(e^a + e^b). */
export function logSumExp(a: number, b: number): number {
  const high = Math.max(a, b);
  if (high === -Infinity || high === Infinity) return high;
  return high + Math.log1p(Math.exp(Math.min(a, b) - high));
}

/** ln(e^a − e^b) for a >= b. */
export function logDiffExp(a: number, b: number): number {
  if (b === -Infinity) return a;
  return a + log1mexp(a - b);
}

/**
 * ln(1 − e^−d) for d >= 0.
 *
 * @see Mächler (2012), "Accurately computing log(1 − exp(−|a|))"
 */
export function log1mexp(d: number): number {
  return d > Math.LN2 ? Math.log1p(-Math.exp(-d)) : Math.log(-Math.expm1(-d));
}
