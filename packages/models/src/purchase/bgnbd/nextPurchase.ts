import type { Customer } from "../../customers.ts";
import { pAlive } from "./alive.ts";
import { checkArgument, checkProbability } from "../arguments.ts";
import type { NextPurchase } from "../model.ts";
import { ifActive, type BgNbdParams } from "./params.ts";

/**
 * The distribution of the time to a customer's next purchase: none comes from a customer who has left, and an active
 * one waits a Pareto II (Lomax) time with shape r + x and scale alpha + T.
 *
 * The median given that one comes is `quantile((1 - pNever) / 2)`.
 *
 * @throws KeepworthError "parameters.domain", "customer.*"; cdf and quantile "argument.domain"
 * @example nextPurchase({ r: 0.243, alpha: 4.414, a: 0.793, b: 2.426 }, { x: 2, tx: 30.43, T: 38.86 }).quantile(0.5) // 29.48
 */
export function nextPurchase(params: BgNbdParams, c: Customer): NextPurchase {
  const { r, alpha } = ifActive(params, c);
  const alive = pAlive(params, c);
  return {
    pNever: 1 - alive,
    cdf(t) {
      checkArgument("t", t, true);
      return alive * -Math.expm1(-r * Math.log1p(t / alpha));
    },
    quantile(p) {
      checkProbability(p);
      return p < alive ? alpha * Math.expm1(-Math.log1p(-p / alive) / r) : Infinity;
    },
  };
}
