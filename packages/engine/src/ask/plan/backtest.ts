import {
  fan,
  monthlyAccuracy,
  monthlyCoverage,
  monthsAhead,
  planArrivals,
  type PlannedMonth,
} from "@keepworth/decisions";
import { modelErrorFrom } from "@keepworth/models";
import type { Warehouse } from "@keepworth/warehouse";
import { scales, spendPerScale } from "../../compute/expectedMoney.ts";
import type { Extensions, Fits } from "../../compute/fitModels.ts";
import type { CustomerRows, PlanInput, PlanPaths } from "../../compute/plan/input.ts";
import type { ComputeThread } from "../../compute/thread.ts";
import type { Origin } from "../../compute/validateModel.ts";
import type { RunResult } from "../../result.ts";
import type { Plan } from "../../run/check.ts";
import { addDays, daysBetween } from "../../run/days.ts";
import { readOrigin } from "../../run/origin.ts";
import type { PlanBacktest } from "./answer.ts";
import { monthName, monthNumber, pastMonths, repeatsOf, wholeMonths, type PastMonth } from "./history.ts";
import { firstOrder, laterOrder, newcomerGroups } from "./newcomers.ts";

export interface Backtested {
  readonly backtest: PlanBacktest;
  /** Mean absolute errors by month with month factors and without; null where there were none to try. */
  readonly season: { readonly with: number; readonly without: number } | null;
}

const seed = 20_260_401;
/** Fewer days before or months after say nothing. */
const fewestDays = 60;
const fewestMonths = 2;
/** Up to so many purchase days an earlier origin is looked at for the model's error. */
const rollingUpTo = 5_000_000;

/** The end of the month nearest to a third before as-of; null where the history is too short. */
export function backtestDay(from: string, asOf: string): string | null {
  const third = addDays(asOf, -Math.round(daysBetween(from, asOf) / 3));
  const lastOf = (number: number) => addDays(`${monthName(number + 1)}-01`, -1);
  const [before, after] = [lastOf(monthNumber(third) - 1), lastOf(monthNumber(third))];
  const nearest = Math.abs(daysBetween(before, third)) < Math.abs(daysBetween(third, after)) ? before : after;
  const months = monthNumber(addDays(asOf, 1)) - monthNumber(addDays(nearest, 1));
  return daysBetween(from, nearest) >= fewestDays && months >= fewestMonths ? nearest : null;
}

/**
 * Makes the plan as it would have been made a third of the history ago, from what was known then, and holds every whole
 * month since against it, beside two rules that need no model.
 */
export async function backtest(
  warehouse: Warehouse,
  thread: ComputeThread,
  plan: Plan,
  run: RunResult,
  day: string,
): Promise<Backtested | null> {
  const length = daysBetween(day, plan.asOf);
  const seen = daysBetween(plan.from, day);
  const recentFrom = addDays(day, -Math.min(length, seen + 1));
  const origin = await readOrigin(warehouse, plan, { from: day, to: plan.asOf, recentFrom });
  if (origin === null || !origin.states.x.some((x) => x > 0)) return null;
  // Whether spend goes with frequency moves money between customers, hardly between months.
  const extensions = { season: run.season !== null, cohorts: run.cohorts !== null, dependence: false };
  const fits = await fitAt(thread, origin, run.model, extensions);
  const errors = await errorBefore(warehouse, thread, plan, run, day, extensions);

  const past = await pastMonths(warehouse, plan, day);
  const known = wholeMonths(past, plan.from, day);
  const width = monthNumber(addDays(plan.asOf, 1)) - monthNumber(addDays(day, 1));
  const months = monthsAhead(day, width);
  const { season, noise } = await thread.compute("historyMonths", {
    model: fits.purchase.model,
    params: fits.purchase.params,
    unitDays: 1,
    clock: fits.season,
    states: origin.states,
    asOf: origin.asOf,
    repeats: repeatsOf(past.filter(({ month }) => month <= day.slice(0, 7))),
  });
  const planned = { fits, errors: { ...errors, month: noise }, known, months };
  const factors = fits.season ?? season;
  const make = (with_: readonly number[] | null) =>
    thread.compute("planMonths", inputAt(origin, { ...planned, season: with_ }));
  const measure = plan.amounts ? ("revenue" as const) : ("orders" as const);
  const actual = months.map(({ month }) => past.find((one) => one.month === month)![measure]);
  const without = await make(null);
  const withSeason = factors === null ? null : await make(factors);
  const mae = (paths: PlanPaths) => monthlyAccuracy(actual, meansOf(paths, measure)).mae ?? 0;
  const kept = withSeason !== null && mae(withSeason) < mae(without) ? withSeason : without;
  return {
    backtest: compared(kept, { measure, actual, past, months, day, to: plan.asOf }),
    season: withSeason && { with: mae(withSeason), without: mae(without) },
  };
}

