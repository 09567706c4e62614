import type { Keepworth } from "../../open.ts";
import { discountedYears } from "../keep/stakes.ts";
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
  /** Expected margin of the horizon of one who leaves in it: what they bring all the same. */
  readonly leaving: Float64Array;
  /** S·m + F less that: what it is worth that one stays who would have left. */
  readonly saving: Float64Array;
  /** Standard deviation of a customer's own margin ahead, as a share of it. */
  readonly spread: Float64Array;
  /** The same share of the total, which all customers have in common. */
  readonly common: number;
  /** Whether value after the horizon could be counted. */
  readonly bounded: boolean;
}

export const worthFigures = ["expected_spend", "growth", "own_growth", "growth_width", "later"] as const;

/** A 90 % interval of a normal distribution is so many standard deviations wide. */
const width = 2 * 1.6449;

/**
 * Works out S·m, what leavers bring, and F. F is what is expected for ever beyond the lifetime value to the horizon, over
 * P(active at its end) by the run's own model, so that the chance of staying is in it once.
 */
export async function worthOf(
  keepworth: Keepworth,
  portfolio: Portfolio<(typeof worthFigures)[number], never>,
): Promise<Worth> {
  const { run, size, figure } = portfolio;
  const days = run.horizonDays;
  const stays = await staying(keepworth, portfolio, days);
  const own = stays.ownStay;
  const flat = discountedYears(run.discountRate, days) / discountedYears(0, days);
  const column = () => new Float64Array(size);
  const [order, period, afterwards] = [column(), column(), column()];
  const [leaving, saving, spread] = [column(), column(), column()];
  let bounded = true;
  for (let i = 0; i < size; i += 1) {
    const each = figure.expected_spend[i]!;
    order[i] = Number.isFinite(each) ? each * run.margin : 0;
    period[i] = stays.ordersIfStaying[i]! * order[i]! * flat;
    const later = figure.later[i]!;
    if (Number.isFinite(later)) afterwards[i] = own[i]! > 1e-9 ? later / own[i]! : 0;
    else bounded = false;
    const growth = figure.growth[i]!;
    leaving[i] = leaversBring(period[i]!, figure.own_growth[i]!, own[i]!);
    saving[i] = period[i]! + afterwards[i]! - leaving[i]!;
    spread[i] = deviationShare(growth, figure.growth_width[i]!);
  }
  const { growth, growthLow, growthHigh } = run.total;
  const common = deviationShare(growth ?? 0, (growthHigh ?? Number.NaN) - (growthLow ?? Number.NaN));
  return { staying: stays, order, period, afterwards, leaving, saving, spread, common, bounded };
}

/**
 * E[margin of the horizon | leaves in it]: what is expected of the customer's own purchases, less the part of those who
 * stay, over P(leaves). No more than staying would bring, since one who is kept buys all that and goes on.
 */
function leaversBring(period: number, expected: number, stays: number): number {
  const each = (expected - stays * period) / (1 - stays);
  return Number.isFinite(each) ? Math.min(Math.max(each, Math.min(0, period)), Math.max(0, period)) : 0;
}

/** Standard deviation of a figure, as a share of its size, by how wide its 90 % interval is. */
function deviationShare(value: number, wide: number): number {
  const share = wide / width / Math.abs(value);
  return Number.isFinite(share) && share > 0 ? share : 0;
}
