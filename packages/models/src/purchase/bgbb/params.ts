import {
  checkCustomer,
  readCustomers,
  type Customer,
  type CustomerArrays,
  type CustomerColumns,
} from "../../customers.ts";
import { KeepworthError } from "../../errors.ts";
import { checkArgument, positiveParams } from "../arguments.ts";

/**
 * alpha and beta: the spread of the chance to buy at an opportunity, Beta(alpha, beta). gamma and delta: of the chance
 * to leave before one, Beta(gamma, delta). None has a unit: time is counted in opportunities.
 */
export interface BgBbParams {
  readonly alpha: number;
  readonly beta: number;
  readonly gamma: number;
  readonly delta: number;
}

export const paramNames = ["alpha", "beta", "gamma", "delta"] as const;

/** The parameters in the order of `paramNames`, checked to be positive and finite. */
export function asParams(params: BgBbParams): Float64Array {
  return positiveParams(params, paramNames);
}

/**
 * The parameters of a customer's future, given that they are active now. Whoever is active has used x of T
 * opportunities and left before none of them, so the future is that of a new customer with alpha + x, beta + T − x,
 * gamma, delta + T; tx only tells whether they are active.
 */
export function ifActive(params: BgBbParams, c: Customer): BgBbParams {
  asParams(params);
  checkOpportunities(c);
  return afterwards(params, c.x, c.T);
}

/** The same for x of T opportunities, unchecked. */
export function afterwards({ alpha, beta, gamma, delta }: BgBbParams, x: number, T: number): BgBbParams {
  return { alpha: alpha + x, beta: beta + T - x, gamma, delta: delta + T };
}

/** Throws unless x of T whole opportunities can have been used, the last one being number tx. */
export function checkOpportunities(c: Customer, row: number | null = null): void {
  checkCustomer(c, row);
  const { x, tx, T } = c;
  if (Number.isInteger(tx) && Number.isInteger(T) && tx >= x) return;
  const values = { x, tx, T };
  throw new KeepworthError("customer.opportunities", row === null ? values : { row, ...values });
}

/** Columns of customers, each of them checked. */
export function readOpportunities(customers: CustomerColumns): CustomerArrays {
  const columns = readCustomers(customers);
  const { x, tx, T } = columns;
  for (let row = 0; row < x.length; row++) {
    const sound = tx[row]! >= x[row]! && tx[row]! % 1 === 0 && T[row]! % 1 === 0;
    if (!sound) checkOpportunities({ x: x[row]!, tx: tx[row]!, T: T[row]! }, row);
  }
  return columns;
}

/** Throws unless a span is a whole number of opportunities >= 0, or, where allowed, Infinity. */
export function checkSpan(argument: string, value: number, unbounded = false): void {
  checkArgument(argument, value, unbounded);
  if (!Number.isInteger(value) && value < Infinity)
    throw new KeepworthError("argument.domain", { argument, value });
}