function fitAt(thread: ComputeThread, origin: Origin, model: string, extensions: Extensions): Promise<Fits> {
  const { outcomes: _outcomes, spendOutcomes: _spent, ...base } = origin;
  return thread.compute("fitModels", { ...base, model, extensions, lenient: true });
}

/** What the model got wrong about totals at an origin before the day, as was known on that day. */
async function errorBefore(
  warehouse: Warehouse,
  thread: ComputeThread,
  plan: Plan,
  run: RunResult,
  day: string,
  extensions: Extensions,
): Promise<{ orders: number; money: number }> {
  if (run.orders > rollingUpTo) return { orders: 0, money: 0 };
  const length = Math.floor(daysBetween(plan.from, day) / 3);
  const from = addDays(day, -length);
  const cut = { from, to: day, recentFrom: addDays(from, -length) };
  const origin = length < fewestDays / 3 ? null : await readOrigin(warehouse, plan, cut);
  if (origin === null || !origin.states.x.some((x) => x > 0)) return { orders: 0, money: 0 };
  const fits = await fitAt(thread, origin, run.model, extensions);
  const { totals } = await thread.compute("scoreStates", {
    ...fits,
    states: origin.states,
    asOf: origin.asOf,
    horizonDays: origin.days,
    dailyRate: 0,
    margin: 1,
    modelError: {},
    seed,
    single: false,
  });
  const { y, weight } = origin.outcomes;
  const came = y.reduce((sum, n, i) => sum + n * weight[i]!, 0);
  const orders = modelErrorFrom([{ ...totals.orders, expected: totals.orders.value, actual: came }]);
  const { revenue } = totals;
  const money =
    revenue === null || origin.actualMoney === null
      ? orders
      : modelErrorFrom([{ ...revenue, expected: revenue.value, actual: origin.actualMoney }]);
  return { orders, money };
}

function inputAt(
  origin: Origin,
  planned: {
    readonly fits: Fits;
    readonly errors: PlanInput["errors"];
    readonly known: readonly PastMonth[];
    readonly months: readonly PlannedMonth[];
    readonly season: readonly number[] | null;
  },
): PlanInput {
  const { fits, errors, known, months, season } = planned;
  const { purchase, spend, groups, cohorts } = fits;
  const factors = groups?.factors ?? [{}];
  const newGroups = newcomerGroups(groups, cohorts !== null);
  const arrivals = planArrivals(
    known.map(({ month, newcomers }) => ({ month, customers: newcomers })),
    months,
  );
  return {
    rows: rowsOf(origin, fits),
    labels: 1,
    model: purchase.model,
    params: purchase.params,
    covariance: purchase.covariance,
    factors,
    newcomerGroups: newGroups,
    unitDays: 1,
    clock: fits.season,
    season,
    spend: spend && { params: spend.params, covariance: spend.covariance },
    asOf: origin.asOf,
    months,
    newcomers: {
      ...arrivals,
      firstOrder: firstOrder(known),
      laterOrder: laterOrder(spend, null, {
        model: purchase.model,
        params: purchase.params,
        horizon: months.at(-1)!.end,
      }),
    },
    deals: [],
    renewals: [],
    errors,
    seed,
  };
}

