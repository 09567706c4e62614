import type { SimulateContractsOptions, SimulatedContracts } from "../model.ts";
import { simulateContracts } from "../simulate.ts";
import { asParams, type SbgParams } from "./params.ts";

/**
 * Customers drawn from sBG, as columns that `fit` takes.
 *
 * @throws KeepworthError "parameters.domain"; "argument.domain" for n or periods; "customers.columns"
 * @example simulate({ alpha: 0.67, beta: 3.81 }, { n: 1000, periods: 12, chance: 42 })
 */
export function simulate(params: SbgParams, options: SimulateContractsOptions): SimulatedContracts {
  asParams(params);
  return simulateContracts(options, (rng) => 1 + rng.geometric(rng.beta(params.alpha, params.beta)));
}
