import { logBetaRatio } from "../../math/gammaGaps.ts";
import { positiveParams } from "../../purchase/arguments.ts";
import type { LifetimeLaw } from "../verbs.ts";

/**
 * alpha and beta: the spread of the chance to leave at the first renewal, Beta(alpha, beta). c: how a customer's own
 * chance to leave changes with time: it rises for c > 1, falls for c < 1; c = 1 is sBG.
 */
export interface BdwParams {
  readonly alpha: number;
  readonly beta: number;
  readonly c: number;
}

export const paramNames = ["alpha", "beta", "c"] as const;

/** The parameters in the order of `paramNames`, checked to be positive and finite. */
export function asParams(params: BdwParams): Float64Array {
  return positiveParams(params, paramNames);
}

/** S(t) = B(alpha, beta + t^c) / B(alpha, beta). */
export const lifetimeLaw: LifetimeLaw<BdwParams> = {
  check: asParams,
  logRatio({ alpha, beta, c }, from, to) {
    const begin = Math.min(from ** c, Number.MAX_VALUE);
    const end = Math.min(to ** c, Number.MAX_VALUE);
    return -logBetaRatio(alpha, beta + begin, end - begin);
  },
  power: ({ alpha, c }) => alpha * c,
};
