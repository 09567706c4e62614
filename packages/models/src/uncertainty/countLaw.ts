import gammaln from "@stdlib/math-base-special-gammaln";
import type { BgNbdParams } from "../purchase/bgnbd/index.ts";

/**
 * Purchases to come of a customer who is active, N = min(M, L): M would come if nobody ever left (negative binomial
 * of `shape` and `odds` = horizon / (alpha + T + horizon)), L is the purchase after which the customer leaves
 * (beta-geometric of a and b). M and L are independent, so P(N > n) = P(M > n)·P(L > n), and only x and T matter.
 */
export interface CountLaw {
  shape: number;
  odds: number;
  a: number;
  b: number;
}

/** The law of a customer with x repeat purchases at age T, given that they are active. BG/NBD. */
export function countLaw(params: BgNbdParams, x: number, T: number, horizon: number): CountLaw {
  const odds = horizon > 0 ? horizon / (params.alpha + T + horizon) : 0;
  return { shape: params.r + x, odds, a: params.a, b: params.b + x };
}

/** No purchase count is followed beyond this. */
export const mostPurchases = 200_000;

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
  const { shape, odds, a, b } = law;
  const start = startOfM(law);
  const limit = Math.min(survival.length, mostPurchases);
  let probability = start.probability;
  let reached = 0;
  let stay = 1;
  let more = 1;
  for (let n = 0; n < limit; n++) {
    if (n >= start.n) {
      more -= probability;
      probability *= ((shape + n) / (n + 1)) * odds;
    }
    const both = Math.max(more, 0) * stay;
    if (both < least) break;
    survival[n]! += weight * both;
    reached = n + 1;
    stay *= (b + n) / (a + b + n);
  }
  return reached;
}

/** E[N] and E[N²] of an active customer. */
export function countMoments(law: CountLaw): { mean: number; square: number } {
  const { shape, odds, a, b } = law;
  const start = startOfM(law);
  let probability = start.probability;
  let stay = 1;
  let more = 1;
  let mean = 0;
  let square = 0;
  for (let n = 0; n < mostPurchases; n++) {
    if (n >= start.n) {
      more -= probability;
      probability *= ((shape + n) / (n + 1)) * odds;
    }
    const both = Math.max(more, 0) * stay;
    if (both < 1e-12) break;
    mean += both;
    square += (2 * n + 1) * both;
    stay *= (b + n) / (a + b + n);
  }
  return { mean, square };
}
