import { purchaseModel, seasonClock } from "@keepworth/models";
import { moneyByMonth } from "@keepworth/sources";
import { queries, type Warehouse } from "@keepworth/warehouse";
import { cohortsOf } from "../compute/cohorts.ts";
import type { Fits } from "../compute/fitModels.ts";
import { paramsOf } from "../compute/groups.ts";
import type { Overview } from "../ask/answers.ts";
import type { Plan } from "./check.ts";
import { addDays, dayNumber, daysBetween } from "./days.ts";
import { marginText } from "./summarise.ts";
import { daysTable, summaryTable } from "./temporary.ts";
import { together } from "./together.ts";

/** What happened, by week, cohort, month and year, beside what was expected. */
export type History = Pick<Overview, "tracking" | "cohorts" | "months" | "years">;

/** What happened, before it is held against a model. */
export type Past = Omit<History, "tracking"> & { readonly days: ByDay };

/** Of each day since the first order: customers who first bought on it, and all purchases. */
interface ByDay {
  readonly first: Float64Array;
  readonly purchases: Float64Array;
}

export async function readPast(warehouse: Warehouse, plan: Plan): Promise<Past> {
  const [days, cohorts, months, years] = await together(warehouse, [
    readDays(warehouse, plan),
    cohortTable(warehouse, plan),
    moneyByMonth(warehouse, plan.orders, plan.currency),
    trailingYears(warehouse, plan),
  ]);
  return { days, cohorts, months, years };
}

/** @param fits  those that saw nothing of the holdout, where there is one */
export function historyOf({ days, ...past }: Past, plan: Plan, fits: Fits): History {
  return { tracking: tracking(days, plan, fits), ...past };
}

async function readDays(warehouse: Warehouse, { from, holdout, asOf }: Plan): Promise<ByDay> {
  const { dialect } = warehouse;
  const to = holdout?.to ?? asOf;
  const days = daysBetween(from, to) + 1;
  const of = to > asOf ? summaryTable : undefined;
  const [first, bought] = await together(warehouse, [
    warehouse.columns(queries.firstPurchases(dialect, { summary: summaryTable, from })),
    warehouse.columns(queries.purchasesByDay(dialect, { days: daysTable, from, until: to, of })),
  ]);
  return {
    first: byDay(first["day"]!, first["customers"]!, days),
    purchases: byDay(bought["day"]!, bought["purchases"]!, days),
  };
}

/** Cumulative repeat orders by week, actual against expected. */
function tracking({ first, purchases }: ByDay, plan: Plan, fits: Fits): History["tracking"] {
  const { from } = plan;
  const days = first.length;
  const expected = expectedPurchases(first, days, fits, dayNumber(from));
  const weeks: History["tracking"]["weeks"] = [];
  let actual = 0;
  for (let day = 0; day < days; day++) {
    actual += purchases[day]! - first[day]!;
    if ((day + 1) % 7 === 0) {
      weeks.push({ week: (day + 1) / 7, day: addDays(from, day), actual, expected: expected[day + 1]! });
    }
  }
  return { weeks, split: plan.holdout?.from ?? null };
}

/** Cumulative repeat purchases that customers who came on these days are expected to make, each at their group's rates. */
function expectedPurchases(firstDays: Float64Array, days: number, fits: Fits, from: number): Float64Array {
  const { purchase, season, cohorts, groups } = fits;
  const model = purchaseModel(purchase.model);
  const clock = season && seasonClock(season);
  const since = Float64Array.from({ length: days + 1 }, (_, day) => (clock ? clock.advance(from, day) : day));
  const customers = groups?.customers ?? [1];
  const everybody = customers.reduce((sum, n) => sum + n, 0);
  const total = new Float64Array(days + 1);
  customers.forEach((own, group) => {
    if (own === 0) return;
    const arrivals =
      cohorts === null
        ? firstDays.map((count) => (count * own) / everybody)
        : firstDays.map((count, day) => (cohortsOf([0], cohorts, from + day)[0] === group ? count : 0));
    const params = paramsOf(purchase.params, groups?.factors[group] ?? {});
    addExpected(total, arrivals, since, (t) => model.expectedPurchases(params, t));
  });
  return total;
}

