import gammaln from "@stdlib/math-base-special-gammaln";
import { mostPurchases } from "../../uncertainty/activeFuture.ts";

/**
 * A walk over the purchases of a customer with that shape and scale who stays for a time: P(N = n + 1) is P(N = n) times
 * (shape + n) / (n + 1) times the odds.
 */
export interface Walk {
  readonly odds: number;
  /** P(N = 0) and P(N > 0). */
  readonly none: number;
  readonly some: number;
  /** Where the walk begins: all below is less likely than 1e−16. */
  readonly start: number;
  n: number;
  /** P(N = n), and P(start <= N <= n). */
  probability: number;
  below: number;
}

/** Below this mean a walk begins at 0 if it can. */
const smallMean = 100;

export function purchasesWithin(shape: number, scale: number, time: number): Walk {
  const odds = time / (scale + time);
  const logNone = -shape * Math.log1p(time / scale);
  const none = Math.exp(logNone);
  const start = startOf(shape, scale, time, logNone);
  let probability = none;
  if (start > 0 || none === 0) {
    const ways = gammaln(shape + start) - gammaln(shape) - gammaln(start + 1);
    probability = Math.exp(ways + logNone + start * Math.log(odds));
  }
  return { odds, none, some: -Math.expm1(logNone), start, n: start, probability, below: probability };
}

function startOf(shape: number, scale: number, time: number, logNone: number): number {
  const mean = (shape * time) / scale;
  if (mean < smallMean && logNone > -650) return 0;
  const deviation = Math.sqrt(mean * (1 + time / scale));
  return Math.max(0, Math.floor(mean - 9 * deviation));
}

/** Walks on to the first n with P(N <= n) >= place. */
export function nextPlace(walk: Walk, shape: number, place: number): void {
  const limit = walk.start + mostPurchases;
  let { n, probability, below } = walk;
  const { odds, start } = walk;
  while (below < place && n < limit) {
    probability *= ((shape + n) / (n + 1)) * odds;
    n++;
    below += probability;
    // The rest is lost to rounding.
    if (probability < 1e-18 && below > 0.5 && n > start + 30) break;
  }
  walk.n = n;
  walk.probability = probability;
  walk.below = below;
}
