import { inDomain, positive } from "../domain.ts";
import { normalCdf } from "../normal.ts";

/** Below this probability, arms of such sizes are no chance: something decided who got into them. */
export const mismatchBelow = 0.001;

/**
 * Whether the arms have the sizes that they were drawn with: a chi-square test with one degree of freedom. A mismatch
 * says that customers were lost or moved between arms, and then no difference between these can be trusted.
 *
 * @param share  of customers in the holdout, as it was drawn
 * @returns the statistic, and the probability of one as large by chance
 * @throws KeepworthError "argument.domain"
 * @see Fabijan et al. (2019), "Diagnosing sample ratio mismatch", KDD
 */
export function ratioMismatch(
  { treated, holdout }: { readonly treated: number; readonly holdout: number },
  share: number,
): { statistic: number; p: number; mismatch: boolean } {
  inDomain("share", share, 0, 1);
  const all = inDomain("treated", treated, 0) + inDomain("holdout", holdout, 0);
  const expected = positive("share", share * (1 - share) * all);
  const statistic = (holdout - share * all) ** 2 / expected;
  const p = 2 * normalCdf(-Math.sqrt(statistic));
  return { statistic, p, mismatch: p < mismatchBelow };
}
