import type { Curvature } from "../../estimate/newton.ts";
import type { Likelihood } from "../model.ts";
import { distinct } from "../../math/distinct.ts";
import { rising } from "../../math/rising.ts";
import type { States } from "../../states.ts";

/** The states with repeats, as positions in the tables by x, by T and by tx. */
interface Repeaters {
  /** Where the states of the i-th distinct x begin; one more entry ends the last. */
  readonly begin: Uint32Array;
  readonly age: Uint32Array;
  readonly recency: Uint32Array;
  readonly weight: Float64Array;
}

/**
 * The BG/NBD likelihood of states in the order of `compress`, arranged for repeated evaluation.
 *
 * With d = ln(a / (b + x − 1)) + (r + x)·ln((α + T) / (α + tx)), the odds in logs that a customer with repeats has
 * left, a state's log-likelihood is ln (r)_x + ln (b)_x − ln (a + b)_x + r·ln α − (r + x)·ln(α + T) + ln(1 + e^d).
 * All but the last term are sums by x and by T; the last one costs a state one exp and one log, and its derivatives
 * are sums of the chance of having left, s = 1 / (1 + e^−d), and of s·(1 − s).
 *
 * @see Fader, Hardie & Lee (2005), Marketing Science 24(2), eq. 6
 */
export function likelihoodOf(states: States): Likelihood {
  const byX = distinct(states.x);
  const byT = distinct(states.T);
  const byTx = distinct(states.tx);
  const xs = byX.values;

  const weightByX = new Float64Array(xs.length);
  const weightByT = new Float64Array(byT.values.length);
  const repeatsByT = new Float64Array(byT.values.length);
  const begin = new Uint32Array(xs.length + 1);
  for (let i = 0; i < states.x.length; i++) {
    const w = states.weight[i]!;
    weightByX[byX.index[i]!]! += w;
    weightByT[byT.index[i]!]! += w;
    repeatsByT[byT.index[i]!]! += w * states.x[i]!;
    begin[byX.index[i]! + 1]!++;
  }
  for (let k = 0; k < xs.length; k++) begin[k + 1]! += begin[k]!;
  const all: Repeaters = { begin, age: byT.index, recency: byTx.index, weight: states.weight };
  const repeats = repeatsByT.reduce((sum, n) => sum + n, 0);

  function evaluate(params: ArrayLike<number>, repeaters: Repeaters): Curvature {
    const r = params[0]!;
    const alpha = params[1]!;
    const a = params[2]!;
    const b = params[3]!;
    let value = 0;
    const g = new Float64Array(4);
    const h = new Float64Array(16);

    const ofR = rising(xs, r);
    const ofB = rising(xs, b);
    const ofAB = rising(xs, a + b);
    for (let k = 0; k < xs.length; k++) {
      const w = weightByX[k]!;
      value += w * (ofR.log[k]! + ofB.log[k]! - ofAB.log[k]!);
      g[0]! += w * ofR.first[k]!;
      g[2]! -= w * ofAB.first[k]!;
      g[3]! += w * (ofB.first[k]! - ofAB.first[k]!);
      h[0]! += w * ofR.second[k]!;
      h[10]! -= w * ofAB.second[k]!;
      h[11]! -= w * ofAB.second[k]!;
      h[15]! += w * (ofB.second[k]! - ofAB.second[k]!);
    }

    const ages = reciprocals(byT.values, alpha);
    const recencies = reciprocals(byTx.values, alpha);
    for (let k = 0; k < weightByT.length; k++) {
      const w = weightByT[k]!;
      const n = repeatsByT[k]!;
      const inverse = ages.inverse[k]!;
      // T / (α(α + T)), the derivative of −ln(1 + T/α) by α.
      const slope = (byT.values[k]! / alpha) * inverse;
      value -= r * w * ages.log[k]! + n * (ages.log[k]! + Math.log(alpha));
      g[0]! -= w * ages.log[k]!;
      g[1]! += r * w * slope - n * inverse;
      h[1]! += w * slope;
      h[5]! += n * inverse * inverse - r * w * slope * (inverse + 1 / alpha);
    }

    const { begin, age, recency, weight } = repeaters;
    for (let k = xs[0] === 0 ? 1 : 0; k < xs.length; k++) {
      const x = xs[k]!;
      const rate = r + x;
      const stays = 1 / (b + x - 1);
      const odds = Math.log(a * stays);
      let logs = 0;
      let s1 = 0;
      let su = 0;
      let sv = 0;
      let sz = 0;
      let q1 = 0;
      let qu = 0;
      let qv = 0;
      let quu = 0;
      let quv = 0;
      let qvv = 0;
      const end = begin[k + 1]!;
      for (let i = begin[k]!; i < end; i++) {
        const w = weight[i]!;
        const t = age[i]!;
        const tx = recency[i]!;
        const u = ages.log[t]! - recencies.log[tx]!;
        const v = ages.inverse[t]! - recencies.inverse[tx]!;
        const d = odds + rate * u;
        const small = Math.exp(d > 0 ? -d : d);
        const lesser = small / (1 + small);
        const left = d > 0 ? 1 - lesser : lesser;
        logs += w * (Math.log(1 + small) + (d > 0 ? d : 0));
        const ws = w * left;
        const wq = ws * (1 - left);
        s1 += ws;
        su += ws * u;
        sv += ws * v;
        sz -= ws * v * (ages.inverse[t]! + recencies.inverse[tx]!);
        q1 += wq;
        qu += wq * u;
        qv += wq * v;
        quu += wq * u * u;
        quv += wq * u * v;
        qvv += wq * v * v;
      }
      value += logs;
      g[0]! += su;
      g[1]! += rate * sv;
      g[2]! += s1 / a;
      g[3]! -= s1 * stays;
      h[0]! += quu;
      h[1]! += sv + rate * quv;
      h[2]! += qu / a;
      h[3]! -= qu * stays;
      h[5]! += rate * (sz + rate * qvv);
      h[6]! += (rate * qv) / a;
      h[7]! -= rate * qv * stays;
      h[10]! += (q1 - s1) / (a * a);
      h[11]! -= (q1 * stays) / a;
      h[15]! += (q1 + s1) * stays * stays;
    }
    for (let i = 0; i < 4; i++) for (let j = 0; j < i; j++) h[i * 4 + j] = h[j * 4 + i]!;
    return { value, gradient: g, hessian: h };
  }

  return {
    evaluate: (params) => evaluate(params, all),
    thinned(stride) {
      const fewer = thin(all, stride);
      if (fewer.weight.length > 0.5 * all.weight.length) return null;
      return { evaluate: (params) => evaluate(params, fewer), thinned: () => null, repeats };
    },
    repeats,
  };
}

