import type { Curvature } from "../../estimate/newton.ts";
import { distinct } from "../../math/distinct.ts";
import { rising } from "../../math/rising.ts";
import type { States } from "../../states.ts";
import type { Likelihood } from "../model.ts";
import { thin, type Placed } from "../placed.ts";
import { addLeaving } from "./leaving.ts";
import { addStagedLeaving } from "./stagedLeaving.ts";
import { addRateTerms, mirror, noCurvature, rateTables, reciprocals } from "./rateTerms.ts";

/** Of r, alpha, a and b, with k stages to a purchase. */
export interface CoinLikelihood {
  withStages(k: number): Likelihood;
  readonly repeats: number;
}

/**
 * The likelihood of states in the order of `compress`, arranged for repeated evaluation, in a model in which customers
 * may leave after each purchase; with `atStart` = 1 after the first one too.
 *
 * With n = x + atStart tosses survived, S = Σ (r + kx)_j / j! · ((T − tx) / (α + T))^j over the stages j < k, and
 * d = ln(a / (b + n − 1)) + (r + kx)·ln((α + T) / (α + tx)) − ln S, the odds in logs that a customer has left, a state's
 * log-likelihood is ln (r)_kx + ln (b)_n − ln (a + b)_n + r·ln α − (r + kx)·ln(α + T) + ln S + ln(1 + e^d). All but the
 * last two terms are sums by x and by T. With k = 1, S is 1, and the last term costs a state one exp and one log; its
 * derivatives are sums of the chance of having left, s = 1 / (1 + e^−d), and of s·(1 − s).
 *
 * @see Fader, Hardie & Lee (2005), Marketing Science 24(2), eq. 6; Reutterer, Platzer & Schröder (2021)
 */
export function coinLikelihood(states: States, atStart: 0 | 1): CoinLikelihood {
  const tables = rateTables(states);
  const { byX, byT, weightByX, repeats } = tables;
  const xs = byX.values;
  const byTx = distinct(states.tx);
  const tosses = xs.map((x) => x + atStart);
  const begin = new Uint32Array(xs.length + 1);
  for (let i = 0; i < byX.index.length; i++) begin[byX.index[i]! + 1]!++;
  for (let k = 0; k < xs.length; k++) begin[k + 1]! += begin[k]!;
  const all: Placed = { begin, age: byT.index, recency: byTx.index, weight: states.weight };

  function evaluate(params: ArrayLike<number>, k: number, placed: Placed): Curvature {
    const [r, alpha, a, b] = [params[0]!, params[1]!, params[2]!, params[3]!];
    const sum = noCurvature(4);
    const { gradient: g, hessian: h } = sum;
    const ofB = rising(tosses, b);
    const ofAB = rising(tosses, a + b);
    for (let i = 0; i < xs.length; i++) {
      const w = weightByX[i]!;
      sum.value += w * (ofB.log[i]! - ofAB.log[i]!);
      g[2]! -= w * ofAB.first[i]!;
      g[3]! += w * (ofB.first[i]! - ofAB.first[i]!);
      h[10]! -= w * ofAB.second[i]!;
      h[11]! -= w * ofAB.second[i]!;
      h[15]! += w * (ofB.second[i]! - ofAB.second[i]!);
    }
    const ages = reciprocals(byT.values, alpha);
    addRateTerms(sum, tables, { r, alpha, k }, ages);
    const times = { ages, recencies: reciprocals(byTx.values, alpha), T: byT.values, tx: byTx.values };
    const coin = { k, r, alpha, a, b, atStart };
    (k === 1 ? addLeaving : addStagedLeaving)(sum, coin, xs, placed, times);
    mirror(sum);
    return sum;
  }

  return {
    withStages: (k) => ({
      evaluate: (params) => evaluate(params, k, all),
      thinned(stride) {
        const fewer = thin(all, stride);
        if (fewer === null) return null;
        return { evaluate: (params) => evaluate(params, k, fewer), thinned: () => null, repeats };
      },
      repeats,
    }),
    repeats,
  };
}
