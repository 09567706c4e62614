import { fitParameters, type FitOptions, type FitProblem, type FitResult } from "../../estimate/fit.ts";
import { exitsOf, readDurations, type ContractData } from "../durations.ts";
import { problemOf as problemOfExits } from "../problem.ts";
import { likelihoodOf } from "./likelihood.ts";
import { asParams, paramNames, type BdwParams } from "./params.ts";

export type BdwFit = FitResult<keyof BdwParams>;

/**
 * Fits the beta-discrete-Weibull model: sBG with chances to leave that change while a customer stays.
 *
 * @param data  one cohort as `lost` by period and `active` at the end, or columns `duration`, `churned` and optionally
 *   `weight`, where customers may be of different ages; at least three periods, else nothing tells c from alpha and beta
 * @returns parameters with errors; a likelihood without a clear maximum is told by `warnings`
 * @throws KeepworthError "customers.*", "customer.duration", "customer.churned", "customer.weight", "contract.lost"
 * @example fit({ lost: [131, 126, 90, 60], active: 593 }).params // { alpha: 0.259, beta: 1.723, c: 1.584 }
 * @see Fader, Hardie, Liu, Davin & Steenburgh (2018), Journal of Interactive Marketing 43
 */
export function fit(data: ContractData, options: FitOptions = {}): BdwFit {
  return fitParameters(problemOf(data), options);
}

/** What is to be fitted: the likelihood, where to start, the weak prior. */
export function problemOf(data: ContractData): FitProblem<keyof BdwParams> {
  return problemOfExits(exitsOf(readDurations(data)), "bdw", paramNames, likelihoodOf);
}

/**
 * Log-likelihood of customers under BdW.
 *
 * @throws KeepworthError "parameters.domain", and as `fit`
 */
export function logLikelihood(params: BdwParams, data: ContractData): number {
  return likelihoodOf(exitsOf(readDurations(data)))(asParams(params)).value;
}
