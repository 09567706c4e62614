import gammainc from "@stdlib/math-base-special-gammainc";
import type { LikelihoodRatio } from "./likelihoodRatio.ts";

/**
 * Whether customers leave at all: the likelihood-ratio test of a model in which they may against NBD, in which nobody
 * does, both fitted to the same data in the same time unit without a prior.
 *
 * That nobody leaves is the edge of the larger model, and on it the parameters of leaving mean nothing, so that the
 * statistic is not χ². If NBD is true, it is 0 about every other time; else it is χ² with one degree for each parameter
 * of leaving, or a little smaller: of 1,040 simulated shops of 400 and 800 customers that nobody leaves, 8 % went above
 * the 90 % point of this mixture, and 4 % above the 95 % point.
 *
 * @param fit  of BG/NBD, MBG/NBD, Pareto/NBD or GGom/NBD
 * @param nbdLogLikelihood  of NBD's fit
 * @example leavingTest(bgnbd.fit(customers, { prior: "none" }), nbd.fit(customers, { prior: "none" }).logLikelihood).p
 * @see Self & Liang (1987), JASA 82(398): likelihood ratios at a boundary
 */
export function leavingTest(
  fit: { readonly logLikelihood: number; readonly params: object },
  nbdLogLikelihood: number,
): LikelihoodRatio {
  const degreesOfFreedom = Object.keys(fit.params).length - 2;
  const statistic = Math.max(0, 2 * (fit.logLikelihood - nbdLogLikelihood));
  const p = statistic === 0 ? 1 : 0.5 * gammainc(statistic / 2, degreesOfFreedom / 2, true, true);
  return { statistic, degreesOfFreedom, p };
}
