import { countInterval, replacementCalendar } from "@keepworth/decisions";
import { KeepworthError } from "@keepworth/models";
import { identifier, sql } from "@keepworth/warehouse";
import type { Keepworth } from "../open.ts";
import type { Figure } from "../result.ts";
import { addDays, daysBetween, isDay } from "../run/days.ts";
import { runningTable } from "./churn.ts";
import { churnContext } from "./churn/context.ts";
import { planModels } from "./churn/planModels.ts";
import { leadsOf } from "./keep/leads.ts";
import type { KeepAssumption, Missing } from "./keep/missing.ts";
import { contractSurvivors, shopSurvivors, type Survivors } from "./keep/survivors.ts";
import type { Which } from "./publishedRun.ts";
import { storeCustomers } from "./storedCustomers.ts";

export interface ReplaceOptions extends Which {
  /** Active customers wanted. Default: as many as there are now. */
  readonly target?: number;
  /** The day by which. Default: at the end of the months. */
  readonly by?: string;
  /** How far to look. Default 12, or up to `by`. */
  readonly months?: number;
}

export interface ReplacePeriod {
  /** The day after which it begins, and its last day. */
  from: string;
  to: string;
  target: number;
  /** Customers there now who are expected to leave in it. */
  leavers: Figure;
  /** Of the new customers of earlier periods, those who leave in it. */
  entrantsLeaving: number;
  needed: Figure;
  leads: Figure;
  /** The day by which the leads must have been started. */
  startBy: string;
  /** Whether that day is past. */
  late: boolean;
}

export interface ReplaceAnswer {
  runId: number | null;
  dataset: string;
  asOf: string;
  /** Active customers: expected, of a shop; counted, of subscriptions. */
  now: number;
  subscribers: number;
  target: number;
  unit: "month" | "week";
  periods: ReplacePeriod[];
  total: { leavers: Figure; needed: Figure; leads: Figure };
  /** Customers won in the last twelve months, by month; null without orders. */
  wonPerMonth: number | null;
  assumptions: KeepAssumption[];
  missing: Missing[];
}

const monthDays = 30.4375;
/** A calendar of up to so many days is told by the week. */
const fewDays = 93;
const mostMonths = 60;

/**
 * How many customers will leave, how many new ones that takes, and when to start finding them.
 *
 * @throws KeepworthError "option.invalid", "churn.nothing", "run.missing", "run.pruned", "keep.nobody"
 * @see docs/decisions/replacement-calendar.md
 */
export async function replace(keepworth: Keepworth, options: ReplaceOptions = {}): Promise<ReplaceAnswer> {
  await using context = await churnContext(keepworth, options);
  const { asOf, dataset, run, contracts } = context;
  const { ends, unit } = periodsOf(options, asOf);
  const parts: Survivors[] = [];
  const models = contracts && planModels(contracts, 1);
  if (contracts && models) parts.push(contractSurvivors(contracts, models, ends));
  const subscribers = parts[0]?.now ?? 0;
  if (run) {
    await using stored = await storeCustomers(keepworth, { run: run.result.id });
    parts.push(await shopSurvivors(keepworth, stored, ends, contracts && runningTable(contracts)));
  }
  const now = parts.reduce((sum, part) => sum + part.now, 0);
  if (!(now > 0)) throw new KeepworthError("keep.nobody", { dataset });
  const left = ends.map((_, t) => parts.reduce((sum, part) => sum + part.left[t]!, 0));
  // New customers stay as those of the shop and of the subscriptions do, in their shares of today.
  const entrants = ends.map((_, t) =>
    parts.reduce((sum, part) => sum + (part.now / now) * part.entrants[t]!, 0),
  );
  const target = options.target ?? now;
  const wanted = ends.map((end) => now + (target - now) * (end / ends.at(-1)!));
  const leads = await leadsOf(keepworth, { dataset, asOf });
  const calendar = replacementCalendar(
    { target: wanted, existing: left, entrantsStay: entrants, conversion: leads.conversion },
    now,
  );
  const spreadOf = (t: number): number => {
    const losses = parts.map(
      (part) => ((t > 0 ? part.left[t - 1]! : part.now) - part.left[t]!) * part.spread,
    );
    return Math.hypot(...losses);
  };
  const figure = (value: number, spread: number): Figure =>
    countInterval(value, draws(value, spread, now), Math.ceil(now));
  const periods = calendar.map((period, t): ReplacePeriod => {
    const leavers = figure(period.leavers, spreadOf(t));
    const needed = shifted(period.needed, leavers);
    const to = addDays(asOf, ends[t]!);
    const startBy = addDays(to, -leads.months * monthDays);
    return {
      from: t > 0 ? addDays(asOf, ends[t - 1]!) : asOf,
      to,
      target: wanted[t]!,
      leavers,
      entrantsLeaving: period.entrantsLeaving,
      needed,
      leads: scaled(needed, 1 / leads.conversion),
      startBy,
      late: startBy < asOf,
    };
  });
  const sum = (of: (period: (typeof calendar)[number]) => number): number =>
    calendar.reduce((all, period) => all + of(period), 0);
  const leavers = figure(
    sum((period) => period.leavers),
    Math.hypot(...parts.map((part) => (part.now - part.left.at(-1)!) * part.spread)),
  );
  const needed = shifted(
    sum((period) => period.needed),
    leavers,
  );
  return {
    runId: run?.result.id ?? null,
    dataset,
    asOf,
    now,
    subscribers,
    target,
    unit,
    periods,
    total: { leavers, needed, leads: scaled(needed, 1 / leads.conversion) },
    wonPerMonth: run ? await wonPerMonth(keepworth, run.customers(), asOf) : null,
    assumptions: [
      { name: "target", value: target, source: options.target === undefined ? "data" : "option" },
      ...leads.assumptions,
    ],
    missing: [
      ...(leads.measuredOn > 0 ? [] : [{ code: "leads", details: { conversion: leads.conversion } }]),
      ...(contracts ? [] : [{ code: "subscriptions", details: {} }]),
      ...(run ? [] : [{ code: "orders", details: {} }]),
    ],
  };
}

