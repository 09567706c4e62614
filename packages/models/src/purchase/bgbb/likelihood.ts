import type { Curvature } from "../../estimate/newton.ts";
import { distinct, type Distinct } from "../../math/distinct.ts";
import { rising } from "../../math/rising.ts";
import type { States } from "../../states.ts";
import type { Likelihood } from "../model.ts";

/**
 * The BG/BB likelihood of states in the order of `compress`, arranged for repeated evaluation.
 *
 * A customer who used x of n opportunities, the last one at tx, is active now, or was active for m of them only,
 * tx <= m < n. The first has the likelihood (α)_x (β)_{n−x} / (α+β)_n · (δ)_n / (γ+δ)_n; R_m is that of the second,
 * relative to it: the odds of having left after m. R_m follows from R_{m+1} by factors without gamma functions, so all
 * states of one x and n cost one walk from n − 1 down to their smallest tx.
 *
 * @see Fader, Hardie & Shang (2010), Marketing Science 29(6), eq. 6
 */
export function likelihoodOf(states: States): Likelihood {
  const { x, tx, T, weight } = states;
  const used = weighted(x, weight);
  const unused = weighted(
    x.map((n, i) => T[i]! - n),
    weight,
  );
  const ages = weighted(T, weight);
  const repeats = x.reduce((sum, n, i) => sum + n * weight[i]!, 0);

  /** Adds Σ weight·(ln Γ(s + n) − ln Γ(s)), for s = the sum of the parameters at `at`, `sign` times. */
  function addRising(
    { values, total }: Weighted,
    params: ArrayLike<number>,
    at: number[],
    sign: number,
    to: Curvature,
  ) {
    const table = rising(
      values,
      at.reduce((sum, i) => sum + params[i]!, 0),
    );
    for (let k = 0; k < values.length; k++) {
      const w = sign * total[k]!;
      to.value += w * table.log[k]!;
      for (const i of at) {
        to.gradient[i]! += w * table.first[k]!;
        for (const j of at) to.hessian[i * 4 + j]! += w * table.second[k]!;
      }
    }
  }

  function evaluate(params: ArrayLike<number>): Curvature {
    const result = { value: 0, gradient: new Float64Array(4), hessian: new Float64Array(16) };
    addRising(used, params, [0], 1, result);
    addRising(unused, params, [1], 1, result);
    addRising(ages, params, [0, 1], -1, result);
    addRising(ages, params, [3], 1, result);
    addRising(ages, params, [2, 3], -1, result);
    for (let end = x.length; end > 0;) {
      let begin = end - 1;
      while (begin > 0 && x[begin - 1] === x[begin] && T[begin - 1] === T[begin]) begin--;
      addLeft(params, begin, end, result);
      end = begin;
    }
    return result;
  }

  /** Adds Σ weight·ln(1 + Σ R_m) of the states from `begin` to before `end`, which have one x and n. */
  function addLeft(params: ArrayLike<number>, begin: number, end: number, to: Curvature): void {
    const [alpha, beta, gamma, delta] = [params[0]!, params[1]!, params[2]!, params[3]!];
    const n = T[begin]!;
    const count = x[begin]!;
    // 1, R_m and their sums are kept times e^−scale.
    let scale = 0;
    let one = 1;
    let R = 0;
    let total = 0;
    const g = new Float64Array(4);
    const h = new Float64Array(16);
    // Sums of 1/z and 1/z² over the factors of R_m: α+β+m, β+m−x, γ+δ+m+1, δ+m.
    let a1 = 0;
    let a2 = 0;
    let b1 = 0;
    let b2 = 0;
    let c1 = 1 / gamma;
    let c2 = 1 / (gamma * gamma);
    let e1 = 0;
    let e2 = 0;
    let d1 = 0;
    let d2 = 0;
    let m = n;
    for (let i = end - 1; i >= begin; i--) {
      while (m > tx[i]!) {
        m--;
        const ab = 1 / (alpha + beta + m);
        const b = 1 / (beta + m - count);
        const d = 1 / (delta + m);
        if (m === n - 1) R = gamma * (b / ab) * d;
        else {
          const e = 1 / (gamma + delta + m + 1);
          R *= (b / ab) * (d / e);
          e1 += e;
          e2 += e * e;
        }
        a1 += ab;
        a2 += ab * ab;
        b1 += b;
        b2 += b * b;
        d1 += d;
        d2 += d * d;
        const ga = a1;
        const gb = a1 - b1;
        const gc = c1 + e1;
        const gd = e1 - d1;
        total += R;
        g[0]! += R * ga;
        g[1]! += R * gb;
        g[2]! += R * gc;
        g[3]! += R * gd;
        h[0]! += R * (ga * ga - a2);
        h[1]! += R * (ga * gb - a2);
        h[2]! += R * ga * gc;
        h[3]! += R * ga * gd;
        h[5]! += R * (gb * gb - a2 + b2);
        h[6]! += R * gb * gc;
        h[7]! += R * gb * gd;
        h[10]! += R * (gc * gc - c2 - e2);
        h[11]! += R * (gc * gd - e2);
        h[15]! += R * (gd * gd - e2 + d2);
        if (R > 1e150) {
          const shrink = 1 / R;
          scale += Math.log(R);
          one *= shrink;
          total *= shrink;
          for (let k = 0; k < 4; k++) g[k]! *= shrink;
          for (let k = 0; k < 16; k++) h[k]! *= shrink;
          R = 1;
        }
      }
      const w = weight[i]!;
      const all = one + total;
      to.value += w * (scale + Math.log(all));
      for (let j = 0; j < 4; j++) {
        to.gradient[j]! += (w * g[j]!) / all;
        for (let k = j; k < 4; k++) {
          const second = w * (h[j * 4 + k]! / all - (g[j]! / all) * (g[k]! / all));
          to.hessian[j * 4 + k]! += second;
          if (k > j) to.hessian[k * 4 + j]! += second;
        }
      }
    }
  }

  return { evaluate, thinned: () => null, repeats };
}

interface Weighted extends Pick<Distinct, "values"> {
  /** Weight of each value. */
  readonly total: Float64Array;
}

function weighted(column: Float64Array, weight: Float64Array): Weighted {
  const { values, index } = distinct(column);
  const total = new Float64Array(values.length);
  for (let i = 0; i < index.length; i++) total[index[i]!]! += weight[i]!;
  return { values, total };
}
