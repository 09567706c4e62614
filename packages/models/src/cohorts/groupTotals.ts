import { readColumn, type Column } from "../customers.ts";
import { relativeBias } from "../validate/accuracy.ts";

export interface GroupTotal {
  readonly group: number;
  readonly customers: number;
  readonly expected: number;
  /** Purchases that came; null where they are not known yet. */
  readonly actual: number | null;
  /** (expected − actual) / actual. */
  readonly bias: number | null;
}

/**
 * What was expected of each group of customers (cohorts, channels) and what came: a model may be right in total and wrong
 * in every part.
 *
 * @param columns  group: the number of each row's group; expected and, in a holdout, actual purchases of one of its
 *   customers; weight: how many customers a row stands for, default 1 each
 * @throws KeepworthError "customers.columns" for columns of unequal length
 */
export function groupTotals(columns: {
  readonly group: Column;
  readonly expected: Column;
  readonly actual?: Column;
  readonly weight?: Column;
}): GroupTotal[] {
  const group = readColumn(columns.group, "group");
  const expected = readColumn(columns.expected, "expected", group.length);
  const actual = columns.actual === undefined ? null : readColumn(columns.actual, "actual", group.length);
  const weight = columns.weight === undefined ? null : readColumn(columns.weight, "weight", group.length);
  const totals = new Map<number, { customers: number; expected: number; actual: number }>();
  for (let row = 0; row < group.length; row++) {
    const w = weight === null ? 1 : weight[row]!;
    const total = totals.get(group[row]!) ?? { customers: 0, expected: 0, actual: 0 };
    total.customers += w;
    total.expected += w * expected[row]!;
    if (actual !== null) total.actual += w * actual[row]!;
    totals.set(group[row]!, total);
  }
  return Array.from(totals)
    .sort(([a], [b]) => a - b)
    .map(([number, total]) => ({
      group: number,
      ...total,
      actual: actual === null ? null : total.actual,
      bias: actual === null ? null : relativeBias(total.expected, total.actual),
    }));
}
