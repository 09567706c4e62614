import type { Discounting } from "../model.ts";
import { futurePurchases } from "./futurePurchases.ts";
import type { ActiveShapes } from "./futuresByRate.ts";
import type { Active } from "./standing.ts";
import { knowUses, usesOf, type Uses } from "./uses.ts";

/**
 * Expected purchases of an active customer in the time t from now.
 *
 * The published closed forms have a pole at a = 1. This is their value everywhere, as a sum of positive terms: N
 * stages pass with the probability of an NBD count, which are M = ⌊(j + N) / k⌋ chances to buy from stage j of k on.
 */
export function expectedWithin(active: Active, t: number): number {
  const { stages } = active;
  const uses = usesOf(active);
  let sum = 0;
  for (let j = 0; j < stages.length; j++) {
    if (stages[j]! > 0) sum += stages[j]! * expectedFrom(stageOf(active, j), active.alpha, t, uses);
  }
  return sum;
}

function stageOf({ r, a, b, stages }: Active, stage: number): ActiveShapes {
  return { r: r + stage, a, b, k: stages.length, stage };
}

/** The same from a known stage of the running gap on. */
export function expectedFrom(shapes: ActiveShapes, alpha: number, t: number, uses: Uses): number {
  const { r, k, stage } = shapes;
  const growth = Math.log1p(t / alpha);
  // Beyond, the sum has many thousand terms, or its first one underflows.
  if (growth > 6 || r * growth > 600) {
    const discounting = { horizon: t, rate: 0 };
    return futurePurchases(shapes, Float64Array.of(alpha), discounting, ["expected"]).expected[0]!;
  }
  const w = t / (alpha + t);
  let chance = Math.exp(-r * growth);
  let sum = 0;
  for (let n = 0, M = 0, left = k - stage; ; n++) {
    const ratio = (w * (r + n)) / (n + 1);
    chance *= ratio;
    if (--left === 0) {
      left = k;
      if (++M > uses.known) knowUses(uses, 2 * M);
    }
    if (M === 0) continue;
    const part = chance * uses.table[M]!;
    sum += part;
    if (ratio < 1 && part <= 1e-17 * sum * (1 - Math.max(w, ratio))) return sum;
  }
}

/** Discounted expected purchases of an active customer within a horizon, or for ever. */
export function discounted(active: Active, figure: "dect" | "dert", discounting: Discounting): number {
  const { alpha, stages } = active;
  let sum = 0;
  for (let j = 0; j < stages.length; j++) {
    if (!(stages[j]! > 0)) continue;
    const one = futurePurchases(stageOf(active, j), Float64Array.of(alpha), discounting, [figure]);
    sum += stages[j]! * one[figure][0]!;
  }
  return sum;
}
