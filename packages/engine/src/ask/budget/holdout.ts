import { stratifiedHoldout, type Prices } from "@keepworth/decisions";
import type { Portfolio } from "../portfolio.ts";
import type { Worth } from "./worth.ts";
import type { Pairs } from "./pairs.ts";

/** Who is left alone at random, and what they would have gained. */
export interface Held {
  readonly held: Uint8Array;
  /** Treatment that each of those left alone would have got at given prices; −1 for none. */
  wouldGet(prices: Prices): Int16Array;
}

/**
 * Leaves customers alone at random by segment, value and risk, before anything is allocated: their pairs are taken out
 * of `pairs.gain`. Those of them who would have been treated at the prices of the plan are its holdout, picked by the
 * same rule as those who are treated.
 */
export function holdBack(
  { size, label }: Portfolio<never, "segment">,
  { staying }: Worth,
  pairs: Pairs,
  { share, seed }: { readonly share: number; readonly seed: number },
): Held {
  const m = pairs.eligible.length;
  const best = new Float64Array(size);
  for (let i = 0; i < size; i += 1) {
    for (let j = 0; j < m; j += 1) {
      const gain = pairs.gain[i * m + j]!;
      if (gain > best[i]!) best[i] = gain;
    }
  }
  const candidate = (_: number, i: number): boolean => best[i]! > 0;
  const valueCuts = thirds(best.filter(candidate));
  const riskCuts = thirds(staying.pStay.filter(candidate));
  const stratum = Int32Array.from(best, (value, i) =>
    value > 0
      ? label.segment.code[i]! * 9 + 3 * third(valueCuts, value) + third(riskCuts, staying.pStay[i]!)
      : -1,
  );
  const held = stratifiedHoldout(stratum, share, seed);
  const count = held.reduce((sum, one) => sum + one, 0);
  const who = new Int32Array(count);
  const kept = new Float64Array(count * m);
  let at = 0;
  for (let i = 0; i < size; i += 1) {
    if (held[i] === 0) continue;
    who[at] = i;
    kept.set(pairs.gain.subarray(i * m, (i + 1) * m), at * m);
    pairs.gain.fill(Number.NaN, i * m, (i + 1) * m);
    at += 1;
  }
  return {
    held,
    wouldGet({ budget: lambda, treatment: q }) {
      const would = new Int16Array(size).fill(-1);
      who.forEach((i, k) => {
        let most = 0;
        for (let j = 0; j < m; j += 1) {
          const gain = kept[k * m + j]!;
          if (!(gain > 0)) continue;
          const score = gain - lambda * pairs.cost[i * m + j]! - q[j]!;
          if (score > most) [most, would[i]] = [score, j];
        }
      });
      return would;
    },
  };
}

function thirds(values: Float64Array): readonly [number, number] {
  const sorted = values.toSorted();
  return [sorted[Math.floor(sorted.length / 3)] ?? 0, sorted[Math.floor((2 * sorted.length) / 3)] ?? 0];
}

function third([first, second]: readonly [number, number], value: number): number {
  return value < first ? 0 : value < second ? 1 : 2;
}
