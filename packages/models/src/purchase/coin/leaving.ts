import type { Curvature } from "../../estimate/newton.ts";
import type { Placed } from "../placed.ts";
import type { Coin } from "./params.ts";
import type { Reciprocals } from "./rateTerms.ts";

/** Distinct T and tx, and what α makes of them. */
export interface Times {
  readonly T: Float64Array;
  readonly tx: Float64Array;
  readonly ages: Reciprocals;
  readonly recencies: Reciprocals;
}

/** Adds ln(1 + e^d) of every state, with its derivatives by r, α, a and b, where purchases are purely random. */
export function addLeaving(
  sum: Curvature,
  { r, a, b, atStart }: Coin,
  xs: Float64Array,
  { begin, age, recency, weight }: Placed,
  { ages, recencies }: Times,
): void {
  const { gradient: g, hessian: h } = sum;
  for (let k = xs[0]! + atStart === 0 ? 1 : 0; k < xs.length; k++) {
    const x = xs[k]!;
    const rate = r + x;
    const stays = 1 / (b + (x + atStart - 1));
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
    sum.value += logs;
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
}
