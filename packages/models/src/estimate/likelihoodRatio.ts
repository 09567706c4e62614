import gammainc from "@stdlib/math-base-special-gammainc";

export interface LikelihoodRatio {
  /** Twice the difference of the log-likelihoods. */
  readonly statistic: number;
  /** Parameters that the smaller model does without. */
  readonly degreesOfFreedom: number;
  /** Probability of such a statistic if the smaller model is true. */
  readonly p: number;
}

/** Whether the larger of two nested models, fitted to the same data, fits better than chance would have it. */
export function likelihoodRatioTest(
  smaller: number,
  larger: number,
  degreesOfFreedom: number,
): LikelihoodRatio {
  const statistic = Math.max(0, 2 * (larger - smaller));
  return { statistic, degreesOfFreedom, p: gammainc(statistic / 2, degreesOfFreedom / 2, true, true) };
}
