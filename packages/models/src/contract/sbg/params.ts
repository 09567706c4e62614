import { logBetaRatio } from "../../math/gammaGaps.ts";
import { positiveParams } from "../../purchase/arguments.ts";
import type { LifetimeLaw } from "../verbs.ts";

/** The spread of the chance to leave at a renewal, Beta(alpha, beta). No unit: time is counted in renewals. */
export interface SbgParams {
  readonly alpha: number;
  readonly beta: number;
}

export const paramNames = ["alpha", "beta"] as const;

/** The parameters in the order of `paramNames`, checked to be positive and finite. */
export function asParams(params: SbgParams): Float64Array {
  return positiveParams(params, paramNames);
}

/** S(t) = B(alpha, beta + t) / B(alpha, beta). */
export const lifetimeLaw: LifetimeLaw<SbgParams> = {
  check: asParams,
  logRatio: ({ alpha, beta }, from, to) => -logBetaRatio(alpha, beta + from, to - from),
  power: ({ alpha }) => alpha,
};
