import { logSumExp } from "../../math/logspace.ts";
import { mostPurchases } from "../../uncertainty/activeFuture.ts";
import type { Counts } from "./counts.ts";

/**
 * Purchases to come of an active customer who may leave after each of them, N = min(M, L): M would come if nobody ever
 * left, L is the purchase after which the customer leaves (beta-geometric of a and b; a = 0: never). M and L are
 * independent, so P(N > n) = P(M > n)·P(L > n).
 */
export interface CountLaw {
  /** The law of M. */
  readonly chances: Counts;
  readonly a: number;
  readonly b: number;
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
  const { chances, a, b } = law;
  const { start } = chances;
  let probability = start.probability;
  let stay = 1;
  let more = 1;
  for (let n = 0; n < limit; n++) {
    if (n >= start.n) {
      more -= probability;
      probability *= chances.ratio(n);
    }
    const both = Math.max(more, 0) * stay;
    if (both < least) return n;
    visit(n, both);
    stay *= (b + n) / (a + b + n);
  }
  return limit;
}

/** ln P(N = n): N stops at n because time is over (M = n, L > n) or because the customer leaves then (L = n, M >= n). */
export function logCount({ chances, a, b }: CountLaw, n: number): number {
  if (n === 0) return chances.logExactly(0);
  let stays = 0;
  for (let j = 0; j < n - 1; j++) stays += Math.log((b + j) / (a + b + j));
  const leaves = Math.log(a / (a + b + n - 1));
  const staysOn = Math.log((b + n - 1) / (a + b + n - 1));
  return stays + logSumExp(staysOn + chances.logExactly(n), leaves + chances.logAtLeast(n));
}
