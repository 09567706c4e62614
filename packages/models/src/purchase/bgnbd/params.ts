import { checkCustomer, type Customer } from "../../customers.ts";
import { positiveParams } from "../arguments.ts";

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
  return positiveParams(params, paramNames);
}

/**
 * The parameters of a customer's future, given that they are active now. Rate and chance to leave stay independent
 * when an active customer's history is learned, and purchases are memoryless, so the future is that of a new
 * customer with r + x, alpha + T, a, b + x; tx only tells whether they are active.
 */
export function ifActive(params: BgNbdParams, customer: Customer): BgNbdParams {
  asParams(params);
  checkCustomer(customer);
  const { r, alpha, a, b } = params;
  return { r: r + customer.x, alpha: alpha + customer.T, a, b: b + customer.x };
}