/** Adds what arrivals by day are expected to have bought again after each number of days. */
function addExpected(
  total: Float64Array,
  arrivals: Float64Array,
  since: Float64Array,
  expects: (t: number) => number,
): void {
  // E[X(t)] on a grid of a day, between whose points it is nearly straight.
  const steps = Float64Array.from({ length: Math.ceil(since.at(-1)!) + 2 }, (_, t) =>
    t === 0 ? 0 : expects(t),
  );
  const at = (t: number) => {
    const low = Math.floor(t);
    return steps[low]! + (t - low) * (steps[low + 1]! - steps[low]!);
  };
  arrivals.forEach((count, first) => {
    if (count === 0) return;
    for (let k = first + 1; k < total.length; k++) total[k]! += count * at(since[k]! - since[first]!);
  });
}

function byDay(day: ArrayLike<number>, count: ArrayLike<number>, days: number): Float64Array {
  const counts = new Float64Array(days);
  for (let i = 0; i < day.length; i++) if (day[i]! < days) counts[day[i]!]! += count[i]!;
  return counts;
}

/** Cohorts by month of the first purchase, each up to as-of; a month without orders counts as nobody active. */
async function cohortTable(warehouse: Warehouse, plan: Plan): Promise<History["cohorts"]> {
  const rows = await warehouse.rows<{
    cohort: string;
    age: number;
    active: number;
    revenue: number;
    contribution: number;
  }>(
    queries.cohorts(warehouse.dialect, {
      days: daysTable,
      summary: summaryTable,
      asOf: plan.asOf,
      costs: plan.traits.costs,
      margin: marginText(plan),
    }),
  );
  const cohorts = new Map<string, History["cohorts"][number]>();
  for (const { cohort, age, active, revenue, contribution } of rows) {
    const entry = cohorts.get(cohort) ?? {
      cohort: cohort.slice(0, 7),
      customers: active,
      active: [],
      revenue: [],
      contribution: [],
    };
    padTo(entry, age);
    entry.active.push(active / entry.customers);
    entry.revenue.push(revenue);
    entry.contribution.push(contribution);
    cohorts.set(cohort, entry);
  }
  for (const entry of cohorts.values()) padTo(entry, monthNumber(plan.asOf) - monthNumber(entry.cohort) + 1);
  return [...cohorts.values()];
}

function padTo({ active, revenue, contribution }: History["cohorts"][number], length: number): void {
  while (active.length < length) {
    active.push(0);
    revenue.push(0);
    contribution.push(0);
  }
}

/** The factors of the simple formula need a whole year of orders, and churn a second one. */
async function trailingYears(warehouse: Warehouse, { asOf, from }: Plan): Promise<History["years"]> {
  const rows = await warehouse.rows<{
    ago: number;
    revenue: number;
    orders: number;
    customers: number;
    customers_before: number;
    stayed: number;
    has_before: number;
  }>(queries.trailingYears(warehouse.dialect, { days: daysTable, asOf, from }));
  return rows.map((row) => ({
    month: monthOf(monthNumber(asOf) - row.ago),
    revenue: row.revenue,
    orders: row.orders,
    customers: row.customers,
    customersBefore: row.has_before ? row.customers_before : null,
    stayed: row.has_before ? row.stayed : null,
  }));
}

/** Calendar months since year 0 of an ISO day or month, and back. */
function monthNumber(day: string): number {
  return Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1;
}

function monthOf(number: number): string {
  return `${Math.floor(number / 12)}-${String((number % 12) + 1).padStart(2, "0")}`;
}
