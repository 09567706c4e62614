import betaln from "@stdlib/math-base-special-betaln";
import digamma from "@stdlib/math-base-special-digamma";
import trigamma from "@stdlib/math-base-special-trigamma";
import type { Curvature } from "../../estimate/newton.ts";
import { distinct } from "../../math/distinct.ts";
import { logRising } from "./moment.ts";
import type { DependentSpenderArrays } from "./params.ts";

/**
 * The likelihood of customers' mean spend given how often they buy: log-likelihood with gradient and Hessian by p, q, v
 * and kappa.
 *
 * It is Gamma-Gamma's with v·E[(λ / reference)^kappa | history] in place of v. With L the logarithm of that, S what a
 * customer spent in all and s = e^L / (e^L + S), a row's terms in L are q·L − (px + q)·ln(e^L + S), whose derivatives
 * by L are q − (px + q)·s and −(px + q)·s·(1 − s).
 */
export function likelihoodOf(
  spenders: DependentSpenderArrays,
  reference: number,
): (params: ArrayLike<number>) => Curvature {
  const { x, spend, rate, shape, weight } = spenders;
  const byX = distinct(x);
  const byShape = distinct(shape);
  const logRate = rate.map((m, i) => Math.log(m / (shape[i]! * reference)));
  const logSpend = spend.map(Math.log);
  const logTotal = logSpend.map((l, i) => l + Math.log(x[i]!));

  return (params) => {
    const p = params[0]!;
    const q = params[1]!;
    const v = params[2]!;
    const kappa = params[3]!;
    const logV = Math.log(v);
    const digammaQ = digamma(q);
    const trigammaQ = trigamma(q);
    const ofX = Array.from(byX.values, (n) => ({
      value: p * n * Math.log(n) - betaln(p * n, q),
      digamma: digamma(p * n),
      trigamma: trigamma(p * n),
      digammaSum: digamma(p * n + q),
      trigammaSum: trigamma(p * n + q),
      log: Math.log(n),
    }));
    const ofShape = Array.from(byShape.values, (a) => {
      const at = a + kappa;
      if (!(at > 0)) return { value: Number.NaN, first: Number.NaN, second: Number.NaN };
      return { value: logRising(a, kappa), first: digamma(at), second: trigamma(at) };
    });

    let value = 0;
    const g = new Float64Array(4);
    const h = new Float64Array(16);
    for (let i = 0; i < x.length; i++) {
      const w = weight[i]!;
      const n = x[i]!;
      const tableX = ofX[byX.index[i]!]!;
      const moment = ofShape[byShape.index[i]!]!;
      const first = moment.first + logRate[i]!;
      const L = logV + kappa * logRate[i]! + moment.value;
      const gap = logTotal[i]! - L;
      // ln(e^L + S), and the shares of e^L and of S in it.
      const small = Math.exp(-Math.abs(gap));
      const log = Math.max(L, logTotal[i]!) + Math.log1p(small);
      const s = gap > 0 ? small / (1 + small) : 1 / (1 + small);
      const rest = gap > 0 ? 1 / (1 + small) : small / (1 + small);
      const total = p * n + q;
      const d = q - total * s;
      const e = -total * s * rest;

      value += w * (tableX.value + q * L + (p * n - 1) * logSpend[i]! - total * log);
      g[0]! += w * n * (tableX.digammaSum - tableX.digamma + tableX.log + logSpend[i]! - log);
      g[1]! += w * (tableX.digammaSum - digammaQ + L - log);
      g[2]! += (w * d) / v;
      g[3]! += w * d * first;
      h[0]! += w * n * n * (tableX.trigammaSum - tableX.trigamma);
      h[1]! += w * n * tableX.trigammaSum;
      h[2]! -= (w * n * s) / v;
      h[3]! -= w * n * s * first;
      h[5]! += w * (tableX.trigammaSum - trigammaQ);
      h[6]! += (w * rest) / v;
      h[7]! += w * rest * first;
      h[10]! += (w * (e - d)) / (v * v);
      h[11]! += (w * e * first) / v;
      h[15]! += w * (e * first * first + d * moment.second);
    }
    for (let i = 0; i < 4; i++) for (let j = 0; j < i; j++) h[i * 4 + j] = h[j * 4 + i]!;
    return { value, gradient: g, hessian: h };
  };
}
