import type { Curvature } from "../../estimate/newton.ts";
import { distinct, type Distinct } from "../../math/distinct.ts";
import { rising } from "../../math/rising.ts";
import type { States } from "../../states.ts";

/** States by their distinct x and T, on which all depends that customers' rates of buying have in a likelihood. */
export interface RateTables {
  readonly byX: Distinct;
  readonly byT: Distinct;
  /** Customers by distinct x. */
  readonly weightByX: Float64Array;
  readonly weightByT: Float64Array;
  readonly repeatsByT: Float64Array;
  /** Repeat purchases of all customers. */
  readonly repeats: number;
}

export function rateTables(states: States): RateTables {
  const byX = distinct(states.x);
  const byT = distinct(states.T);
  const weightByX = new Float64Array(byX.values.length);
  const weightByT = new Float64Array(byT.values.length);
  const repeatsByT = new Float64Array(byT.values.length);
  for (let i = 0; i < states.x.length; i++) {
    const w = states.weight[i]!;
    weightByX[byX.index[i]!]! += w;
    weightByT[byT.index[i]!]! += w;
    repeatsByT[byT.index[i]!]! += w * states.x[i]!;
  }
  return { byX, byT, weightByX, weightByT, repeatsByT, repeats: repeatsByT.reduce((sum, n) => sum + n, 0) };
}

/** ln(1 + t/α) and 1/(α + t). */
export interface Reciprocals {
  readonly log: Float64Array;
  readonly inverse: Float64Array;
}

export function reciprocals(times: Float64Array, alpha: number): Reciprocals {
  return { log: times.map((t) => Math.log1p(t / alpha)), inverse: times.map((t) => 1 / (alpha + t)) };
}

/**
 * Adds Σ ln (r)_kx + r·ln α − (r + kx)·ln(α + T), the log-likelihood of customers who all stay, with its derivatives by
 * r and α, the first two of the parameters of `sum`.
 *
 * @param ages  `reciprocals` of the distinct T
 */
export function addRateTerms(
  sum: Curvature,
  { byX, byT, weightByX, weightByT, repeatsByT }: RateTables,
  { r, alpha, k }: { readonly r: number; readonly alpha: number; readonly k: number },
  ages: Reciprocals,
): void {
  const { gradient: g, hessian: h } = sum;
  const second = g.length + 1;
  const ofR = rising(k === 1 ? byX.values : byX.values.map((x) => k * x), r);
  for (let i = 0; i < weightByX.length; i++) {
    const w = weightByX[i]!;
    sum.value += w * ofR.log[i]!;
    g[0]! += w * ofR.first[i]!;
    h[0]! += w * ofR.second[i]!;
  }
  for (let i = 0; i < weightByT.length; i++) {
    const w = weightByT[i]!;
    const n = k * repeatsByT[i]!;
    const inverse = ages.inverse[i]!;
    // T / (α(α + T)), the derivative of −ln(1 + T/α) by α.
    const slope = (byT.values[i]! / alpha) * inverse;
    sum.value -= r * w * ages.log[i]! + n * (ages.log[i]! + Math.log(alpha));
    g[0]! -= w * ages.log[i]!;
    g[1]! += r * w * slope - n * inverse;
    h[1]! += w * slope;
    h[second]! += n * inverse * inverse - r * w * slope * (inverse + 1 / alpha);
  }
}

/** A sum of n derivatives, of which the upper triangle of the Hessian is filled in first. */
export function noCurvature(n: number): Curvature {
  return { value: 0, gradient: new Float64Array(n), hessian: new Float64Array(n * n) };
}

/** The lower triangle as the upper one. */
export function mirror({ gradient, hessian }: Curvature): void {
  const n = gradient.length;
  for (let i = 0; i < n; i++) for (let j = 0; j < i; j++) hessian[i * n + j] = hessian[j * n + i]!;
}
