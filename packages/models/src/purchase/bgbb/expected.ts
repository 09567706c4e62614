import type { Customer } from "../../customers.ts";
import { logBetaRatio } from "../../math/gammaGaps.ts";
import { smoothSum } from "../../math/smoothSum.ts";
import { checkArgument, checkPositive } from "../arguments.ts";
import type { Discounting } from "../model.ts";
import { pAlive } from "./alive.ts";
import { asParams, checkSpan, ifActive, type BgBbParams } from "./params.ts";

/**
 * Expected purchases of a new customer at their first t opportunities, E[X(t)].
 *
 * The published closed form has a pole at gamma = 1. This is its value everywhere: the chance to buy, times the sum of
 * the chances to be there at opportunity 1, 2, …, t.
 *
 * @throws KeepworthError "parameters.domain"; "argument.domain" unless t is a whole number >= 0
 * @see Fader, Hardie & Shang (2010), Marketing Science 29(6), eq. 8
 */
export function expectedPurchases(params: BgBbParams, t: number): number {
  asParams(params);
  checkSpan("t", t);
  return purchases(params, t, 0);
}

/**
 * Expected purchases of a known customer at the next t opportunities, E[Y(t)].
 *
 * @throws KeepworthError "parameters.domain", "customer.*"; "argument.domain" unless t is a whole number >= 0
 * @see Fader, Hardie & Shang (2010), Marketing Science 29(6), eq. 13
 */
export function conditionalExpectedPurchases(params: BgBbParams, c: Customer, t: number): number {
  return pAlive(params, c) * expectedPurchases(ifActive(params, c), t);
}

/**
 * Discounted expected purchases of a known customer within a horizon. The next opportunity lies one time unit ahead and
 * is discounted by it.
 *
 * @param discounting  rate: continuous, per opportunity, >= 0; horizon: opportunities, a whole number, or Infinity,
 *   which gives `dert`
 * @throws KeepworthError "parameters.domain", "customer.*", "argument.domain"
 */
export function dect(params: BgBbParams, c: Customer, { rate, horizon }: Discounting): number {
  checkArgument("rate", rate);
  checkSpan("horizon", horizon, true);
  if (horizon === Infinity) return dert(params, c, { rate });
  return pAlive(params, c) * purchases(ifActive(params, c), horizon, rate);
}

/**
 * Discounted expected purchases of a known customer for ever. Without discounting they have no mean when gamma <= 1, so
 * the rate must be positive.
 *
 * @param discounting  rate: continuous, per opportunity, > 0; from a rate d per opportunity, ln(1 + d)
 * @throws KeepworthError "parameters.domain", "customer.*", "argument.domain"
 * @see Fader, Hardie & Shang (2010), Marketing Science 29(6), eq. 14
 */
export function dert(params: BgBbParams, c: Customer, { rate }: Pick<Discounting, "rate">): number {
  checkPositive("rate", rate);
  return pAlive(params, c) * purchases(ifActive(params, c), Infinity, rate);
}

/** Discounted expected purchases of a new customer at the first t opportunities. */
export function purchases({ alpha, beta, gamma, delta }: BgBbParams, t: number, rate: number): number {
  const share = alpha / (alpha + beta);
  if (t === Infinity && rate === 0) return gamma > 1 ? (share * delta) / (gamma - 1) : Infinity;
  return share * smoothSum((u) => -logBetaRatio(gamma, delta, u) - rate * u, 1, t);
}