/** ln(1 + t/α) and 1/(α + t). */
function reciprocals(times: Float64Array, alpha: number) {
  return { log: times.map((t) => Math.log1p(t / alpha)), inverse: times.map((t) => 1 / (alpha + t)) };
}

/** Every `stride`-th state of each x, raised to the weight of all states of that x; short runs are kept whole. */
function thin({ begin, age, recency, weight }: Repeaters, stride: number): Repeaters {
  const kept: number[] = [];
  const raised: number[] = [];
  const newBegin = new Uint32Array(begin.length);
  for (let k = 0; k + 1 < begin.length; k++) {
    const from = begin[k]!;
    const to = begin[k + 1]!;
    const step = to - from < 40 * stride ? 1 : stride;
    let total = 0;
    let sampled = 0;
    for (let i = from; i < to; i++) total += weight[i]!;
    for (let i = from + (step >> 1); i < to; i += step) sampled += weight[i]!;
    for (let i = from + (step >> 1); i < to; i += step) {
      kept.push(i);
      raised.push((weight[i]! * total) / sampled);
    }
    newBegin[k + 1] = kept.length;
  }
  return {
    begin: newBegin,
    age: Uint32Array.from(kept, (i) => age[i]!),
    recency: Uint32Array.from(kept, (i) => recency[i]!),
    weight: Float64Array.from(raised),
  };
}
