import { KeepworthError } from "@keepworth/models";
import { inDomain } from "./domain.ts";

/** Values as a column, each standing for `weight` customers (default 1): a histogram, or one row a customer. */
export interface Weighted {
  readonly value: ArrayLike<number>;
  readonly weight?: ArrayLike<number>;
}

/** One distinct value and how many customers have it. */
export interface Tie {
  value: number;
  customers: number;
}

/**
 * The distinct values in rising order, with the customers of each; values that nobody has are left out.
 *
 * @throws KeepworthError "argument.domain" for a value that is not finite, a negative weight, or columns of two lengths
 */
export function ties({ value, weight }: Weighted): Tie[] {
  if (weight && weight.length !== value.length) {
    throw new KeepworthError("argument.domain", { name: "weight", value: weight.length });
  }
  const count = new Map<number, number>();
  for (let i = 0; i < value.length; i += 1) {
    const customers = inDomain("weight", weight ? weight[i]! : 1, 0);
    const v = inDomain("value", value[i]!) + 0; // -0 and 0 are one value
    if (customers > 0) count.set(v, (count.get(v) ?? 0) + customers);
  }
  return Array.from(count, ([value, customers]) => ({ value, customers })).sort((a, b) => a.value - b.value);
}
