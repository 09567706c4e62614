import type { Customer } from "../../customers.ts";
import { checkCount } from "../arguments.ts";
import { pAlive } from "./alive.ts";
import { logCount } from "./countLaw.ts";
import { asParams, checkSpan, ifActive, type BgBbParams } from "./params.ts";

/**
 * Probability that a new customer uses exactly n of their first t opportunities.
 *
 * @throws KeepworthError "parameters.domain"; "argument.domain" unless n and t are whole numbers >= 0
 * @see Fader, Hardie & Shang (2010), Marketing Science 29(6), eq. 7
 */
export function pmf(params: BgBbParams, n: number, t: number): number {
  asParams(params);
  checkCount(n);
  checkSpan("t", t);
  return Math.min(1, Math.exp(logCount({ params, horizon: t }, n)));
}

/**
 * Probability that a known customer uses exactly n of the next t opportunities.
 *
 * @throws KeepworthError as `pmf`, and "customer.*"
 * @see Fader, Hardie & Shang (2010), Marketing Science 29(6), eq. 12
 */
export function conditionalPmf(params: BgBbParams, c: Customer, n: number, t: number): number {
  const alive = pAlive(params, c);
  return alive * pmf(ifActive(params, c), n, t) + (n === 0 ? 1 - alive : 0);
}
