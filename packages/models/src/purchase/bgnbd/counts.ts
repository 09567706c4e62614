import betainc from "@stdlib/math-base-special-betainc";
import betaln from "@stdlib/math-base-special-betaln";
import type { Customer } from "../../customers.ts";
import { pAlive } from "./alive.ts";
import { checkArgument, checkCount } from "../arguments.ts";
import { asParams, ifActive, type BgNbdParams } from "./params.ts";

/**
 * Probability that a new customer makes exactly n repeat purchases in the time t after the first one.
 *
 * @throws KeepworthError "parameters.domain"; "argument.domain" unless n is an integer >= 0 and t finite and >= 0
 * @see Fader, Hardie & Lee (2005), Marketing Science 24(2), eq. 8
 */
export function pmf(params: BgNbdParams, n: number, t: number): number {
  asParams(params);
  checkArgument("t", t);
  checkCount(n);
  const { r, alpha, a, b } = params;
  const growth = Math.log1p(t / alpha);
  if (n === 0) return Math.exp(-r * growth);
  if (t === 0) return 0;
  const whole = betaln(a, b);
  // The n-th chance to buy came and the next one did not: Γ(r + n) / (Γ(r) n!) is 1 / (n B(r, n)).
  const chances = -Math.log(n) - betaln(r, n) - r * growth + n * (Math.log(t / alpha) - growth);
  const stayed = Math.exp(betaln(a, b + n) - whole + chances);
  // At least n chances came, and the customer left after using the n-th.
  const left = Math.exp(betaln(a + 1, b + n - 1) - whole) * betainc(t / (alpha + t), n, r);
  return stayed + left;
}

/**
 * Probability that a known customer makes exactly n purchases in the time t from now.
 *
 * @throws KeepworthError as `pmf`, and "customer.*"
 */
export function conditionalPmf(params: BgNbdParams, c: Customer, n: number, t: number): number {
  const alive = pAlive(params, c);
  return alive * pmf(ifActive(params, c), n, t) + (n === 0 ? 1 - alive : 0);
}
