import { fitParameters, type FitOptions, type FitProblem, type FitResult } from "../../estimate/fit.ts";
import { exitsOf, readDurations, type ContractData, type DurationColumns } from "../durations.ts";
import { problemOf as problemOfExits } from "../problem.ts";
import { fitWithCovariates, type SbgCovariateFit, type SbgCovariates } from "./covariates.ts";
import { likelihoodOf } from "./likelihood.ts";
import { asParams, paramNames, type SbgParams } from "./params.ts";

export type SbgFit = FitResult<keyof SbgParams>;

/**
 * Fits the shifted beta-geometric model: at each renewal a customer leaves with their own constant chance.
 *
 * @param data  one cohort as `lost` by period and `active` at the end, or columns `duration`, `churned` and optionally
 *   `weight`, where customers may be of different ages
 * @param options  `covariates`: columns of the durations' length that multiply alpha, and beta, by e^(coefficient × value)
 * @returns parameters with errors; a likelihood without a clear maximum is told by `warnings`
 * @throws KeepworthError "customers.*", "customer.duration", "customer.churned", "customer.weight", "contract.lost",
 *   "covariates.*"
 * @example fit({ lost: [369, 163, 86, 56, 37, 27, 21], active: 241 }).params // { alpha: 0.704, beta: 1.182 }
 * @see Fader & Hardie (2007), "How to project customer retention", Journal of Interactive Marketing 21(1)
 */
export function fit(
  data: DurationColumns,
  options: FitOptions & { readonly covariates: SbgCovariates },
): SbgCovariateFit;
export function fit(data: ContractData, options?: FitOptions): SbgFit;
export function fit(
  data: ContractData,
  { covariates, ...options }: FitOptions & { readonly covariates?: SbgCovariates } = {},
): SbgFit {
  if (covariates !== undefined) return fitWithCovariates(data as DurationColumns, covariates, options);
  return fitParameters(problemOf(data), options);
}

/** What is to be fitted: the likelihood, where to start, the weak prior. */
export function problemOf(data: ContractData): FitProblem<keyof SbgParams> {
  return problemOfExits(exitsOf(readDurations(data)), "sbg", paramNames, likelihoodOf);
}

/**
 * Log-likelihood of customers under sBG.
 *
 * @throws KeepworthError "parameters.domain", and as `fit`
 */
export function logLikelihood(params: SbgParams, data: ContractData): number {
  return likelihoodOf(exitsOf(readDurations(data)))(asParams(params)).value;
}
