import type { Customer } from "../../customers.ts";
import { logBetaRatio } from "../../math/gammaGaps.ts";
import { checkSpan, ifActive, type BgBbParams } from "./params.ts";

/**
 * Probability that a customer is still active after their T opportunities, under BG/BB.
 *
 * @param params  alpha, beta, gamma, delta, without unit
 * @param c  x: opportunities used; tx: number of the last one used, 0 for none; T: opportunities so far. Whole numbers,
 *   x <= tx <= T
 * @returns a number in [0, 1]; exactly 1 when tx = T
 * @throws KeepworthError "parameters.domain"; "customer.opportunities", "customer.recency" and the like
 * @example pAlive({ alpha: 1.204, beta: 0.75, gamma: 0.657, delta: 2.783 }, { x: 2, tx: 4, T: 6 }) // 0.634
 * @see Fader, Hardie & Shang (2010), Marketing Science 29(6), eq. 11
 */
export function pAlive(params: BgBbParams, c: Customer): number {
  ifActive(params, c);
  return 1 / (1 + oddsOfLeft(params, c));
}

/** The odds that a customer has left: Σ R_m of `likelihoodOf`. Infinity where they exceed any number. */
function oddsOfLeft({ alpha, beta, gamma, delta }: BgBbParams, { x, tx, T }: Customer): number {
  let odds = 0;
  let R = 0;
  for (let m = T - 1; m >= tx; m--) {
    const idle = (alpha + beta + m) / (beta + m - x);
    if (m === T - 1) R = (gamma / (delta + m)) * idle;
    else R *= idle * ((gamma + delta + m + 1) / (delta + m));
    odds += R;
  }
  return odds;
}

/**
 * Probability that a customer is still active t opportunities from now, whether or not they use them: t = 1 is the next
 * one.
 *
 * @throws KeepworthError as `pAlive`; "argument.domain" unless t is a whole number >= 0
 */
export function pAliveAt(params: BgBbParams, c: Customer, t: number): number {
  checkSpan("t", t);
  const { gamma, delta } = ifActive(params, c);
  return pAlive(params, c) * Math.exp(-logBetaRatio(gamma, delta, t));
}
