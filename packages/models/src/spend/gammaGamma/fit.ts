import { fitParameters, type FitOptions, type FitProblem, type FitResult } from "../../estimate/fit.ts";
import { likelihoodOf } from "./likelihood.ts";
import { asParams, paramNames, readSpenders, type GammaGammaParams, type SpenderColumns } from "./params.ts";

export type GammaGammaFit = FitResult<keyof GammaGammaParams>;

/**
 * Fits Gamma-Gamma: every customer has their own mean spend, which does not depend on how often they buy.
 *
 * Rows with x = 0 are left out: nothing is known of their spend. Days without positive spend (free, fully refunded)
 * must not be counted in x and spend.
 *
 * @param spenders  columns x (purchases that the mean is over), spend (their mean, > 0) and optionally weight
 * @returns v in the currency of spend; a warning "spend.infinite-mean" where q <= 1, so that mean spend is infinite
 * @throws KeepworthError "customers.*"; "customer.frequency", "customer.spend", "customer.weight" with the row
 * @example fit({ x: [2, 1, 7], spend: [22.4, 11.8, 73.7] }).params.q
 * @see Fader & Hardie (2013), "The Gamma-Gamma model of monetary value"
 */
export function fit(spenders: SpenderColumns, options: FitOptions = {}): GammaGammaFit {
  const result = fitParameters(problemOf(spenders), options);
  if (result.params.q > 1) return result;
  return {
    ...result,
    warnings: [...result.warnings, { code: "spend.infinite-mean", details: { q: result.params.q } }],
  };
}

/** What is to be fitted: the likelihood, where to start, the weak prior. */
export function problemOf(spenders: SpenderColumns): FitProblem<keyof GammaGammaParams> {
  const rows = readSpenders(spenders);
  let count = 0;
  let money = 0;
  for (let i = 0; i < rows.x.length; i++) {
    count += rows.weight[i]!;
    money += rows.weight[i]! * rows.spend[i]!;
  }
  const mean = money / count;
  return {
    model: "gamma-gamma",
    names: paramNames,
    evaluate: likelihoodOf(rows),
    starts: [
      [6, 4, mean / 2],
      [1, 3, 2 * mean],
      [30, 2, mean / 30],
    ],
    prior: { centre: [4, 4, 0.75 * mean], spread: [1.5, 1, 1.5] },
    customers: count,
    states: rows.x.length,
  };
}

/**
 * Log-likelihood of customers' mean spend under Gamma-Gamma.
 *
 * @throws KeepworthError "parameters.domain", "customers.*", "customer.*"
 */
export function logLikelihood(params: GammaGammaParams, spenders: SpenderColumns): number {
  return likelihoodOf(readSpenders(spenders))(asParams(params)).value;
}
