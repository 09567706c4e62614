import gammaln from "@stdlib/math-base-special-gammaln";
import type { Discounting } from "../model.ts";
import { betaRule, type BetaRule } from "../../math/betaRule.ts";

/** Purchases still to come of customers who are active now, for several alpha. */
export interface FuturePurchases {
  /** Within the horizon. */
  readonly expected: Float64Array;
  /** Within the horizon, discounted. */
  readonly dect: Float64Array;
  /** For ever, discounted. Infinite where the rate is 0 and a <= 1. */
  readonly dert: Float64Array;
}

/**
 * Expected purchases of new BG/NBD customers (equally, of known active ones with parameters r + x, alpha + T, a, b + x).
 *
 * Given λ and p, purchases still made at time u come at the rate λ·e^(−λpu), so that the discounted number to the
 * horizon h is λ·(1 − e^(−(λp+ρ)h)) / (λp + ρ). Its mean over p depends on λ alone and is tabulated on a grid of ln λ;
 * its mean over λ is a sum over that grid for every alpha. Both sums are trapezoidal rules of smooth, positive
 * integrands, which converge exponentially (here to about 12 digits), for a <= 1 as well.
 */
export function futurePurchases(
  shapes: { readonly r: number; readonly a: number; readonly b: number },
  alphas: Float64Array,
  discounting: Discounting,
): FuturePurchases {
  const grid = rateGrid(shapes.r, alphas, discounting);
  // A narrow law of λ needs so fine a grid that sharing it between far apart alphas would cost more than it saves.
  if (alphas.length > 1 && grid.length > 2000 && grid.length > 60 * alphas.length) {
    return eachAlone(shapes, alphas, discounting);
  }
  const table = tabulate(shapes, grid, discounting);
  const { r, a, b } = shapes;
  const result = empty(alphas.length);
  const weights = new Float64Array(grid.length);
  for (let i = 0; i < alphas.length; i++) {
    const alpha = alphas[i]!;
    const [first, last] = gammaWeights(r, alpha, grid, weights);
    let expected = 0;
    let dect = 0;
    let dert = 0;
    for (let k = first; k < last; k++) {
      expected += weights[k]! * table.expected[k]!;
      dect += weights[k]! * table.dect[k]!;
      dert += weights[k]! * table.dert[k]!;
    }
    result.expected[i] = expected;
    result.dect[i] = dect;
    if (discounting.rate > 0) result.dert[i] = dert;
    else result.dert[i] = a > 1 ? (a + b - 1) / (a - 1) : Infinity;
  }
  return result;
}

function empty(n: number) {
  return { expected: new Float64Array(n), dect: new Float64Array(n), dert: new Float64Array(n) };
}

function eachAlone(
  shapes: { readonly r: number; readonly a: number; readonly b: number },
  alphas: Float64Array,
  discounting: Discounting,
): FuturePurchases {
  const result = empty(alphas.length);
  for (let i = 0; i < alphas.length; i++) {
    const one = futurePurchases(shapes, alphas.subarray(i, i + 1), discounting);
    result.expected[i] = one.expected[0]!;
    result.dect[i] = one.dect[0]!;
    result.dert[i] = one.dert[0]!;
  }
  return result;
}

interface RateGrid {
  readonly from: number;
  readonly step: number;
  readonly length: number;
}

/** The grid of ln λ that holds the gamma laws of all alphas, with what they are multiplied by. */
function rateGrid(r: number, alphas: Float64Array, { horizon, rate }: Discounting): RateGrid {
  let smallest = Infinity;
  let largest = 0;
  for (let i = 0; i < alphas.length; i++) {
    smallest = Math.min(smallest, alphas[i]!);
    largest = Math.max(largest, alphas[i]!);
  }
  const step = Math.min(0.2, 0.5 / Math.sqrt(r));
  const peak = Math.log(r / largest);
  // Purchases are proportional to λ below this, and hardly more than constant above.
  const linearBelow = Math.log(rate > 0 ? Math.min(1 / horizon, rate) : 1 / horizon);
  const width = r > 120 ? Math.sqrt(120 / r) + 40 / r : 2 + 40 / r;
  const from = r < 1 ? Math.max(peak - width, Math.min(peak, linearBelow) - 40 / (r + 1)) : peak - width;
  const to = Math.log((r + 40 + 1.5 * Math.sqrt(80 * r)) / smallest);
  return { from, step, length: Math.ceil((to - from) / step) + 1 };
}

/** Weights of the grid's points under Gamma(r, alpha), written from `first` to before `last`; returns these two. */
function gammaWeights(r: number, alpha: number, grid: RateGrid, weights: Float64Array): [number, number] {
  const { from, step, length } = grid;
  const peak = Math.log(r / alpha);
  const width = r > 120 ? Math.sqrt(120 / r) + 40 / r : 2 + 40 / r;
  const to = Math.log((r + 40 + 1.5 * Math.sqrt(80 * r)) / alpha);
  const first = r < 1 ? 0 : Math.max(0, Math.floor((peak - width - from) / step));
  const last = Math.min(length, Math.ceil((to - from) / step) + 1);
  // Relative to the peak; for large r, gammaln would cost digits that the sum of the weights does not.
  const scale = r < 1 ? step * Math.exp(r * Math.log(r) - r - gammaln(r)) : 1;
  let total = 0;
  for (let k = first; k < last; k++) {
    const y = from + k * step - peak;
    const weight = scale * Math.exp(r * (y - Math.expm1(y)));
    weights[k] = weight;
    total += weight;
  }
  if (r >= 1) for (let k = first; k < last; k++) weights[k]! /= total;
  return [first, last];
}

/** Means over p, for every λ of the grid. */
function tabulate(
  { a, b }: { readonly a: number; readonly b: number },
  grid: RateGrid,
  { horizon, rate }: Discounting,
): FuturePurchases {
  const fastest = Math.exp(grid.from + grid.length * grid.step);
  const slowest = rate > 0 ? Math.min(1 / horizon, rate) : 1 / horizon;
  const rule = betaRule(a, b, Math.min(1, slowest / fastest));
  const discount = Math.exp(-rate * horizon);
  const table = empty(grid.length);
  for (let k = 0; k < grid.length; k++) {
    tabulateOne(table, k, Math.exp(grid.from + k * grid.step), rule, { horizon, rate }, discount);
  }
  return table;
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
