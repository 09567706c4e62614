import gammaln from "@stdlib/math-base-special-gammaln";
import { mostPurchases } from "../../uncertainty/activeFuture.ts";
import { logSumExp } from "../../math/logspace.ts";

/**
 * Purchases to come of an active customer who may leave after each of them, N = min(M, L): M would come if nobody ever
 * left (negative binomial of `shape` and `odds` = horizon / (alpha + T + horizon)), L is the purchase after which the
 * customer leaves (beta-geometric of a and b; a = 0: never). M and L are independent, so P(N > n) = P(M > n)·P(L > n).
 */
export interface CountLaw {
  readonly shape: number;
  readonly odds: number;
  readonly a: number;
  readonly b: number;
}

/** The first n whose P(M = n) counts, and that probability: where P(M = 0) underflows, far to the left of the mean. */
export function startOfM(law: CountLaw): { n: number; probability: number } {
  const logNone = law.shape * Math.log1p(-law.odds);
  if (logNone > -650) return { n: 0, probability: Math.exp(logNone) };
  const mean = (law.shape * law.odds) / (1 - law.odds);
  const n = Math.max(0, Math.floor(mean - 12 * Math.sqrt(mean / (1 - law.odds))));
  const ways = gammaln(law.shape + n) - gammaln(law.shape) - gammaln(n + 1);
  return { n, probability: Math.exp(ways + logNone + n * Math.log(law.odds)) };
}

/**
 * Adds weight × P(N > n), n = 0, 1, …, to `survival` until it falls below `least`; returns how many were reached.
 * What lies beyond `survival.length` is left out.
 */
export function addSurvival(law: CountLaw, weight: number, survival: Float64Array, least = 1e-9): number {
  return walk(law, least, Math.min(survival.length, mostPurchases), (n, more) => {
    survival[n]! += weight * more;
  });
}

/** E[N] and E[N²] of an active customer. */
export function countMoments(law: CountLaw): { mean: number; square: number } {
  let mean = 0;
  let square = 0;
  walk(law, 1e-12, mostPurchases, (n, more) => {
    mean += more;
    square += (2 * n + 1) * more;
  });
  return { mean, square };
}

/** Visits n and P(N > n) until it falls below `least`; returns how many were visited. */
function walk(law: CountLaw, least: number, limit: number, visit: (n: number, more: number) => void): number {
  const { shape, odds, a, b } = law;
  const start = startOfM(law);
  let probability = start.probability;
  let stay = 1;
  let more = 1;
  for (let n = 0; n < limit; n++) {
    if (n >= start.n) {
      more -= probability;
      probability *= ((shape + n) / (n + 1)) * odds;
    }
    const both = Math.max(more, 0) * stay;
    if (both < least) return n;
    visit(n, both);
    stay *= (b + n) / (a + b + n);
  }
  return limit;
}

/** ln P(N = n): N stops at n because time is over (M = n, L > n) or because the customer leaves then (L = n, M >= n). */
export function logCount(law: CountLaw, n: number): number {
  const { shape, odds, a, b } = law;
  const none = shape * Math.log1p(-odds);
  if (n === 0) return none;
  if (!(odds > 0)) return -Infinity;
  const exactly = gammaln(shape + n) - gammaln(shape) - gammaln(n + 1) + none + n * Math.log(odds);
  let stays = 0;
  for (let j = 0; j < n - 1; j++) stays += Math.log((b + j) / (a + b + j));
  const leaves = Math.log(a / (a + b + n - 1));
  const staysOn = Math.log((b + n - 1) / (a + b + n - 1));
  return stays + logSumExp(staysOn + exactly, leaves + logAtLeast(law, n, exactly));
}

/** ln P(M >= n), given ln P(M = n): from above where n is in the upper tail, else as the rest of what is below. */
function logAtLeast({ shape, odds }: CountLaw, n: number, exactly: number): number {
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
