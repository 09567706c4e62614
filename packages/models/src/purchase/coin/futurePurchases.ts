import gammaln from "@stdlib/math-base-special-gammaln";
import type { Discounting } from "../model.ts";
import {
  empty,
  randomFutures,
  type ActiveShapes,
  type Figure,
  type FuturePurchases,
} from "./futuresByRate.ts";
import { stagedFutures } from "./stagedFutures.ts";

/**
 * Expected purchases of active customers: the figures that are wanted (where purchases are purely random, all).
 *
 * Given the rate λ, what they are on average over p is tabulated on a grid of ln λ; its mean over λ is a sum over that
 * grid for every alpha. Both are trapezoidal rules of smooth, positive integrands, which converge exponentially (here
 * to about 12 digits), for a <= 1 as well.
 */
export function futurePurchases(
  shapes: ActiveShapes,
  alphas: Float64Array,
  discounting: Discounting,
  wanted: readonly Figure[] = ["expected", "dect", "dert"],
): FuturePurchases {
  const grid = rateGrid(shapes, alphas, discounting);
  // A narrow law of λ needs so fine a grid that sharing it between far apart alphas would cost more than it saves.
  if (alphas.length > 1 && grid.length > 2000 && grid.length > 60 * alphas.length) {
    return eachAlone(shapes, alphas, discounting, wanted);
  }
  const { a, b } = shapes;
  const rates = Float64Array.from({ length: grid.length }, (_, k) => Math.exp(grid.from + k * grid.step));
  const byRate = shapes.k === 1 ? randomFutures : stagedFutures;
  const table = byRate(shapes, rates, discounting, wanted);
  const result = empty(alphas.length);
  const weights = new Float64Array(grid.length);
  for (let i = 0; i < alphas.length; i++) {
    const alpha = alphas[i]!;
    const [first, last] = gammaWeights(shapes, alpha, grid, rates, weights);
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

function eachAlone(
  shapes: ActiveShapes,
  alphas: Float64Array,
  discounting: Discounting,
  wanted: readonly Figure[],
): FuturePurchases {
  const result = empty(alphas.length);
  for (let i = 0; i < alphas.length; i++) {
    const one = futurePurchases(shapes, alphas.subarray(i, i + 1), discounting, wanted);
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
function rateGrid(shapes: ActiveShapes, alphas: Float64Array, { horizon, rate }: Discounting): RateGrid {
  const { r, k } = shapes;
  let smallest = Infinity;
  let largest = 0;
  for (let i = 0; i < alphas.length; i++) {
    smallest = Math.min(smallest, alphas[i]!);
    largest = Math.max(largest, alphas[i]!);
  }
  // Regular purchases come on the stroke of whole gaps, which shows up to about the k-th of them.
  const step = Math.min(0.2, 0.5 / Math.sqrt(r), 0.9 / k);
  const peak = Math.log(r / largest);
  // Purchases are proportional to λ below this, and hardly more than constant above.
  const linearBelow = Math.log(rate > 0 ? Math.min(1 / horizon, rate) : 1 / horizon);
  const width = r > 120 ? Math.sqrt(120 / r) + 40 / r : 2 + 40 / r;
  const from = r < 1 ? Math.max(peak - width, Math.min(peak, linearBelow) - 40 / (r + 1)) : peak - width;
  const to = Math.log(farRight(shapes) / smallest);
  return { from, step, length: Math.ceil((to - from) / step) + 1 };
}

/** Weights of the grid's points under Gamma(r, alpha), written from `first` to before `last`; returns these two. */
function gammaWeights(
  shapes: ActiveShapes,
  alpha: number,
  grid: RateGrid,
  rates: Float64Array,
  weights: Float64Array,
): [number, number] {
  const { r } = shapes;
  const { from, step, length } = grid;
  const peak = Math.log(r / alpha);
  const width = r > 120 ? Math.sqrt(120 / r) + 40 / r : 2 + 40 / r;
  const to = Math.log(farRight(shapes) / alpha);
  const first = r < 1 ? 0 : Math.max(0, Math.floor((peak - width - from) / step));
  const last = Math.min(length, Math.ceil((to - from) / step) + 1);
  // Relative to the peak; for large r, gammaln would cost digits that the sum of the weights does not.
  const scale = r < 1 ? step * Math.exp(r * Math.log(r) - r - gammaln(r)) : 1;
  const perPeak = alpha / r;
  let total = 0;
  for (let k = first; k < last; k++) {
    const y = from + k * step - peak;
    // e^y is known already, but for large r its rounding would count.
    const growth = r < 20 ? rates[k]! * perPeak - 1 : Math.expm1(y);
    const weight = scale * Math.exp(r * (y - growth));
    weights[k] = weight;
    total += weight;
  }
  if (r >= 1) for (let k = first; k < last; k++) weights[k]! /= total;
  return [first, last];
}

/** Where the law of λ·alpha has ended, with what it is multiplied by: at most λ to the power of the stages to go. */
function farRight({ r, k, stage }: ActiveShapes): number {
  const shape = r + k - stage - 1;
  return shape + 40 + 1.5 * Math.sqrt(80 * shape);
}
