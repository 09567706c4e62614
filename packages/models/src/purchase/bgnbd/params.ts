import { KeepworthError } from "../../errors.ts";

/** r and alpha: the spread of purchase rates, Gamma(r, alpha). a and b: of the chance to leave, Beta(a, b). */
export interface BgNbdParams {
  readonly r: number;
  /** In the time unit of tx and T. */
  readonly alpha: number;
  readonly a: number;
  readonly b: number;
}

export const paramNames = ["r", "alpha", "a", "b"] as const;

/** The parameters in the order of `paramNames`, checked to be positive and finite. */
export function asParams(params: BgNbdParams): Float64Array {
  return Float64Array.from(paramNames, (name) => {
    const value = params[name];
    if (!(value > 0 && value < Infinity)) throw new KeepworthError("parameters.domain", { parameter: name, value });
    return value;
  });
}
