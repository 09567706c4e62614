import { cutInverseGamma } from "./inverseGamma.ts";
import { findCorners, noCorners } from "./futureGrid.ts";
import { gammaCdf } from "./normal.ts";
import { sampleStates } from "./sampleStates.ts";
import type { BgNbdParams } from "../purchase/bgnbd/index.ts";
import type { FutureTable } from "./futureQuantiles.ts";

/** What is needed of a purchase model, e.g. the namespace `bgnbd` itself. */
export interface ExpectsPurchases {
  conditionalExpectedPurchases(
    params: BgNbdParams,
    c: { x: number; tx: number; T: number },
    t: number,
  ): number;
}

export interface TotalOptions {
  readonly model: ExpectsPurchases;
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
  /** Share of revenue that is kept. Default 1. */
  readonly margin?: number;
  /** Relative standard deviation of what the model gets wrong; see `modelErrorFrom`. Default 0. */
  readonly modelError?: { readonly orders?: number; readonly money?: number };
  /** Parameters are varied on a sample of this many states. Default 1,000. */
  readonly sample?: number;
}

/** A total with its 90 % interval and the standard deviations that it is made of. */
export interface Total {
  readonly value: number;
  readonly low: number;
  readonly high: number;
  readonly deviation: { readonly parameters: number; readonly chance: number; readonly model: number };
}

export interface TotalIntervals {
  /** Purchases within the horizon. */
  readonly orders: Total;
  /** Discounted, times margin. */
  readonly growth: Total | null;
  /** Undiscounted revenue. */
  readonly revenue: Total | null;
  /** "spend.infinite-mean": q + p·x <= 1 for some states; money is then cut at what one in all buyers exceeds. */
  readonly warnings: readonly { readonly code: string; readonly details: Record<string, string | number> }[];
}

/**
 * 90 % intervals of the totals over all customers. Parameters: the total is computed anew under every draw (on a
 * sample of the states, as a ratio to the sample's total at the fit). Chance: given the parameters customers are
 * independent, so their variances add up. Model error: a relative deviation, in quadrature. Under each draw the total
 * is taken as gamma distributed with that mean and variance (positive, skewed to the right when small, normal when
 * large); the interval is between the 5 % and 95 % quantiles of the mixture over the draws.
 *
 * Discounting enters by each state's ratio of discounted to expected purchases at the fit, which hardly moves with
 * the parameters.
 */
export function totalInterval(options: TotalOptions): TotalIntervals {
  const { table, money, margin = 1, modelError = {} } = options;
  const columns = expectations(options);
  const orders = makeTotal(columns.orders, modelError.orders ?? 0, 1);
  const warnings =
    columns.infinite > 0 ? [{ code: "spend.infinite-mean", details: { customers: columns.infinite } }] : [];
  if (money === null || table.spend === null) return { orders, growth: null, revenue: null, warnings };
  return {
    orders,
    growth: makeTotal(columns.growth, modelError.money ?? 0, margin),
    revenue: makeTotal(columns.revenue, modelError.money ?? 0, 1),
    warnings,
  };
}

interface Moments {
  mean: number;
  /** Of chance, at the fit. */
  variance: number;
  /** The mean under each draw, relative to the fit. */
  ratios: Float64Array;
}

