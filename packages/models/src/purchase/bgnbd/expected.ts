import type { Customer } from "../../customers.ts";
import { pAlive } from "./alive.ts";
import { checkArgument, checkPositive } from "../arguments.ts";
import type { Discounting } from "../model.ts";
import { futurePurchases } from "./discounted.ts";
import { asParams, ifActive, type BgNbdParams } from "./params.ts";

/**
 * Expected repeat purchases of a new customer in the time t after the first one, E[X(t)].
 *
 * The published closed form has a pole at a = 1. This is its value everywhere, as a sum of positive terms: n chances
 * to buy come with the probability of an NBD count, and of n chances (1 − (1 − p)^n) / p are used.
 *
 * @throws KeepworthError "parameters.domain"; "argument.domain" unless t is finite and >= 0
 * @see Fader, Hardie & Lee (2005), Marketing Science 24(2), eq. 9
 */
export function expectedPurchases(params: BgNbdParams, t: number): number {
  asParams(params);
  checkArgument("t", t);
  const { r, alpha, a, b } = params;
  const growth = Math.log1p(t / alpha);
  // Beyond, the sum has many thousand terms, or its first one underflows.
  if (growth > 4.6 || r * growth > 600) {
    return futurePurchases(params, Float64Array.of(alpha), { horizon: t, rate: 0 }).expected[0]!;
  }
  const w = t / (alpha + t);
  let chance = Math.exp(-r * growth);
  let used = 0;
  let stays = 1;
  let sum = 0;
  for (let n = 0; ; n++) {
    const ratio = (w * (r + n)) / (n + 1);
    chance *= ratio;
    used += stays;
    stays *= (b + n) / (a + b + n);
    sum += chance * used;
    if (ratio < 1 && chance * used <= 1e-17 * sum * (1 - Math.max(w, ratio))) return sum;
  }
}

/**
 * Expected purchases of a known customer in the time t from now, E[Y(t)].
 *
 * @throws KeepworthError "parameters.domain", "customer.*"; "argument.domain" unless t is finite and >= 0
 * @see Fader, Hardie & Lee (2005), Marketing Science 24(2), eq. 10
 */
export function conditionalExpectedPurchases(params: BgNbdParams, c: Customer, t: number): number {
  return pAlive(params, c) * expectedPurchases(ifActive(params, c), t);
}

/**
 * Discounted expected purchases of a known customer within a horizon.
 *
 * @param discounting  rate: continuous, per time unit, >= 0; horizon: in time units, > 0; Infinity gives `dert`
 * @throws KeepworthError "parameters.domain", "customer.*", "argument.domain"
 */
export function dect(params: BgNbdParams, c: Customer, { rate, horizon }: Discounting): number {
  checkArgument("rate", rate);
  checkArgument("horizon", horizon, true);
  if (horizon === Infinity) return dert(params, c, { rate });
  if (horizon === 0) return 0;
  const active = ifActive(params, c);
  return (
    pAlive(params, c) * futurePurchases(active, Float64Array.of(active.alpha), { horizon, rate }).dect[0]!
  );
}

/**
 * Discounted expected purchases of a known customer for ever. Without discounting they have no mean when a <= 1, so
 * the rate must be positive.
 *
 * @param discounting  rate: continuous, per time unit, > 0; from a yearly rate of 10 %, ln(1.1) / 52.18 per week
 * @throws KeepworthError "parameters.domain", "customer.*", "argument.domain"
 */
export function dert(params: BgNbdParams, c: Customer, { rate }: Pick<Discounting, "rate">): number {
  checkPositive("rate", rate);
  const active = ifActive(params, c);
  const alphas = Float64Array.of(active.alpha);
  return pAlive(params, c) * futurePurchases(active, alphas, { horizon: active.alpha, rate }).dert[0]!;
}
