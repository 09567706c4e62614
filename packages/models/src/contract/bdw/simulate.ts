import type { SimulateContractsOptions, SimulatedContracts } from "../model.ts";
import { simulateContracts } from "../simulate.ts";
import { asParams, type BdwParams } from "./params.ts";

/**
 * Customers drawn from BdW, as columns that `fit` takes.
 *
 * @throws KeepworthError "parameters.domain"; "argument.domain" for n or periods; "customers.columns"
 * @example simulate({ alpha: 0.26, beta: 1.72, c: 1.58 }, { n: 1000, periods: 12, chance: 42 })
 */
export function simulate(params: BdwParams, options: SimulateContractsOptions): SimulatedContracts {
  asParams(params);
  const { alpha, beta, c } = params;
  return simulateContracts(options, (rng) => {
    // P(still there after t renewals) = (1 − θ)^(t^c).
    const stays = Math.log(rng.uniform()) / Math.log1p(-rng.beta(alpha, beta));
    return 1 + Math.floor(stays ** (1 / c));
  });
}
