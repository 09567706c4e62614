import { segmentNames, type Treatment } from "@keepworth/decisions";
import { KeepworthError, seeded } from "@keepworth/models";
import type { Keepworth } from "../../open.ts";
import { pairAssumptions } from "../budget/assumptions.ts";
import { pairsOf, type Effect, type TreatedCustomers } from "../budget/pairs.ts";
import { worthOf } from "../budget/worth.ts";

/** Whom a test may be about. */
export interface Eligible {
  /** In the order of the portfolio. */
  readonly positions: Int32Array;
  readonly horizonGain: (i: number) => Effect;
  /** Left out, since they are in the holdout of another test that is not read yet. */
  readonly spared: number;
  /** Left out, since they may not be contacted. */
  readonly withheld: number;
}

/**
 * Customers whom a treatment fits, as in the budget: its segments (or those told in their place) and its conditions, and
 * nobody whom another test left alone.
 *
 * @throws KeepworthError "option.invalid" for a segment that does not exist; "experiment.nobody"
 */
export async function eligibleFor(
  keepworth: Keepworth,
  portfolio: TreatedCustomers,
  treatment: Treatment & { readonly channel?: string | null },
  segments: readonly string[],
): Promise<Eligible> {
  const unknown = segments.find((one) => !(segmentNames as readonly string[]).includes(one));
  if (unknown !== undefined) {
    throw new KeepworthError("option.invalid", { option: "segment", value: unknown, expected: segmentNames });
  }
  const meant = segmentNames.filter((one) => segments.includes(one));
  const told = meant.length > 0 ? { ...treatment, segments: meant } : treatment;
  const worth = await worthOf(keepworth, portfolio);
  const assumed = await pairAssumptions(keepworth, portfolio, told.moves === "referral");
  const offered = { ...told, channel: treatment.channel ?? null };
  const pairs = await pairsOf(keepworth, portfolio, worth, [offered], assumed.values);
  const all = new Int32Array(pairs.eligible[0]!);
  let at = 0;
  pairs.gain.forEach((gain, i) => {
    if (!Number.isNaN(gain)) all[at++] = i;
  });
  const positions = all.subarray(0, at);
  if (positions.length === 0) {
    throw new KeepworthError("experiment.nobody", {
      treatment: treatment.name,
      segments: told.segments.join(", "),
    });
  }
  return {
    positions,
    horizonGain: (i) => pairs.effect(i, 0),
    spared: pairs.spared,
    withheld: pairs.withheld,
  };
}

/** So many of them at random, in their order; the same seed picks the same ones. */
export function drawn(positions: Int32Array, count: number, seed: number): Int32Array {
  if (count >= positions.length) return positions;
  const rng = seeded(seed, 1);
  const picked = new Int32Array(count);
  let at = 0;
  // Knuth, The Art of Computer Programming 2, algorithm 3.4.2 S.
  positions.forEach((i, k) => {
    if (rng.uniform() * (positions.length - k) < count - at) picked[at++] = i;
  });
  return picked;
}
