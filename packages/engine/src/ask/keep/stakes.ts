import { continuousRate, perYear } from "@keepworth/decisions";
import { queries } from "@keepworth/warehouse";
import type { Keepworth } from "../../open.ts";
import { addDays } from "../../run/days.ts";
import { hourCostOf } from "../../settings/care.ts";
import type { Portfolio } from "../portfolio.ts";
import { staying, type Staying } from "../staying.ts";
import { afterwardsWithin } from "./afterwards.ts";

/** What is at stake with every customer over the horizon of a run, in the order of a portfolio. Money at today's value. */
export interface Stakes {
  readonly staying: Staying;
  /** S: net revenue of the period if the customer stays to its end. */
  readonly spend: Float64Array;
  /** m: share of it that is kept, after what serving this customer costs; may be negative. */
  readonly margin: Float64Array;
  /** F: expected margin after the period, given that the customer is still there at its end. */
  readonly afterwards: Float64Array;
  /** S·m + F. */
  readonly worth: Float64Array;
  /** Of `worth` expected for the customer, half the width of the 90 % interval of single customers, as a share. */
  readonly spread: Float64Array;
  /** The same share of the sum over all customers, which does not average out. */
  readonly common: number;
  /** Expected discounted years in the place, this period included, given staying. */
  readonly years: Float64Array;
  /** Discounted years of the period. */
  readonly periodYears: number;
  /** Years after which value is cut off; null: counted for ever. */
  readonly cutOff: number | null;
  /** Whether costs of serving are booked on customers. */
  readonly served: boolean;
  /** What those bring in the period who leave in it: what growth holds beside P(stay)·S·m. */
  readonly leaversBring: number;
}

/** A year of a customer's own costs of serving counts as much as what is usual for their revenue. */
const yearsToBelieve = 1;

export const stakesFigures = [
  "expected_spend",
  "own_growth",
  "own_later",
  "growth_width",
  "age_days",
  "p_alive",
] as const;

type Customers = Portfolio<(typeof stakesFigures)[number], never>;

/**
 * Works out S, m and F of every customer. F is what the run expects after its horizon over P(active at its end), by the
 * run's own model: the one P(alive) that is in it is taken out. Where P(active at the end) is next to nothing, so that
 * nothing can be divided by it, the customer is taken to be worth as many periods afterwards as the others.
 */
export async function stakesOf(keepworth: Keepworth, portfolio: Customers): Promise<Stakes> {
  const { run, size, figure } = portfolio;
  const days = run.horizonDays;
  const who = await staying(keepworth, portfolio, days);
  const periodYears = discountedYears(run.discountRate, days);
  const flat = (periodYears * 365.25) / days;
  const endless = figure.own_later.some((value) => Number.isNaN(value));
  const within = endless
    ? await afterwardsWithin(keepworth, portfolio, keepworth.settings.keep.longYears)
    : null;

  const spend = new Float64Array(size);
  const afterwards = new Float64Array(size);
  const certain = 1e-9;
  let [ahead, now] = [0, 0];
  for (let i = 0; i < size; i += 1) {
    const each = figure.expected_spend[i]!;
    spend[i] = Number.isFinite(each) ? Math.max(0, who.ordersIfStaying[i]! * each * flat) : 0;
    const later = within ? within[i]! : figure.own_later[i]!;
    const stays = who.ownStay[i]!;
    if (stays > certain && Number.isFinite(later)) {
      afterwards[i] = later / stays;
      ahead += later;
      now += stays * spend[i]! * run.margin;
    } else afterwards[i] = Number.NaN;
  }
  const usual = now > 0 ? ahead / now : 0;
  for (let i = 0; i < size; i += 1) {
    if (Number.isNaN(afterwards[i]!)) afterwards[i] = usual * spend[i]! * run.margin;
  }

  const { cost, served } = await extraServing(keepworth, portfolio, spend, periodYears);
  const margin = new Float64Array(size);
  const worth = new Float64Array(size);
  const years = new Float64Array(size);
  const spread = new Float64Array(size);
  let leaversBring = 0;
  for (let i = 0; i < size; i += 1) {
    const before = spend[i]! * run.margin;
    const place = before > 0 ? periodYears * (1 + Math.max(0, afterwards[i]! / before)) : periodYears;
    // What serving costs beyond the usual goes on as long as the customer stays.
    margin[i] = spend[i]! > 0 ? run.margin - (cost[i]! * periodYears) / spend[i]! : run.margin;
    afterwards[i] = afterwards[i]! - cost[i]! * (place - periodYears);
    worth[i] = spend[i]! * margin[i]! + afterwards[i]!;
    years[i] = place;
    const growth = figure.own_growth[i]!;
    const width = figure.growth_width[i]! / 2;
    spread[i] = growth > 0 && Number.isFinite(width) ? width / growth : 0;
    if (Number.isFinite(growth)) leaversBring += growth - who.ownStay[i]! * before;
  }
  return {
    staying: who,
    spend,
    margin,
    afterwards,
    worth,
    spread,
    common: commonSpread(portfolio),
    years,
    periodYears,
    cutOff: within ? keepworth.settings.keep.longYears : null,
    served,
    leaversBring,
  };
}

/** ∫ e^(−rate·t) dt over some days, in years. */
export function discountedYears(annualRate: number, days: number): number {
  const rate = continuousRate(annualRate, "year");
  const years = days / perYear.day;
  return rate > 0 ? -Math.expm1(-rate * years) / rate : years;
}

/** The share of the total's half-width that does not come from single customers. */
function commonSpread({ run, size, figure }: Customers): number {
  const { growth, growthLow, growthHigh } = run.total;
  if (growth === null || growthLow === null || growthHigh === null || !(growth > 0)) return 0;
  let own = 0;
  for (let i = 0; i < size; i += 1) {
    const width = figure.growth_width[i]! / 2;
    if (Number.isFinite(width)) own += width * width;
  }
  return Math.sqrt(Math.max(0, ((growthHigh - growthLow) / 2) ** 2 - own)) / growth;
}

/** What serving a customer costs a year beyond what is usual for their revenue, drawn towards nothing. */
async function extraServing(
  { warehouse, settings }: Keepworth,
  { run, table, size, figure }: Customers,
  spend: Float64Array,
  periodYears: number,
): Promise<{ cost: Float64Array; served: boolean }> {
  const cost = new Float64Array(size);
  const rows = (await warehouse.columns(
    queries.servingCosts(warehouse.dialect, {
      portfolio: table,
      dataset: run.dataset,
      from: addDays(run.asOf, -365),
      asOf: run.asOf,
      hourCost: hourCostOf(settings.care),
    }),
  )) as { i: Int32Array; amount: Float64Array };
  if (rows.i.length === 0) return { cost, served: false };
  let [booked, revenue] = [0, 0];
  const seen = (i: number): number => Math.min(1, Math.max(30, figure.age_days[i]!) / 365);
  for (let k = 0; k < rows.i.length; k += 1) cost[rows.i[k]!] = rows.amount[k]!;
  for (let i = 0; i < size; i += 1) {
    booked += cost[i]!;
    revenue += figure.p_alive[i]! * (spend[i]! / periodYears) * seen(i);
  }
  const usual = revenue > 0 ? booked / revenue : 0;
  for (let i = 0; i < size; i += 1) {
    const years = seen(i);
    const beyond = cost[i]! / years - (usual * spend[i]!) / periodYears;
    cost[i] = (years / (years + yearsToBelieve)) * beyond;
  }
  return { cost, served: true };
}