/** Customers as they stood at an origin, in the columns of a plan. */
function rowsOf({ states }: Origin, { spend, groups }: Fits): CustomerRows {
  const none = new Float64Array(states.x.length);
  const rows = {
    x: states.x,
    tx: states.tx,
    T: states.T,
    group: groups?.of ?? none,
    label: none,
    customers: states.weight,
  };
  if (spend === null) return { ...rows, spend: none, spendSquares: none };
  const { scale, scaleSquares } = scales(states, spend.params, null);
  const per = spendPerScale(states.x, spend.params);
  return {
    ...rows,
    spend: scale.map((one, i) => one * per[i]!),
    spendSquares: scaleSquares.map((one, i) => one * per[i]! ** 2),
  };
}

function meansOf({ existing, newcomers }: PlanPaths, measure: "revenue" | "orders"): number[] {
  return Array.from(existing[measure].mean, (one, m) => one + newcomers[measure].mean[m]!);
}

function compared(
  plan: PlanPaths,
  what: {
    readonly measure: "revenue" | "orders";
    readonly actual: readonly number[];
    readonly past: readonly PastMonth[];
    readonly months: readonly PlannedMonth[];
    readonly day: string;
    readonly to: string;
  },
): PlanBacktest {
  const { measure, actual, past, months, day, to } = what;
  const width = months.length;
  const { existing, newcomers } = plan;
  const means = meansOf(plan, measure);
  const sum = (values: readonly number[]) => values.reduce((all, one) => all + one, 0);
  const column = (of: Float64Array, m: number) =>
    Float64Array.from({ length: plan.paths }, (_, path) => of[path * width + m]!);
  const total = (of: Float64Array, path: number) => sum([...of.subarray(path * width, (path + 1) * width)]);
  const all = existing[measure].paths.map((one, i) => one + newcomers[measure].paths[i]!);
  const fans = months.map((_, m) => fan(column(all, m), means[m]));
  const at = (number: number) => {
    const found = past.find(({ month }) => month === monthName(number));
    // The first month of the history may have begun before it.
    return found && found !== past[0] ? found[measure] : null;
  };
  const lastYear = months.map(({ month }) => at(monthNumber(month) - 12));
  const before = Array.from({ length: width }, (_, i) => at(monthNumber(day) - i)).filter(
    (one) => one !== null,
  );
  const lastPeriod = months.map(() => (before.length === 0 ? null : sum(before) / before.length));
  const accuracy = {
    plan: monthlyAccuracy(actual, means),
    lastYear: monthlyAccuracy(actual, lastYear),
    lastPeriod: monthlyAccuracy(actual, lastPeriod),
  };
  const rules = (["plan", "lastYear", "lastPeriod"] as const).filter(
    (name) => accuracy[name].months === accuracy.plan.months,
  );
  const totals = (of: Float64Array, mean: number, came: number) => {
    const { low, high } = fan(
      Float64Array.from({ length: plan.paths }, (_, path) => total(of, path)),
      mean,
    );
    return { actual: came, mean, low, high };
  };
  const knownMeasure = measure === "revenue" ? "knownRevenue" : "knownOrders";
  const during = past.filter(({ month }) => months.some((one) => one.month === month));
  return {
    from: day,
    to,
    measure,
    months: months.map(({ month }, m) => ({
      month,
      actual: actual[m]!,
      mean: means[m]!,
      p10: fans[m]!.p10,
      p50: fans[m]!.p50,
      p90: fans[m]!.p90,
      lastYear: lastYear[m]!,
      lastPeriod: lastPeriod[m]!,
    })),
    accuracy,
    planWhereLastYear: monthlyAccuracy(
      actual,
      means.map((mean, m) => (lastYear[m] === null ? null : mean)),
    ),
    coverage: monthlyCoverage(actual, fans),
    total: totals(all, sum(means), sum([...actual])),
    existing: totals(
      existing[measure].paths,
      sum([...existing[measure].mean]),
      sum(during.map((month) => month[knownMeasure])),
    ),
    newCustomers: {
      actual: sum(during.map((month) => month.newcomers)),
      planned: sum([...newcomers.customers.mean]),
    },
    best: rules.reduce((best, name) =>
      (accuracy[name].mape ?? 1) < (accuracy[best].mape ?? 1) ? name : best,
    ),
  };
}
