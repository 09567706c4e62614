import { KeepworthError } from "../errors.ts";
import { processes, type Process } from "./cells.ts";
import { powersOf } from "./powers.ts";

/** By the name of the covariate. */
export type Coefficients = Readonly<Record<Process, Readonly<Record<string, number>>>>;

/** What covariates do, by name: plain data that survives JSON. */
export interface CovariateEffects extends Coefficients {
  /** Names with one coefficient for both. */
  readonly equal: readonly string[];
  /** By "lifetime.<name>" and "purchase.<name>"; null where the information says nothing. */
  readonly standardErrors: Readonly<Record<string, number | null>>;
  /** Coefficient over standard error. */
  readonly zStatistics: Readonly<Record<string, number | null>>;
  /** Of the hypothesis that the coefficient is 0, against either side. */
  readonly pValues: Readonly<Record<string, number | null>>;
}

/**
 * A fit with covariates. `params` are those of a customer whose covariates are all 0. `covariance` has the parameters,
 * then the coefficients of the lifetime, then those of the purchases, each in the order of their names; equal
 * coefficients appear twice.
 */
export type WithCovariates<F> = F & { readonly covariates: CovariateEffects };

/**
 * The parameters of a customer with these covariates, with which every verb of the model works.
 *
 * @param values  by name, as in the fit; of the reference level of a text covariate, all its columns are 0
 * @throws KeepworthError "covariates.name" where one is missing, "covariates.finite" where it is no number
 * @example paretoNbd.pAlive(withCovariates(fit, { gender: 1, channel: 0 }), customer)
 */
export function withCovariates<Name extends string>(
  fit: {
    readonly model: string;
    readonly params: Readonly<Record<Name, number>>;
    readonly covariates: Coefficients;
  },
  values: Readonly<Record<string, number>>,
): Record<Name, number> {
  const { covariates } = fit;
  const names = { lifetime: Object.keys(covariates.lifetime), purchase: Object.keys(covariates.purchase) };
  const powers = powersOf(fit.model, names);
  const effects = { lifetime: 0, purchase: 0 };
  for (const process of processes) {
    for (const covariate of names[process]) {
      const value = values[covariate];
      if (value === undefined) {
        throw new KeepworthError("covariates.name", { covariate, known: Object.keys(values) });
      }
      if (!Number.isFinite(value)) throw new KeepworthError("covariates.finite", { covariate, row: 0 });
      effects[process] += covariates[process][covariate]! * value;
    }
  }
  const params = Object.entries(fit.params) as [Name, number][];
  return Object.fromEntries(
    params.map(([name, value]) => {
      let power = 0;
      for (const process of processes) power += (powers[process]?.[name] ?? 0) * effects[process];
      return [name, value * Math.exp(power)];
    }),
  ) as Record<Name, number>;
}
