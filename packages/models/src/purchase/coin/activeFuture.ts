import type { ActiveFuture } from "../../uncertainty/activeFuture.ts";
import { negativeBinomial } from "./counts.ts";
import { logCount, type CountLaw } from "./countLaw.ts";
import { coinFuture } from "./future.ts";
import type { Coin } from "./params.ts";
import { stagedCounts } from "./stagedCounts.ts";
import { stageMix } from "./stages.ts";

/**
 * What active customers may still do within a horizon.
 *
 * Where purchases are regular, it depends on how long the last one is past: without tx, the answer is that of all
 * active customers of the same x and T together, in the stages of the running gap that x and T alone leave open.
 */
export function futureOfCoin({ k, r, alpha, a, b, atStart }: Coin, horizon: number): ActiveFuture {
  function lawOf(x: number, T: number, tx?: number): CountLaw {
    const odds = horizon / (alpha + T + horizon);
    const left = { a, b: b + x + atStart };
    if (k === 1) return { ...left, chances: negativeBinomial(r + x, odds) };
    const shape = r + k * x;
    const stages = new Float64Array(k);
    if (tx === undefined) stageMix(shape, T / (alpha + T), stages, k * x);
    else stageMix(shape, (T - tx) / (alpha + T), stages);
    return { ...left, chances: stagedCounts(shape, odds, stages) };
  }
  return {
    ...coinFuture(lawOf),
    recencyMatters: k > 1,
    logPmf: (x, T, n, tx) => logCount(lawOf(x, T, tx), n),
  };
}
