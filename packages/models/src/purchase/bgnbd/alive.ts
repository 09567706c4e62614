import type { Customer } from "../../customers.ts";
import { logHyp2f1 } from "../../math/hypergeometric.ts";
import { checkArgument } from "../arguments.ts";
import { ifActive, type BgNbdParams } from "./params.ts";

/**
 * Probability that a customer is still active, under BG/NBD.
 *
 * A customer without repeats has had no purchase to leave after, so theirs is 1: a property of the model, not a
 * finding about the customer.
 *
 * @param params  r, a, b unitless; alpha in the time unit of tx and T
 * @param c  x: repeat purchases (integer >= 0); tx: time of the last one; T: age. 0 <= tx <= T
 * @returns a number in [0, 1]; exactly 1 when x = 0
 * @throws KeepworthError "parameters.domain"; "customer.recency" when tx > T; "customer.frequency", "customer.age"
 * @example pAlive({ r: 0.243, alpha: 4.414, a: 0.793, b: 2.426 }, { x: 2, tx: 30.43, T: 38.86 }) // 0.7266
 * @see Fader, Hardie & Lee (2008), "Computing P(alive) using the BG/NBD model"
 */
export function pAlive(params: BgNbdParams, c: Customer): number {
  ifActive(params, c);
  if (c.x === 0) return 1;
  const { r, alpha, a, b } = params;
  const rate = (r + c.x) * (Math.log1p(c.T / alpha) - Math.log1p(c.tx / alpha));
  return 1 / (1 + Math.exp(Math.log(a / (b + c.x - 1)) + rate));
}

/**
 * Probability that a customer is still active a time t from now, whether or not they buy in between.
 *
 * An active customer leaves at the rate λp, so that it is P(alive now)·E[e^(−λpt)] over the λ and p of an active one.
 *
 * @throws KeepworthError as `pAlive`; "argument.domain" unless t is finite and >= 0
 */
export function pAliveAt(params: BgNbdParams, c: Customer, t: number): number {
  checkArgument("t", t);
  const { r, alpha, a, b } = ifActive(params, c);
  return pAlive(params, c) * Math.exp(logHyp2f1(r, a, a + b, -t / alpha));
}
