import { betaRule, type BetaRule } from "../../math/betaRule.ts";
import type { Discounting } from "../model.ts";

/** Of customers who are active now: the spread of their rates, of their chance to leave, and the stage they are in. */
export interface ActiveShapes {
  readonly r: number;
  readonly a: number;
  readonly b: number;
  /** Stages to a purchase. */
  readonly k: number;
  /** Stage of the running gap, 0 to k − 1. */
  readonly stage: number;
}

/** Purchases still to come of customers who are active now, one number for every alpha, or every rate. */
export interface FuturePurchases {
  /** Within the horizon. */
  readonly expected: Float64Array;
  /** Within the horizon, discounted. */
  readonly dect: Float64Array;
  /** For ever, discounted. Infinite where the rate is 0 and a <= 1. */
  readonly dert: Float64Array;
}

export type Figure = keyof FuturePurchases;

export function empty(n: number) {
  return { expected: new Float64Array(n), dect: new Float64Array(n), dert: new Float64Array(n) };
}

/**
 * Expected purchases of active customers by their rate λ, averaged over p ~ Beta(a, b).
 *
 * Where purchases are purely random, those still made at time u come at the rate λ·e^(−λpu), so that the discounted
 * number to the horizon h is λ·(1 − e^(−(λp+ρ)h)) / (λp + ρ).
 *
 * @param rates  ascending
 */
export function randomFutures(
  shapes: ActiveShapes,
  rates: Float64Array,
  discounting: Discounting,
): FuturePurchases {
  const rule = ruleFor(shapes, rates, discounting);
  const discount = Math.exp(-discounting.rate * discounting.horizon);
  const table = empty(rates.length);
  for (let i = 0; i < rates.length; i++) tabulateOne(table, i, rates[i]!, rule, discounting, discount);
  return table;
}

/** For means over p of what falls no faster than 1 / p from where it no longer matters within the horizon. */
export function ruleFor(
  { a, b }: ActiveShapes,
  rates: Float64Array,
  { horizon, rate }: Discounting,
): BetaRule {
  const slowest = rate > 0 ? Math.min(1 / horizon, rate) : 1 / horizon;
  return betaRule(a, b, Math.min(1, slowest / rates.at(-1)!));
}

function tabulateOne(
  table: FuturePurchases,
  k: number,
  lambda: number,
  { p, weight, atZero, atOne }: BetaRule,
  { horizon, rate }: Discounting,
  discount: number,
): void {
  let expected = 0;
  let dect = 0;
  let dert = 0;
  for (let j = -2; j < p.length; j++) {
    const w = j >= 0 ? weight[j]! : j === -2 ? atZero : atOne;
    if (w === 0) continue;
    const leaving = lambda * (j >= 0 ? p[j]! : j + 2);
    const z = leaving * horizon;
    const stays = Math.exp(-z);
    expected += w * (z < 1e-3 ? horizon * nearOne(z) : (1 - stays) / leaving);
    const total = leaving + rate;
    const zr = total * horizon;
    dect += w * (zr < 1e-3 ? horizon * nearOne(zr) : (1 - stays * discount) / total);
    dert += w / total;
  }
  table.expected[k] = lambda * expected;
  table.dect[k] = lambda * dect;
  table.dert[k] = lambda * dert;
}

/** (1 − e^−z) / z for small z. */
function nearOne(z: number): number {
  return 1 - (z / 2) * (1 - (z / 3) * (1 - (z / 4) * (1 - z / 5)));
}
