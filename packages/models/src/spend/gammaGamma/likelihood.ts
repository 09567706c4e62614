import betaln from "@stdlib/math-base-special-betaln";
import digamma from "@stdlib/math-base-special-digamma";
import trigamma from "@stdlib/math-base-special-trigamma";
import type { Curvature } from "../../estimate/newton.ts";
import { distinct } from "../../math/distinct.ts";
import type { SpenderArrays } from "./params.ts";

/** Sums over the customers with the same x. */
interface Group {
  readonly x: number;
  readonly weight: number;
  /** Σ weight·ln(spend). */
  readonly logSpend: number;
  /** Where its rows begin and end among the rows sorted by x. */
  readonly begin: number;
  readonly end: number;
}

/**
 * The Gamma-Gamma likelihood of given customers: log-likelihood with gradient and Hessian by p, q, v. A row costs one
 * division, and one logarithm where weights differ; the rest are sums by x.
 *
 * @see Fader & Hardie (2013), "The Gamma-Gamma model of monetary value", eq. 1a
 */
export function likelihoodOf(spenders: SpenderArrays): (params: ArrayLike<number>) => Curvature {
  const { groups, total, weight } = sortByX(spenders);
  const sums = spenders.unweighted
    ? (v: number, group: Group) => plainSums(v, total, group)
    : (v: number, group: Group) => weightedSums(v, total, weight, group);

  return (params) => {
    const p = params[0]!;
    const q = params[1]!;
    const v = params[2]!;
    const digammaQ = digamma(q);
    const trigammaQ = trigamma(q);
    const logV = Math.log(v);
    let value = 0;
    const g = new Float64Array(3);
    const h = new Float64Array(9);
    for (const group of groups) {
      const { x, weight: w, logSpend } = group;
      const [log, inverse, squared] = sums(v, group);
      const shape = p * x + q;
      const digammaS = digamma(shape);
      const trigammaS = trigamma(shape);
      const logX = Math.log(x);
      value += w * (q * logV + p * x * logX - betaln(p * x, q)) + (p * x - 1) * logSpend - shape * log;
      g[0]! += x * (w * (digammaS - digamma(p * x) + logX) + logSpend - log);
      g[1]! += w * (digammaS - digammaQ + logV) - log;
      g[2]! += (w * q) / v - shape * inverse;
      h[0]! += w * x * x * (trigammaS - trigamma(p * x));
      h[1]! += w * x * trigammaS;
      h[2]! -= x * inverse;
      h[4]! += w * (trigammaS - trigammaQ);
      h[5]! += w / v - inverse;
      h[8]! += shape * squared - (w * q) / (v * v);
    }
    h[3] = h[1]!;
    h[6] = h[2]!;
    h[7] = h[5]!;
    return { value, gradient: g, hessian: h };
  };
}

/** Rows sorted by x, as the total spend of each, and the sums by x that do not depend on the parameters. */
function sortByX({ x, spend, weight }: SpenderArrays) {
  const { values, index } = distinct(x);
  const begin = new Uint32Array(values.length + 1);
  for (let i = 0; i < index.length; i++) begin[index[i]! + 1]!++;
  for (let k = 0; k < values.length; k++) begin[k + 1]! += begin[k]!;
  const next = begin.slice();
  const total = new Float64Array(x.length);
  const sortedWeight = new Float64Array(x.length);
  const weights = new Float64Array(values.length);
  const logSpends = new Float64Array(values.length);
  for (let i = 0; i < x.length; i++) {
    const k = index[i]!;
    const place = next[k]!++;
    total[place] = x[i]! * spend[i]!;
    sortedWeight[place] = weight[i]!;
    weights[k]! += weight[i]!;
    logSpends[k]! += weight[i]! * Math.log(spend[i]!);
  }
  const groups = Array.from(values, (value, k): Group => {
    return { x: value, weight: weights[k]!, logSpend: logSpends[k]!, begin: begin[k]!, end: begin[k + 1]! };
  });
  return { groups, total, weight: sortedWeight };
}

/** Σ ln(v + total), Σ 1/(v + total), Σ 1/(v + total)²: the logarithm is taken of products. */
function plainSums(v: number, total: Float64Array, { begin, end }: Group): [number, number, number] {
  let log = 0;
  let product = 1;
  let inverse = 0;
  let squared = 0;
  for (let i = begin; i < end; i++) {
    const sum = v + total[i]!;
    product *= sum;
    if (!(product < 1e200 && product > 1e-200)) {
      log += Math.log(product / sum) + Math.log(sum);
      product = 1;
    }
    const reciprocal = 1 / sum;
    inverse += reciprocal;
    squared += reciprocal * reciprocal;
  }
  return [log + Math.log(product), inverse, squared];
}

function weightedSums(v: number, total: Float64Array, weight: Float64Array, { begin, end }: Group) {
  let log = 0;
  let inverse = 0;
  let squared = 0;
  for (let i = begin; i < end; i++) {
    const reciprocal = 1 / (v + total[i]!);
    const share = weight[i]! * reciprocal;
    log -= weight[i]! * Math.log(reciprocal);
    inverse += share;
    squared += share * reciprocal;
  }
  return [log, inverse, squared] as const;
}
