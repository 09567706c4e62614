import trigamma from "@stdlib/math-base-special-trigamma";
import type { Curvature } from "../../estimate/newton.ts";
import { digammaGap, logBetaRatio, trigammaGap } from "../../math/gammaGaps.ts";
import { log1mexp } from "../../math/logspace.ts";
import type { Exits } from "../durations.ts";

/** A logarithm with its derivatives by alpha, beta and c. */
interface Term {
  readonly value: number;
  readonly gradient: readonly number[];
  /** Row by row. */
  readonly hessian: readonly number[];
}

/**
 * The BdW likelihood of given customers: log-likelihood with gradient and Hessian by alpha, beta and c. One who left in
 * period t has S(t − 1) − S(t), one who is still there after t renewals S(t), with S(t) = B(α, β + t^c) / B(α, β).
 *
 * @see Fader, Hardie, Liu, Davin & Steenburgh (2018), "“How to project customer retention” revisited: the role of
 *   duration dependence", Journal of Interactive Marketing 43
 */
export function likelihoodOf({ duration, lost, kept }: Exits): (params: ArrayLike<number>) => Curvature {
  return (params) => {
    const [alpha, beta, c] = [params[0]!, params[1]!, params[2]!];
    let value = 0;
    const gradient = new Float64Array(3);
    const hessian = new Float64Array(9);
    const add = (weight: number, term: Term) => {
      value += weight * term.value;
      for (let i = 0; i < 3; i++) gradient[i]! += weight * term.gradient[i]!;
      for (let k = 0; k < 9; k++) hessian[k]! += weight * term.hessian[k]!;
    };
    for (let i = 0; i < duration.length; i++) {
      const t = duration[i]!;
      const after = logSurvival(alpha, beta, c, t);
      if (kept[i]! > 0) add(kept[i]!, after);
      if (!(lost[i]! > 0)) continue;
      const drop = logBetaRatio(alpha, beta + (t - 1) ** c, t ** c - (t - 1) ** c);
      add(lost[i]!, leaving(logSurvival(alpha, beta, c, t - 1), after, drop));
    }
    return { value, gradient, hessian };
  };
}

function logSurvival(alpha: number, beta: number, c: number, t: number): Term {
  const both = alpha + beta;
  const s = t ** c;
  const first = t > 0 ? s * Math.log(t) : 0;
  const second = t > 0 ? first * Math.log(t) : 0;
  const bothGap = digammaGap(both, s);
  const bothBend = trigammaGap(both, s);
  const byS = -digammaGap(beta + s, alpha);
  const bend = trigammaGap(beta + s, alpha);
  const ac = -trigamma(both + s) * first;
  const bc = bend * first;
  return {
    value: -logBetaRatio(alpha, beta, s),
    gradient: [-bothGap, digammaGap(beta, s) - bothGap, byS * first],
    hessian: [
      bothBend,
      bothBend,
      ac,
      bothBend,
      bothBend - trigammaGap(beta, s),
      bc,
      ac,
      bc,
      bend * first * first + byS * second,
    ],
  };
}

/** ln(S(t − 1) − S(t)); `drop` is ln S(t − 1) − ln S(t). */
function leaving(before: Term, after: Term, drop: number): Term {
  const odds = 1 / Math.expm1(drop);
  const slope = before.gradient.map((g, i) => g - after.gradient[i]!);
  return {
    value: before.value + log1mexp(drop),
    gradient: before.gradient.map((g, i) => g + odds * slope[i]!),
    hessian: before.hessian.map((h, k) => {
      const product = odds * slope[Math.floor(k / 3)]! * ((1 + odds) * slope[k % 3]!);
      return h + odds * (h - after.hessian[k]!) - product;
    }),
  };
}
