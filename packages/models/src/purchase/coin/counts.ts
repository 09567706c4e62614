import gammaln from "@stdlib/math-base-special-gammaln";

/** A law of counts, walked from its first n that matters on. */
export interface Counts {
  /** The first n whose probability counts, and that probability: where that of 0 underflows, far to the left of the mean. */
  readonly start: { readonly n: number; readonly probability: number };
  /** P(n + 1) / P(n), for n >= start.n. */
  ratio(n: number): number;
  /** ln P(exactly n), ln P(n or more). */
  logExactly(n: number): number;
  logAtLeast(n: number): number;
}

/** Counts within a horizon of customers with a Gamma(shape, A) rate; odds = horizon / (A + horizon). */
export function negativeBinomial(shape: number, odds: number): Counts {
  return {
    start: startOf(shape, odds),
    ratio: (n) => ((shape + n) / (n + 1)) * odds,
    logExactly: (n) => logExactly(shape, odds, n),
    logAtLeast: (n) => logAtLeast(shape, odds, n),
  };
}

function startOf(shape: number, odds: number) {
  const logNone = shape * Math.log1p(-odds);
  if (logNone > -650) return { n: 0, probability: Math.exp(logNone) };
  const mean = (shape * odds) / (1 - odds);
  const n = Math.max(0, Math.floor(mean - 12 * Math.sqrt(mean / (1 - odds))));
  return { n, probability: Math.exp(logExactly(shape, odds, n)) };
}

export function logExactly(shape: number, odds: number, n: number): number {
  const none = shape * Math.log1p(-odds);
  if (n === 0) return none;
  if (!(odds > 0)) return -Infinity;
  return gammaln(shape + n) - gammaln(shape) - gammaln(n + 1) + none + n * Math.log(odds);
}

/** From above where n is in the upper tail, else as the rest of what is below. */
export function logAtLeast(shape: number, odds: number, n: number): number {
  if (n === 0) return 0;
  if (!(odds > 0)) return -Infinity;
  const exactly = logExactly(shape, odds, n);
  const mean = (shape * odds) / (1 - odds);
  if (n <= mean) {
    let below = 0;
    let term = Math.exp(exactly);
    for (let m = n; m > 0 && term > 1e-18; m--) {
      term *= m / ((shape + m - 1) * odds);
      below += term;
    }
    return Math.log1p(-Math.min(below, 1 - 1e-12));
  }
  let sum = 1;
  let term = 1;
  for (let m = n; m < n + 1_000_000 && term > 1e-17 * sum; m++) {
    term *= ((shape + m) / (m + 1)) * odds;
    sum += term;
  }
  return exactly + Math.log(sum);
}
