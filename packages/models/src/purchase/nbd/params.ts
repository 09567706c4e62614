import { checkCustomer, type Customer } from "../../customers.ts";
import { positiveParams } from "../arguments.ts";

/** r and alpha: the spread of purchase rates, Gamma(r, alpha). */
export interface NbdParams {
  readonly r: number;
  /** In the time unit of T. */
  readonly alpha: number;
}

export const nbdNames = ["r", "alpha"] as const;

/** The parameters of a customer's rate, given what they bought; when they did so tells nothing more. */
export function rateOf(params: NbdParams, customer: Customer): NbdParams {
  positiveParams(params, nbdNames);
  checkCustomer(customer);
  return { r: params.r + customer.x, alpha: params.alpha + customer.T };
}
