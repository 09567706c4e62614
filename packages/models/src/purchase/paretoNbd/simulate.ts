import { simulateLifetimes } from "../lifetime/simulate.ts";
import type { SimulateOptions, Simulated } from "../model.ts";
import { paretoClock } from "./clock.ts";
import { asParams, type ParetoNbdParams } from "./params.ts";

/**
 * Customers drawn from Pareto/NBD.
 *
 * @throws KeepworthError "parameters.domain"; "argument.domain" for n or T; "customers.columns" for a T of another length
 * @example simulate({ r: 0.55, alpha: 10.6, s: 0.61, beta: 11.7 }, { n: 5000, T: 52, chance: 42 })
 */
export function simulate(params: ParetoNbdParams, options: SimulateOptions): Simulated {
  asParams(params);
  const { r, alpha, s, beta } = params;
  return simulateLifetimes({ r, alpha, s, clock: paretoClock(beta) }, options);
}
