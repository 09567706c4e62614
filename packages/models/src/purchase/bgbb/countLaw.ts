import { logBetaRatio } from "../../math/gammaGaps.ts";
import { smoothSum } from "../../math/smoothSum.ts";
import type { BgBbParams } from "./params.ts";

/**
 * Purchases N of a new customer at `horizon` opportunities: K of them come before the customer leaves (beta-geometric,
 * K <= horizon), and N of these are used (beta-binomial).
 */
export interface CountLaw {
  readonly params: BgBbParams;
  /** A whole number. */
  readonly horizon: number;
}

/**
 * Writes P(K = k, N = n) for k = n, …, horizon, each relative to one number, into the beginning of `shares`; returns the
 * logarithm of that number.
 */
export function joint({ params, horizon }: CountLaw, n: number, shares: Float64Array): number {
  const { alpha, beta, gamma, delta } = params;
  // Still there after n opportunities, all of them used.
  let scale = -logBetaRatio(gamma, delta, n) - logBetaRatio(beta, alpha, n);
  let here = 1;
  for (let k = n; k < horizon; k++) {
    const there = (delta + k) / (gamma + delta + k);
    shares[k - n] = here * (gamma / (gamma + delta + k));
    here *= there * ((k + 1) / (k + 1 - n)) * ((beta + k - n) / (alpha + beta + k));
    if (here > 1e150) {
      for (let j = n; j <= k; j++) shares[j - n]! /= here;
      scale += Math.log(here);
      here = 1;
    }
  }
  shares[horizon - n] = here;
  return scale;
}

/** ln P(N = n); −Infinity only beyond the horizon. */
export function logCount(law: CountLaw, n: number, shares = new Float64Array(law.horizon + 1)): number {
  if (n > law.horizon) return -Infinity;
  const scale = joint(law, n, shares);
  let sum = 0;
  for (let k = 0; k <= law.horizon - n; k++) sum += shares[k]!;
  return scale + Math.log(sum);
}

/**
 * Adds weight × P(N > n), n = 0, 1, …, to `survival` until it falls below `least` or the array ends; returns how many
 * were reached.
 */
export function addSurvival(law: CountLaw, weight: number, survival: Float64Array, least = 1e-9): number {
  const shares = new Float64Array(law.horizon + 1);
  const limit = Math.min(survival.length, law.horizon);
  let more = 1;
  for (let n = 0; n < limit; n++) {
    more -= Math.exp(logCount(law, n, shares));
    if (more < least) return n;
    survival[n]! += weight * more;
  }
  return limit;
}

/** E[N] and E[N²]. */
export function countMoments({ params, horizon }: CountLaw): { mean: number; square: number } {
  const { alpha, beta, gamma, delta } = params;
  const both = alpha + beta;
  const there = (t: number) => -logBetaRatio(gamma, delta, t);
  const mean = (alpha / both) * smoothSum(there, 1, horizon);
  // E[K(K − 1)] = Σ 2(t − 1)·P(K >= t).
  const pairs = horizon < 2 ? 0 : 2 * smoothSum((t) => Math.log(t - 1) + there(t), 2, horizon);
  return { mean, square: mean + pairs * (alpha / both) * ((alpha + 1) / (both + 1)) };
}
