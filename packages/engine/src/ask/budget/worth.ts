import type { Keepworth } from "../../open.ts";
import type { Portfolio } from "../portfolio.ts";
import { staying, type Staying } from "../staying.ts";

/** What a treatment can gain with every customer, in the order of a portfolio. Money at today's value. */
export interface Worth {
  readonly staying: Staying;
  /** Expected margin of one order. */
  readonly order: Float64Array;
  /** S·m: margin of the horizon of a customer who stays to its end. */
  readonly period: Float64Array;
  /** F: expected margin after the horizon of one who is still there at its end. */
  readonly afterwards: Float64Array;
  /** Standard deviation of a customer's own margin ahead, as a share of it. */
  readonly spread: Float64Array;
  /** The same share of the total, which all customers have in common. */
  readonly common: number;
  /** Whether value after the horizon could be counted. */
  readonly bounded: boolean;
}

/** A 90 % interval of a normal distribution is so many standard deviations wide. */
const width = 2 * 1.6449;

/**
 * Works out S·m and F: what is expected for ever beyond the lifetime value to the horizon, over P(active at its end) by
 * the run's own model, so that the chance of staying is in it once.
 */
export async function worthOf(keepworth: Keepworth, portfolio: Portfolio): Promise<Worth> {
  const { run, size, figure } = portfolio;
  const stays = await staying(keepworth, portfolio, run.horizonDays);
  const own = stays.ownStay;
  const [order, period, afterwards, spread] = [0, 1, 2, 3].map(() => new Float64Array(size)) as [
    Float64Array,
    Float64Array,
    Float64Array,
    Float64Array,
  ];
  let bounded = true;
  for (let i = 0; i < size; i += 1) {
    const each = figure.expected_spend[i]!;
    order[i] = Number.isFinite(each) ? each * run.margin : 0;
    period[i] = stays.ordersIfStaying[i]! * order[i]!;
    const later = figure.clv_forever[i]! - figure.clv[i]!;
    if (Number.isFinite(later)) afterwards[i] = own[i]! > 1e-9 ? Math.max(0, later) / own[i]! : 0;
    else bounded = false;
    const growth = figure.growth[i]!;
    const range = figure.growth_high[i]! - figure.growth_low[i]!;
    spread[i] = growth > 0 && range > 0 ? range / width / growth : 0;
  }
  const { growth, growthLow, growthHigh } = run.total;
  const common =
    growth !== null && growth > 0 && growthLow !== null && growthHigh !== null
      ? (growthHigh - growthLow) / width / growth
      : 0;
  return { staying: stays, order, period, afterwards, spread, common, bounded };
}