function expectations(options: TotalOptions): {
  orders: Moments;
  growth: Moments;
  revenue: Moments;
  infinite: number;
} {
  const { model, states, pAlive, expected, discounted, table, money } = options;
  const n = states.x.length;
  const spend = money === null ? null : table.spend;
  const fit = spend?.params ?? { p: 1, q: 2, v: 1 };
  const corners = noCorners();
  const totals = {
    orders: 0,
    growth: 0,
    revenue: 0,
    ordersVariance: 0,
    growthVariance: 0,
    revenueVariance: 0,
  };
  let infinite = 0;
  const size = new Float64Array(n);
  const buyers = countBuyers();
  const inverse = memoised((shape: number) => cutInverseGamma(shape, buyers));
  for (let i = 0; i < n; i++) {
    const x = states.x[i]!;
    const weight = states.weight[i]!;
    findCorners(table.grid, x, states.T[i]!, corners);
    let square = 0;
    for (let c = 0; c < corners.count; c++) square += corners.weight[c]! * table.square[corners.node[c]!]!;
    square *= pAlive[i]!;
    const mean = expected[i]!;
    totals.orders += weight * mean;
    totals.ordersVariance += weight * Math.max(square - mean * mean, 0);
    size[i] = weight * mean;
    if (spend === null) continue;
    const shape = fit.q + fit.p * x;
    const { mean: cutMean, square: cutSquare } = inverse(shape);
    if (shape <= 1) infinite += weight;
    const perScale = fit.p * (shape > 1 ? 1 / (shape - 1) : cutMean);
    const revenue = money!.scale[i]! * perScale * mean;
    const share = mean > 0 ? discounted[i]! / mean : 0;
    // Of one customer with scale 1: the sum of N purchases is Gamma(p·N) / G.
    const one = (fit.p * fit.p * square + fit.p * mean) * cutSquare - (fit.p * mean * cutMean) ** 2;
    const variance = money!.scaleSquares[i]! * Math.max(one, 0);
    totals.revenue += revenue;
    totals.revenueVariance += variance;
    totals.growth += revenue * share;
    totals.growthVariance += variance * share * share;
    size[i] = revenue;
  }

  const sample = sampleStates(size, options.sample ?? 1000);
  const { draws } = table.purchase;
  const ratios = {
    orders: new Float64Array(draws.length),
    growth: new Float64Array(draws.length),
    revenue: new Float64Array(draws.length),
  };
  const base = { orders: 0, growth: 0, revenue: 0 };
  sample.index.forEach((i, s) => {
    const x = states.x[i]!;
    const customer = { x, tx: states.tx[i]!, T: states.T[i]! };
    const here = model.conditionalExpectedPurchases(table.purchase.params, customer, table.horizon);
    const times = sample.times[s]!;
    const share = expected[i]! > 0 ? discounted[i]! / expected[i]! : 0;
    const weight = states.weight[i]!;
    const scale = money === null ? 0 : money.scale[i]!;
    const shape = fit.q + fit.p * x;
    const perScale = fit.p * (shape > 1 ? 1 / (shape - 1) : inverse(shape).mean);
    base.orders += times * weight * here;
    base.revenue += times * scale * perScale * here;
    base.growth += times * scale * perScale * here * share;
    draws.forEach((params, d) => {
      const there = model.conditionalExpectedPurchases(params, customer, table.horizon);
      ratios.orders[d]! += times * weight * there;
      if (spend === null) return;
      const drawn = spend.draws[d % spend.draws.length]!;
      // scale = Σ (v + x·m̄), of which v is drawn.
      const scaleThere = scale + weight * (drawn.v - fit.v);
      const revenue = times * Math.max(scaleThere, 0) * drawn.p * inverse(drawn.q + drawn.p * x).mean * there;
      ratios.revenue[d]! += revenue;
      ratios.growth[d]! += revenue * share;
    });
  });
  const moments = (key: "orders" | "growth" | "revenue", variance: number): Moments => ({
    mean: totals[key],
    variance,
    ratios: ratios[key].map((value) => (base[key] > 0 ? value / base[key] : 1)),
  });
  return {
    orders: moments("orders", totals.ordersVariance),
    growth: moments("growth", totals.growthVariance),
    revenue: moments("revenue", totals.revenueVariance),
    infinite,
  };

  function countBuyers(): number {
    let sum = 0;
    for (let i = 0; i < n; i++) sum += states.weight[i]! * Math.min(expected[i]!, pAlive[i]!);
    return Math.max(sum, 2);
  }
}

function makeTotal({ mean, variance, ratios }: Moments, modelError: number, factor: number): Total {
  const cdf = (y: number) => {
    let sum = 0;
    for (const ratio of ratios) {
      const m = mean * ratio;
      // The chance of a sum of independent outcomes grows with their number, as its mean does.
      sum += gammaCdf(y, m, variance * ratio + (modelError * m) ** 2);
    }
    return sum / ratios.length;
  };
  const spread = ratios.reduce((sum, ratio) => sum + (ratio - 1) ** 2, 0) / ratios.length;
  return {
    value: mean * factor,
    low: quantile(cdf, 0.05, mean) * factor,
    high: quantile(cdf, 0.95, mean) * factor,
    deviation: {
      parameters: mean * Math.sqrt(spread) * factor,
      chance: Math.sqrt(variance) * factor,
      model: mean * modelError * factor,
    },
  };
}

/** The y with cdf(y) = p, by doubling and bisection. */
function quantile(cdf: (y: number) => number, p: number, around: number): number {
  if (!(around > 0)) return 0;
  let high = around;
  for (let i = 0; i < 60 && cdf(high) < p; i++) high *= 2;
  let low = 0;
  for (let i = 0; i < 60 && high - low > 1e-9 * high; i++) {
    const middle = (low + high) / 2;
    if (cdf(middle) < p) low = middle;
    else high = middle;
  }
  return high;
}

function memoised<V>(of: (key: number) => V): (key: number) => V {
  const known = new Map<number, V>();
  return (key) => {
    let value = known.get(key);
    if (value === undefined) known.set(key, (value = of(key)));
    return value;
  };
}
