import { cutInverseGamma } from "./inverseGamma.ts";
import { gammaCdf } from "./normal.ts";
import { atTheFit, type InverseMoments, type Moments, type TotalInput } from "./totalAtTheFit.ts";
import { underDraws } from "./totalUnderDraws.ts";

export interface TotalSettings {
  /** Share of revenue that is kept. Default 1. */
  readonly margin?: number;
  /** Relative standard deviation of what the model gets wrong; see `modelErrorFrom`. Default 0. */
  readonly modelError?: { readonly orders?: number; readonly money?: number };
  /** Parameters are varied on a sample of this many states. Default 1,000. */
  readonly sample?: number;
}

export interface TotalOptions extends TotalInput, TotalSettings {}

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
  return totalOfParts([options], options);
}

/**
 * The same for customers in parts, each with parameters of its own that were drawn together: draw i of one part belongs
 * to draw i of every other.
 */
export function totalOfParts(parts: readonly TotalInput[], settings: TotalSettings = {}): TotalIntervals {
  const { margin = 1, modelError = {}, sample = 1000 } = settings;
  const buyers = Math.max(
    2,
    parts.reduce((sum, part) => sum + countBuyers(part), 0),
  );
  const inverse = memoised((shape) => cutInverseGamma(shape, buyers));
  const known = parts.map((part) => {
    const fit = atTheFit(part, inverse);
    return { fit, ratios: underDraws(part, inverse, fit.size, Math.ceil(sample / parts.length)) };
  });
  const totalOf = (key: "orders" | "growth" | "revenue", error = 0) =>
    makeTotal(
      known.map(({ fit, ratios }) => ({ ...fit[key], ratios: ratios[key] })),
      error,
    );
  const orders = totalOf("orders", modelError.orders);
  if (parts.some(({ money, table }) => money === null || table.spend === null)) {
    return { orders, growth: null, revenue: null, warnings: [] };
  }
  const infinite = known.reduce((sum, { fit }) => sum + fit.infinite, 0);
  return {
    orders,
    growth: scaled(totalOf("growth", modelError.money), margin),
    revenue: totalOf("revenue", modelError.money),
    warnings: infinite > 0 ? [{ code: "spend.infinite-mean", details: { customers: infinite } }] : [],
  };
}

/** Customers who buy within the horizon, at most. */
function countBuyers({ states, expected, pAlive }: TotalInput): number {
  let sum = 0;
  for (let i = 0; i < states.x.length; i++) {
    sum += states.weight[i]! * Math.min(expected[i]!, pAlive[i]!);
  }
  return sum;
}

/** @param parts  mean and variance of chance at the fit, and the ratio of the mean to it under every draw */
function makeTotal(
  parts: readonly (Moments & { readonly ratios: Float64Array })[],
  modelError: number,
): Total {
  const value = parts.reduce((sum, { mean }) => sum + mean, 0);
  const chance = parts.reduce((sum, { variance }) => sum + variance, 0);
  const draws = Array.from(parts[0]!.ratios, (_, d) => {
    const mean = parts.reduce((sum, part) => sum + part.mean * part.ratios[d]!, 0);
    // The chance of a sum of independent outcomes grows with their number, as its mean does.
    const variance = parts.reduce((sum, part) => sum + part.variance * part.ratios[d]!, 0);
    return { mean, variance: variance + (modelError * mean) ** 2 };
  });
  const cdf = (y: number) =>
    draws.reduce((sum, { mean, variance }) => sum + gammaCdf(y, mean, variance), 0) / draws.length;
  const spread = draws.reduce((sum, { mean }) => sum + (mean - value) ** 2, 0) / draws.length;
  return {
    value,
    low: quantile(cdf, 0.05, value),
    high: quantile(cdf, 0.95, value),
    deviation: {
      parameters: Math.sqrt(spread),
      chance: Math.sqrt(chance),
      model: value * modelError,
    },
  };
}

function scaled({ value, low, high, deviation }: Total, factor: number): Total {
  const { parameters, chance, model } = deviation;
  const size = Math.abs(factor);
  return {
    value: value * factor,
    low: Math.min(low * factor, high * factor),
    high: Math.max(low * factor, high * factor),
    deviation: { parameters: parameters * size, chance: chance * size, model: model * size },
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

function memoised(of: InverseMoments): InverseMoments {
  const known = new Map<number, ReturnType<InverseMoments>>();
  return (shape) => {
    let moments = known.get(shape);
    if (moments === undefined) known.set(shape, (moments = of(shape)));
    return moments;
  };
}
