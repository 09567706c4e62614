import type { GroupEstimate } from "../effects/drawnTogether.ts";

/**
 * How much the true values behind noisy estimates differ: the standard deviation between them that the estimates' own
 * errors leave to be told, by the method of moments.
 *
 * @returns 0 where they differ no more than their errors alone would have them; null of fewer than two
 * @see DerSimonian & Laird (1986), Controlled Clinical Trials 7, 177–188
 */
export function spreadBetween(groups: readonly GroupEstimate[]): number | null {
  const known = groups.filter(({ error }) => error > 0);
  if (known.length < 2) return null;
  const weight = known.map(({ error }) => 1 / error ** 2);
  const all = weight.reduce((sum, one) => sum + one, 0);
  const mean = known.reduce((sum, { value }, g) => sum + weight[g]! * value, 0) / all;
  const apart = known.reduce((sum, { value }, g) => sum + weight[g]! * (value - mean) ** 2, 0);
  const squares = weight.reduce((sum, one) => sum + one ** 2, 0);
  return Math.sqrt(Math.max(0, (apart - (known.length - 1)) / (all - squares / all)));
}
