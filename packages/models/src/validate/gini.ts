import { ranking, type Tie } from "./ranking.ts";

/**
 * How well predictions rank customers: the area between the curve of purchases gained, customers taken from the
 * largest prediction on, and the diagonal, relative to that of the best order; and the purchases of the top tenth
 * relative to an average tenth. Customers with equal predictions share alike, whatever their order.
 */
export function concentration(
  expected: ArrayLike<number>,
  y: ArrayLike<number>,
  weight: ArrayLike<number>,
): { gini: number; lift: number } {
  const model = ranking(expected, expected, y, weight);
  const best = area(ranking(y, y, y, weight));
  return { gini: best > 0 ? area(model) / best : 0, lift: topShare(model, 0.1) / 0.1 };
}

/** Twice the area between the curve of purchases gained and the diagonal. */
function area(ties: readonly Tie[]): number {
  const customers = ties.reduce((sum, tie) => sum + tie.customers, 0);
  const actual = ties.reduce((sum, tie) => sum + tie.actual, 0);
  if (!(actual > 0)) return 0;
  let gained = 0;
  let twice = 0;
  for (const tie of ties) {
    twice += (tie.customers / customers) * (2 * gained + tie.actual / actual);
    gained += tie.actual / actual;
  }
  return twice - 1;
}

function topShare(ties: readonly Tie[], share: number): number {
  const customers = ties.reduce((sum, tie) => sum + tie.customers, 0);
  const actual = ties.reduce((sum, tie) => sum + tie.actual, 0);
  if (!(actual > 0)) return share;
  let left = share * customers;
  let gained = 0;
  for (const tie of ties) {
    const part = Math.min(left / tie.customers, 1);
    gained += part * tie.actual;
    left -= part * tie.customers;
    if (left <= 0) break;
  }
  return gained / actual;
}