/** The days from as-of at which periods end: months, or weeks where the end is near. */
function periodsOf(
  { by, months, target }: ReplaceOptions,
  asOf: string,
): { ends: number[]; unit: "month" | "week" } {
  if (by !== undefined && (!isDay(by) || by <= asOf)) {
    throw new KeepworthError("option.invalid", { option: "by", value: by, expected: addDays(asOf, 365) });
  }
  if (months !== undefined && !(Number.isInteger(months) && months >= 1 && months <= mostMonths)) {
    throw new KeepworthError("option.invalid", {
      option: "months",
      value: String(months),
      expected: "1, 2, … 60",
    });
  }
  if (target !== undefined && !(target >= 0 && Number.isFinite(target))) {
    throw new KeepworthError("option.invalid", { option: "target", value: String(target), expected: "1000" });
  }
  const days = by === undefined ? (months ?? 12) * monthDays : daysBetween(asOf, by);
  if (days > mostMonths * monthDays + 1) {
    throw new KeepworthError("option.invalid", {
      option: "by",
      value: by ?? "",
      expected: addDays(asOf, mostMonths * monthDays),
    });
  }
  const unit = days <= fewDays && by !== undefined ? ("week" as const) : ("month" as const);
  const step = unit === "week" ? 7 : monthDays;
  const count = Math.max(1, Math.ceil(days / step - 1e-9));
  return { ends: Array.from({ length: count }, (_, t) => Math.min(days, (t + 1) * step)), unit };
}

/** How many of `most` leave, under what is not known of the mean, at evenly spread quantiles of a normal law. */
function draws(mean: number, spread: number, most: number): { mean: number; variance: number }[] {
  return quantiles.map((z) => {
    const drawn = Math.min(0.999 * most, Math.max(0, mean + spread * z));
    return { mean: drawn, variance: drawn * (1 - drawn / most) };
  });
}

/** Of the standard normal distribution, the middles of ten equal parts. */
const quantiles = [-1.645, -1.036, -0.674, -0.385, -0.126, 0.126, 0.385, 0.674, 1.036, 1.645];

/** What is needed moves with who leaves. */
function shifted(needed: number, leavers: Figure): Figure {
  if (needed === 0) return { value: 0, low: 0, high: Math.max(0, leavers.high - leavers.value) };
  return {
    value: needed,
    low: Math.max(0, needed - (leavers.value - leavers.low)),
    high: needed + (leavers.high - leavers.value),
  };
}

function scaled({ value, low, high }: Figure, by: number): Figure {
  return { value: value * by, low: low * by, high: high * by };
}

async function wonPerMonth(
  { warehouse }: Keepworth,
  customers: ReturnType<typeof identifier>,
  asOf: string,
): Promise<number> {
  const { won } = await warehouse.row<{ won: number }>(
    sql`SELECT count(*) AS won FROM ${customers} AS c WHERE first_day > CAST(${addDays(asOf, -365)} AS DATE)`,
  );
  return won / 12;
}
