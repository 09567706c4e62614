import { sumOf, type Ranking } from "./ranking.ts";

export interface Decile {
  /** 1: the tenth of customers from whom most was expected, … 10. */
  readonly decile: number;
  readonly customers: number;
  readonly expected: number;
  readonly actual: number;
}

/**
 * Customers by what was expected of them, in ten groups. Customers of whom the same was expected stay together, in
 * the group where their middle falls, so that groups differ in size and one may be missing, but nothing depends on
 * the order of the rows.
 */
export function calibrationDeciles({ customers, expected, actual }: Ranking): Decile[] {
  const total = sumOf(customers);
  const deciles: { -readonly [K in keyof Decile]: number }[] = [];
  let before = 0;
  for (let i = 0; i < customers.length; i++) {
    if (customers[i] === 0) continue;
    const middle = (before + customers[i]! / 2) / total;
    const decile = Math.min(Math.floor(middle * 10), 9) + 1;
    before += customers[i]!;
    if (deciles.at(-1)?.decile !== decile) deciles.push({ decile, customers: 0, expected: 0, actual: 0 });
    const group = deciles.at(-1)!;
    group.customers += customers[i]!;
    group.expected += expected[i]!;
    group.actual += actual[i]!;
  }
  return deciles;
}
