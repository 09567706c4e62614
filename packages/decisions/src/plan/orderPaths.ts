import type { Rng } from "@keepworth/models";

/** Orders of many customers, month by month, as a model expects them and by how much they vary. */
export interface OrderLaw {
  /** Expected orders by month. */
  readonly orders: ArrayLike<number>;
  /** Variance of all months' orders together beyond that of as many independent ones (Poisson); at least 0. */
  readonly extraOrders: number;
  /** Mean revenue of an order. */
  readonly perOrder: number;
  /** Mean of its square. */
  readonly perOrderSquare: number;
  /** Variance of all months' revenue together beyond that of independent orders; at least 0. */
  readonly extraRevenue: number;
}

/** What a path of the plan changes about a law: by month for orders, once for what an order brings. 1: nothing. */
export interface Shift {
  readonly orders: ArrayLike<number>;
  readonly spend: number;
}

/**
 * One possible course of a law: orders and revenue by month, written to `orders` and `revenue` from `at` on (added to
 * what is there).
 *
 * Customers share one law, so that a year in which the good ones stay is good in every month: a gamma factor for all
 * months carries the variance beyond independent orders; within a month orders are Poisson and their money is gamma with
 * the mean and variance of a sum of that many. The variance of a month and of all months is that of orders which fall on
 * months independently given how many there are.
 */
export function addOrderPath(
  law: OrderLaw,
  shift: Shift,
  rng: Rng,
  out: { readonly orders: Float64Array; readonly revenue: Float64Array; readonly at: number },
): void {
  const total = sumOf(law.orders);
  if (!(total > 0)) return;
  const shared = law.extraOrders / (total * total);
  const all = law.perOrder > 0 ? law.extraRevenue / (total * law.perOrder) ** 2 : 0;
  const often = unitGamma(shared, rng);
  const much = unitGamma(Math.max(0, (1 + all) / (1 + shared) - 1), rng);
  const spread = Math.max(law.perOrderSquare - law.perOrder ** 2, 0);
  for (let m = 0; m < law.orders.length; m += 1) {
    const mean = law.orders[m]! * shift.orders[m]! * often;
    const n = mean > 0 ? rng.poisson(mean) : 0;
    out.orders[out.at + m]! += n;
    if (n === 0 || !(law.perOrder > 0)) continue;
    const each = n * law.perOrder;
    const bought = spread > 0 ? each * unitGamma(spread / (n * law.perOrder ** 2), rng) : each;
    out.revenue[out.at + m]! += bought * much * shift.spend;
  }
}

/** A gamma number of mean 1 with a variance; 1 where that is none. */
export function unitGamma(variance: number, rng: Rng): number {
  if (!(variance > 1e-12)) return 1;
  const shape = 1 / variance;
  return rng.gamma(shape) / shape;
}

function sumOf(column: ArrayLike<number>): number {
  let sum = 0;
  for (let i = 0; i < column.length; i += 1) sum += column[i]!;
  return sum;
}
