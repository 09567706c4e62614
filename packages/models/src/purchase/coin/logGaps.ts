import { readColumn, readCustomers, type Column, type CustomerColumns } from "../../customers.ts";
import { KeepworthError } from "../../errors.ts";

/** Columns of customers, with how regularly they buy. */
export interface GapColumns extends CustomerColumns {
  /**
   * Of each customer, the sum of ln(gap) over the x gaps between purchases that follow each other, in the time unit of
   * tx and T; 0 when x = 0. It is x·ln(tx / x) where all gaps are equal, else less.
   */
  readonly logGaps?: Column;
}

/**
 * The sum of that column over all customers; null without it.
 *
 * @throws KeepworthError "customers.columns", "customer.logGaps" for a sum that no gaps within tx can have
 */
export function totalLogGaps(customers: GapColumns): number | null {
  if (customers.logGaps === undefined) return null;
  const { x, tx, weight } = readCustomers(customers);
  const logGaps = readColumn(customers.logGaps, "logGaps", x.length);
  let total = 0;
  for (let row = 0; row < x.length; row++) {
    const sum = logGaps[row]!;
    const most = x[row] === 0 ? 0 : x[row]! * Math.log(tx[row]! / x[row]!);
    const sound = x[row] === 0 ? sum === 0 : sum > -Infinity && sum <= most + 1e-6 * (1 + Math.abs(most));
    if (!sound) throw new KeepworthError("customer.logGaps", { row, logGaps: sum, most });
    total += (weight === null ? 1 : weight[row]!) * sum;
  }
  return total;
}
