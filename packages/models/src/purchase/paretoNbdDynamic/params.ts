import type { Cells, Process } from "../../covariates/cells.ts";
import type { Coefficients } from "../../covariates/effects.ts";
import { KeepworthError } from "../../errors.ts";
import { positiveParams } from "../arguments.ts";

/** A fit, or numbers taken from one: parameters at covariates of 0, and coefficients by name. */
export interface DynamicParams {
  readonly params: {
    readonly r: number;
    /** alpha and beta: in the time unit. */
    readonly alpha: number;
    readonly s: number;
    readonly beta: number;
  };
  readonly covariates: Coefficients;
}

export const paramNames = ["r", "alpha", "s", "beta"] as const;
export type ParamName = (typeof paramNames)[number];

/**
 * Where the likelihood is to be evaluated: ln r, ln α, coefficients of buying, ln s, ln β, coefficients of leaving.
 *
 * @throws KeepworthError "parameters.domain"; "covariates.name" for a covariate without a coefficient
 */
export function pointOf({ params, covariates }: DynamicParams, names: Cells["names"]): Float64Array {
  const [r, alpha, s, beta] = positiveParams(params, paramNames).map(Math.log) as unknown as number[];
  const of = (process: Process) =>
    names[process].map((covariate) => {
      const value = covariates[process][covariate];
      if (value === undefined) {
        throw new KeepworthError("covariates.name", { covariate, known: Object.keys(covariates[process]) });
      }
      return value;
    });
  return Float64Array.of(r!, alpha!, ...of("purchase"), s!, beta!, ...of("lifetime"));
}
