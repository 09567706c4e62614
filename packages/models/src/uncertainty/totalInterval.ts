import { cutInverseGamma } from "./inverseGamma.ts";
import { gammaCdf } from "./normal.ts";
import { atTheFit, type InverseMoments, type Moments, type TotalInput } from "./totalAtTheFit.ts";
import { underDraws } from "./totalUnderDraws.ts";

export interface TotalOptions extends TotalInput {
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
  const { money, table, margin = 1, modelError = {}, sample = 1000 } = options;
  const buyers = countBuyers(options);
  const inverse = memoised((shape) => cutInverseGamma(shape, buyers));
  const fit = atTheFit(options, inverse);
  const ratios = underDraws(options, inverse, fit.size, sample);
  const orders = makeTotal(fit.orders, ratios.orders, modelError.orders ?? 0);
  if (money === null || table.spend === null) return { orders, growth: null, revenue: null, warnings: [] };
  const growth = makeTotal(fit.growth, ratios.growth, modelError.money ?? 0);
  return {
    orders,
    growth: scaled(growth, margin),
    revenue: makeTotal(fit.revenue, ratios.revenue, modelError.money ?? 0),
    warnings: fit.infinite > 0 ? [{ code: "spend.infinite-mean", details: { customers: fit.infinite } }] : [],
  };
}

/** Customers who buy within the horizon, at most. */
function countBuyers({ states, expected, pAlive }: TotalInput): number {
  let sum = 0;
  for (let i = 0; i < states.x.length; i++) {
    sum += states.weight[i]! * Math.min(expected[i]!, pAlive[i]!);
  }
  return Math.max(sum, 2);
}

function makeTotal({ mean, variance }: Moments, ratios: Float64Array, modelError: number): Total {
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
    value: mean,
    low: quantile(cdf, 0.05, mean),
    high: quantile(cdf, 0.95, mean),
    deviation: {
      parameters: mean * Math.sqrt(spread),
      chance: Math.sqrt(variance),
      model: mean * modelError,
    },
  };
}

function scaled({ value, low, high, deviation }: Total, factor: number): Total {
  const { parameters, chance, model } = deviation;
  return {
    value: value * factor,
    low: low * factor,
    high: high * factor,
    deviation: { parameters: parameters * factor, chance: chance * factor, model: model * factor },
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
