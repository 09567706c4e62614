import type { Lifetime } from "../lifetime/clock.ts";
import { paretoClock } from "./clock.ts";
import { positiveParams } from "../arguments.ts";

/** r and alpha: the spread of purchase rates, Gamma(r, alpha). s and beta: of the rates of leaving, Gamma(s, beta). */
export interface ParetoNbdParams {
  readonly r: number;
  /** In the time unit of tx and T. */
  readonly alpha: number;
  readonly s: number;
  /** In the time unit of tx and T. */
  readonly beta: number;
}

export const paramNames = ["r", "alpha", "s", "beta"] as const;

/** The parameters in the order of `paramNames`, checked to be positive and finite. */
export function asParams(params: ParetoNbdParams): Float64Array {
  return positiveParams(params, paramNames);
}

/** The parameters as a law of buying and leaving, checked. */
export function asLifetime(params: ParetoNbdParams): Lifetime {
  asParams(params);
  const { r, alpha, s, beta } = params;
  return { r, alpha, s, clock: paretoClock(beta) };
}
