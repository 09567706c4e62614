import { readColumn, type Column } from "../../customers.ts";
import { KeepworthError } from "../../errors.ts";
import type { Covariates } from "../../covariates/cells.ts";

/** Every purchase, on any one clock: days since 1970, say, or weeks since the first week with covariates. */
export interface Purchases {
  /** Whose it is: customers are numbered from 0, and each has a purchase. */
  readonly customer: Column;
  /** When, first purchases included. Several at one time are one; those after the end are left out. */
  readonly time: Column;
  /** When the data end: one for all, or a column with one for each customer. */
  readonly end: number | Column;
}

/** Covariates that change with time: each row holds from its start until the customer's next row. */
export interface CovariateRows extends Covariates {
  readonly customer: Column;
  /** On the clock of the purchases. */
  readonly start: Column;
  /** How long a customer's last row holds; default: as long as the row before it, or for ever where there is none. */
  readonly last?: number | undefined;
}

/** A customer's purchases until the end, ascending, no two at one time; none where the first one is later. */
export interface History {
  readonly times: readonly number[];
  readonly end: number;
}

/**
 * @throws KeepworthError "customers.columns", "customers.empty"; "customer.number" for a number that is no customer's,
 *   "customer.age" for a time that is none
 */
export function readHistories(purchases: Purchases): History[] {
  const time = readColumn(purchases.time, "time");
  const customer = readColumn(purchases.customer, "customer", time.length);
  if (time.length === 0) throw new KeepworthError("customers.empty");
  const { end } = purchases;
  const ends = typeof end === "number" ? null : readColumn(end, "end");
  const times: number[][] = [];
  for (let row = 0; row < time.length; row++) {
    if (!Number.isFinite(time[row]!)) throw new KeepworthError("customer.age", { row, T: time[row]! });
    const i = checkNumber(customer[row]!, row, ends?.length ?? time.length);
    while (times.length <= i) times.push([]);
    times[i]!.push(time[row]!);
  }
  return times.map((all, i) => {
    const last = typeof end === "number" ? end : ends![i]!;
    if (!Number.isFinite(last) || all.length === 0)
      throw new KeepworthError("customer.age", { row: i, T: last });
    const sorted = all.filter((t) => t <= last).sort((a, b) => a - b);
    return { times: sorted.filter((t, k) => k === 0 || t > sorted[k - 1]!), end: last };
  });
}

export function checkNumber(customer: number, row: number, limit: number): number {
  if (customer >= 0 && customer < limit && Number.isInteger(customer)) return customer;
  throw new KeepworthError("customer.number", { row, customer });
}
