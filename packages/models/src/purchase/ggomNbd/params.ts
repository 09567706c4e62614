import { positiveParams } from "../arguments.ts";
import type { Lifetime } from "../lifetime/clock.ts";
import { gompertzClock } from "./clock.ts";

/**
 * r and alpha: the spread of purchase rates, Gamma(r, alpha). b: how fast the rate of leaving grows with age. s and beta:
 * the spread of the rates of leaving, Gamma(s, beta).
 */
export interface GgomNbdParams {
  readonly r: number;
  /** In the time unit of tx and T. */
  readonly alpha: number;
  /** Per time unit: after a time 1/b, the rate of leaving is e times as high. */
  readonly b: number;
  readonly s: number;
  readonly beta: number;
}

export const paramNames = ["r", "alpha", "b", "s", "beta"] as const;

/** The parameters in the order of `paramNames`, checked to be positive and finite. */
export function asParams(params: GgomNbdParams): Float64Array {
  return positiveParams(params, paramNames);
}

/** The parameters as a law of buying and leaving, checked. */
export function asLifetime(params: GgomNbdParams): Lifetime {
  asParams(params);
  const { r, alpha, b, s, beta } = params;
  return { r, alpha, s, clock: gompertzClock(b, beta) };
}
