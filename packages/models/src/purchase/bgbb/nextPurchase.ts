import type { Customer } from "../../customers.ts";
import { logBetaRatio } from "../../math/gammaGaps.ts";
import { smoothSum } from "../../math/smoothSum.ts";
import { checkArgument, checkProbability } from "../arguments.ts";
import type { NextPurchase } from "../model.ts";
import { pAlive } from "./alive.ts";
import { ifActive, type BgBbParams } from "./params.ts";

/**
 * The distribution of the number of opportunities until a customer's next purchase: 1 is the next one.
 *
 * The median given that one comes is `quantile((1 - pNever) / 2)`. Times between two opportunities count as the earlier.
 *
 * @throws KeepworthError "parameters.domain", "customer.*"; cdf and quantile "argument.domain"
 * @example nextPurchase({ alpha: 1.204, beta: 0.75, gamma: 0.657, delta: 2.783 }, { x: 2, tx: 4, T: 6 }).cdf(1) // 0.237
 */
export function nextPurchase(params: BgBbParams, c: Customer): NextPurchase {
  const alive = pAlive(params, c);
  const first = firstPurchase(ifActive(params, c));
  const ever = alive * first.ever;
  return {
    pNever: 1 - ever,
    cdf(t) {
      checkArgument("t", t, true);
      return t === Infinity ? ever : alive * first.cdf(Math.floor(t));
    },
    quantile(p) {
      checkProbability(p);
      return p < ever ? first.quantile(p / alive) : Infinity;
    },
  };
}

/** When a new customer buys for the first time: P(by opportunity t), P(ever), and the first t with P(by t) >= p. */
export function firstPurchase({ alpha, beta, gamma, delta }: BgBbParams) {
  const share = Math.log(alpha / (alpha + beta));
  const log = (t: number) =>
    share - logBetaRatio(gamma, delta, t) - (t > 1 ? logBetaRatio(alpha + 1, beta, t - 1) : 0);
  const cdf = (t: number) => (t < 1 ? 0 : Math.min(1, smoothSum(log, 1, t)));
  // The terms fall as t^−(alpha + 1 + gamma).
  const ever = Math.min(1, smoothSum(log, 1, Infinity, alpha + 1 + gamma));

  function quantile(p: number): number {
    let by = 0;
    for (let t = 0; t < 2000; t++) {
      if (by >= p) return t;
      by += Math.exp(log(t + 1));
    }
    let low = 1000;
    let high = 2000;
    while (cdf(high) < p && high < 1e300) [low, high] = [high, high * 2];
    while (high - low > 1 && high - low > high * Number.EPSILON) {
      const middle = Math.floor((low + high) / 2);
      if (cdf(middle) >= p) high = middle;
      else low = middle;
    }
    return high;
  }

  return { cdf, ever, quantile };
}
