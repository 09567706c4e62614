import { KeepworthError } from "../errors.ts";
import { likelihoodRatioTest } from "../estimate/likelihoodRatio.ts";

/** The part of a fit that a test needs. */
interface Fitted {
  readonly logLikelihood: number;
  readonly aic: number;
  readonly customers: number;
}

/**
 * Whether a model with more parameters (more covariates, or fewer that are equal) fits the same customers better than
 * chance would have it.
 *
 * @returns the statistic, twice the difference of the log-likelihoods; degrees of freedom; and p, the probability of
 *   such a statistic if the reduced model is true. Both fits are to be maximum likelihood
 * @throws KeepworthError "argument.domain" when `full` does not have more parameters, or the customers differ
 * @example likelihoodRatio(paretoNbd.fit(customers, { covariates }), paretoNbd.fit(customers)).p
 */
export function likelihoodRatio(
  full: Fitted,
  reduced: Fitted,
): { statistic: number; degrees: number; p: number } {
  const parameters = ({ aic, logLikelihood }: Fitted) => Math.round(aic / 2 + logLikelihood);
  const degrees = parameters(full) - parameters(reduced);
  if (!(degrees > 0)) throw new KeepworthError("argument.domain", { argument: "degrees", value: degrees });
  if (full.customers !== reduced.customers) {
    throw new KeepworthError("argument.domain", { argument: "customers", value: reduced.customers });
  }
  const { statistic, p } = likelihoodRatioTest(reduced.logLikelihood, full.logLikelihood, degrees);
  return { statistic, degrees, p };
}
