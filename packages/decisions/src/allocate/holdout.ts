import { seeded } from "@keepworth/models";
import { inDomain } from "../domain.ts";

/**
 * Customers who are left alone so that the effect on the others can be measured: a share of every stratum, at random.
 * What rounding leaves is carried from stratum to stratum, so that the whole has the share too.
 *
 * @param stratum  by customer; −1 is no candidate
 * @param share  in [0, 1]
 * @param seed  the same seed, strata and share leave the same customers alone
 * @returns 1 for who is left alone
 * @throws KeepworthError "argument.domain" for a share outside [0, 1]
 */
export function stratifiedHoldout(stratum: Int32Array, share: number, seed: number): Uint8Array {
  inDomain("share", share, 0, 1);
  const rng = seeded(seed);
  const held = new Uint8Array(stratum.length);
  const sizes = new Map<number, number>();
  for (const s of stratum) if (s >= 0) sizes.set(s, (sizes.get(s) ?? 0) + 1);
  const wanted = new Map<number, number>();
  let owed = rng.uniform();
  for (const s of [...sizes.keys()].toSorted((a, b) => a - b)) {
    owed += share * sizes.get(s)!;
    wanted.set(s, Math.floor(owed));
    owed -= Math.floor(owed);
  }
  for (let i = 0; i < stratum.length; i += 1) {
    const s = stratum[i]!;
    if (s < 0) continue;
    // Each of those left is as likely as another (Knuth, The Art of Computer Programming 2, algorithm 3.4.2 S).
    const [left, still] = [sizes.get(s)!, wanted.get(s)!];
    if (rng.uniform() * left < still) {
      held[i] = 1;
      wanted.set(s, still - 1);
    }
    sizes.set(s, left - 1);
  }
  return held;
}
