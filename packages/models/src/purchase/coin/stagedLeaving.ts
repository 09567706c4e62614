import type { Curvature } from "../../estimate/newton.ts";
import type { Times } from "./leaving.ts";
import type { Placed } from "../placed.ts";
import type { Coin } from "./params.ts";
import { stageSum } from "./stages.ts";

/** Adds ln S + ln(1 + e^d) of every state, with its derivatives by r, α, a and b, where a purchase has k stages. */
export function addStagedLeaving(
  sum: Curvature,
  { k, r, a, b, atStart }: Coin,
  xs: Float64Array,
  { begin, age, recency, weight }: Placed,
  { T, tx: times, ages, recencies }: Times,
): void {
  const { gradient: g, hessian: h } = sum;
  const S = stageSum(k);
  for (let n = 0; n < xs.length; n++) {
    const x = xs[n]!;
    const shape = r + k * x;
    const tosses = x + atStart;
    // Nobody has left before the first toss.
    const stays = tosses === 0 ? 0 : 1 / (b + (tosses - 1));
    const odds = Math.log(a * stays);
    S.setShape(shape);
    for (let i = begin[n]!; i < begin[n + 1]!; i++) {
      const w = weight[i]!;
      const t = age[i]!;
      const tx = recency[i]!;
      const u = ages.log[t]! - recencies.log[tx]!;
      const inverse = ages.inverse[t]!;
      const v = inverse - recencies.inverse[tx]!;
      S.take((T[t]! - times[tx]!) * inverse);
      // Of ln S by r and α; its argument falls with 1 / (α + T).
      const sr = S.byShape;
      const srr = S.byShape2;
      const sa = -inverse * S.byLog;
      const saa = inverse * inverse * (S.byLog + S.byLog2);
      const sra = -inverse * S.mixed;

      const d = odds + shape * u - S.log;
      const small = Math.exp(d > 0 ? -d : d);
      const lesser = small / (1 + small);
      const left = d > 0 ? 1 - lesser : lesser;
      const here = d > 0 ? lesser : 1 - lesser;
      sum.value += w * (S.log + Math.log1p(small) + (d > 0 ? d : 0));
      const ws = w * left;
      const wh = w * here;
      const wq = ws * here;
      const dr = u - sr;
      const da = shape * v - sa;
      g[0]! += ws * u + wh * sr;
      g[1]! += ws * shape * v + wh * sa;
      g[2]! += ws / a;
      g[3]! -= ws * stays;
      h[0]! += wq * dr * dr + wh * srr;
      h[1]! += wq * dr * da + ws * v + wh * sra;
      h[2]! += (wq * dr) / a;
      h[3]! -= wq * dr * stays;
      h[5]! += wq * da * da + wh * saa - ws * shape * v * (inverse + recencies.inverse[tx]!);
      h[6]! += (wq * da) / a;
      h[7]! -= wq * da * stays;
      h[10]! += (wq - ws) / (a * a);
      h[11]! -= (wq * stays) / a;
      h[15]! += (wq + ws) * stays * stays;
    }
  }
}
