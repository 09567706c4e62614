import { sumOf, type Ranking } from "./ranking.ts";

/**
 * How well predictions rank customers: the area between the curve of purchases gained, customers taken from the
 * largest prediction on, and the diagonal, relative to that of the best order. Customers with equal predictions share
 * alike, whatever their order.
 *
 * @param predicted  customers by what was expected of them
 * @param best  the same by what they did
 */
export function gini(predicted: Ranking, best: Ranking): number {
  const most = area(best);
  return most > 0 ? area(predicted) / most : 0;
}

/** Purchases of the top tenth of customers relative to an average tenth; 1 where nobody bought. */
export function topTenthLift({ customers, actual }: Ranking): number {
  const all = sumOf(actual);
  if (!(all > 0)) return 1;
  const tenth = sumOf(customers) / 10;
  let left = tenth;
  let gained = 0;
  for (let i = 0; i < customers.length && left > 0; i++) {
    if (customers[i] === 0) continue;
    const part = Math.min(left / customers[i]!, 1);
    gained += part * actual[i]!;
    left -= part * customers[i]!;
  }
  return (10 * gained) / all;
}

/** Twice the area between the curve of purchases gained and the diagonal. */
function area({ customers, actual }: Ranking): number {
  const count = sumOf(customers);
  const all = sumOf(actual);
  if (!(all > 0)) return 0;
  let gained = 0;
  let twice = 0;
  for (let i = 0; i < customers.length; i++) {
    const share = actual[i]! / all;
    twice += (customers[i]! / count) * (2 * gained + share);
    gained += share;
  }
  return twice - 1;
}
