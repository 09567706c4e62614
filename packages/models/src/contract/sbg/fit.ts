import type { FitOptions, FitResult } from "../../estimate/fit.ts";
import { exitsOf, readDurations, type ContractData } from "../durations.ts";
import { fitContract, startsOf } from "../fitContract.ts";
import { likelihoodOf } from "./likelihood.ts";
import { asParams, paramNames, type SbgParams } from "./params.ts";

export type SbgFit = FitResult<keyof SbgParams>;

/**
 * Fits the shifted beta-geometric model: at each renewal a customer leaves with their own constant chance.
 *
 * @param data  one cohort as `lost` by period and `active` at the end, or columns `duration`, `churned` and optionally
 *   `weight`, where customers may be of different ages
 * @returns parameters with errors; a likelihood without a clear maximum is told by `warnings`
 * @throws KeepworthError "customers.*", "customer.duration", "customer.churned", "customer.weight", "contract.lost"
 * @example fit({ lost: [369, 163, 86, 56, 37, 27, 21], active: 241 }).params // { alpha: 0.704, beta: 1.182 }
 * @see Fader & Hardie (2007), "How to project customer retention", Journal of Interactive Marketing 21(1)
 */
export function fit(data: ContractData, options: FitOptions = {}): SbgFit {
  const exits = exitsOf(readDurations(data));
  const starts = startsOf(exits).map(({ alpha, beta }) => [alpha, beta]);
  const evaluate = likelihoodOf(exits);
  return fitContract(
    exits,
    { model: "sbg", names: paramNames, evaluate, starts, spread: [1.5, 1.5] },
    options,
  );
}

/**
 * Log-likelihood of customers under sBG.
 *
 * @throws KeepworthError "parameters.domain", and as `fit`
 */
export function logLikelihood(params: SbgParams, data: ContractData): number {
  return likelihoodOf(exitsOf(readDurations(data)))(asParams(params)).value;
}
