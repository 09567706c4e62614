import { findCorners, noCorners } from "./futureGrid.ts";
import type { FutureTable } from "./futureQuantiles.ts";

export interface TotalInput {
  /** Distinct states; `weight` = customers in each. */
  readonly states: {
    readonly x: ArrayLike<number>;
    readonly tx: ArrayLike<number>;
    readonly T: ArrayLike<number>;
    readonly weight: ArrayLike<number>;
  };
  /** By state, of one customer, at the fit. */
  readonly pAlive: ArrayLike<number>;
  /** Expected purchases within the horizon. */
  readonly expected: ArrayLike<number>;
  /** The same discounted (DECT). */
  readonly discounted: ArrayLike<number>;
  /** Of the same states, horizon and rate. */
  readonly table: FutureTable;
  /** By state: the sums over its customers of the scale v + x·m̄, and of its square. null: no amounts are known. */
  readonly money: { readonly scale: ArrayLike<number>; readonly scaleSquares: ArrayLike<number> } | null;
}

/** E[1/G] and E[1/G²] of G ~ Gamma(shape, 1), cut for the number of buyers. */
export type InverseMoments = (shape: number) => { readonly mean: number; readonly square: number };

export interface Moments {
  mean: number;
  /** Of chance. */
  variance: number;
}

export interface TotalsAtTheFit {
  readonly orders: Moments;
  /** Discounted revenue. */
  readonly growth: Moments;
  readonly revenue: Moments;
  /** By state: its part of the total, of revenue if known. */
  readonly size: Float64Array;
  /** Customers whose mean spend is infinite. */
  readonly infinite: number;
}

/** Totals with the variance of chance, at the fitted parameters. */
export function atTheFit(input: TotalInput, inverse: InverseMoments): TotalsAtTheFit {
  const { states, pAlive, expected, discounted, table, money } = input;
  const fit = table.spend?.params;
  const orders = { mean: 0, variance: 0 };
  const growth = { mean: 0, variance: 0 };
  const revenue = { mean: 0, variance: 0 };
  const size = new Float64Array(states.x.length);
  const corners = noCorners();
  let infinite = 0;
  for (let i = 0; i < size.length; i++) {
    const weight = states.weight[i]!;
    const mean = expected[i]!;
    findCorners(table.grid, states.x[i]!, states.T[i]!, corners);
    let square = 0;
    for (let c = 0; c < corners.count; c++) square += corners.weight[c]! * table.square[corners.node[c]!]!;
    square *= pAlive[i]!;
    orders.mean += weight * mean;
    orders.variance += weight * Math.max(square - mean * mean, 0);
    size[i] = weight * mean;
    if (money === null || fit === undefined) continue;

    const shape = fit.q + fit.p * states.x[i]!;
    if (shape <= 1) infinite += weight;
    const cut = inverse(shape);
    const amount = money.scale[i]! * spendPerScale(fit.p, shape, inverse) * mean;
    // Of one customer with scale 1: the sum of N purchases is Gamma(p·N) / G.
    const one = (fit.p * fit.p * square + fit.p * mean) * cut.square - (fit.p * mean * cut.mean) ** 2;
    const variance = money.scaleSquares[i]! * Math.max(one, 0);
    const share = mean > 0 ? discounted[i]! / mean : 0;
    revenue.mean += amount;
    revenue.variance += variance;
    growth.mean += amount * share;
    growth.variance += variance * share * share;
    size[i] = amount;
  }
  return { orders, growth, revenue, size, infinite };
}

/** Expected spend per purchase and unit of scale; cut where it is infinite. */
export function spendPerScale(p: number, shape: number, inverse: InverseMoments): number {
  return p * (shape > 1 ? 1 / (shape - 1) : inverse(shape).mean);
}
