import { bgnbd, expectedTracking } from "@keepworth/models";
import { queries, type Warehouse } from "@keepworth/warehouse";
import type { Overview } from "../ask/answers.ts";
import type { Plan } from "./check.ts";
import { addDays, daysBetween } from "./days.ts";
import { daysTable, summaryTable } from "./summarise.ts";

/** What happened, week by week and cohort by cohort, beside what was expected. */
export type History = Pick<Overview, "tracking" | "cohorts">;

/** @param params  of the fit that saw nothing of the holdout, where there is one */
export async function readHistory(
  warehouse: Warehouse,
  plan: Plan,
  params: bgnbd.BgNbdParams,
): Promise<History> {
  return { tracking: await tracking(warehouse, plan, params), cohorts: await cohortTable(warehouse, plan) };
}

/** Cumulative repeat orders by week, actual against expected. */
async function tracking(
  warehouse: Warehouse,
  plan: Plan,
  params: bgnbd.BgNbdParams,
): Promise<History["tracking"]> {
  const { dialect } = warehouse;
  const { from } = plan;
  const to = plan.holdout?.to ?? plan.asOf;
  const days = daysBetween(from, to) + 1;
  const first = await warehouse.columns(queries.firstPurchases(dialect, { summary: summaryTable, from }));
  const bought = await warehouse.columns(
    queries.purchasesByDay(dialect, { days: daysTable, summary: summaryTable, from }),
  );
  const firstDays = byDay(first["day"]!, first["customers"]!, days);
  const purchases = byDay(bought["day"]!, bought["purchases"]!, days);
  const expected = expectedTracking(firstDays, (t) => bgnbd.expectedPurchases(params, t), {
    daysPerUnit: 1,
    days,
  });
  const weeks: History["tracking"]["weeks"] = [];
  let actual = 0;
  for (let day = 0; day < days; day++) {
    actual += purchases[day]! - firstDays[day]!;
    if ((day + 1) % 7 === 0) {
      weeks.push({ week: (day + 1) / 7, day: addDays(from, day), actual, expected: expected[day + 1]! });
    }
  }
  return { weeks, split: plan.holdout?.from ?? null };
}

function byDay(day: ArrayLike<number>, count: ArrayLike<number>, days: number): Float64Array {
  const counts = new Float64Array(days);
  for (let i = 0; i < day.length; i++) if (day[i]! < days) counts[day[i]!]! += count[i]!;
  return counts;
}

/** Cohorts by month of the first purchase; a month without orders counts as nobody active. */
async function cohortTable(warehouse: Warehouse, plan: Plan): Promise<History["cohorts"]> {
  const rows = await warehouse.rows<{ cohort: string; age: number; active: number; revenue: number }>(
    queries.cohorts(warehouse.dialect, { days: daysTable, summary: summaryTable, asOf: plan.asOf }),
  );
  const cohorts = new Map<string, History["cohorts"][number]>();
  for (const { cohort, age, active, revenue } of rows) {
    const entry = cohorts.get(cohort) ?? {
      cohort: cohort.slice(0, 7),
      customers: active,
      active: [],
      revenue: [],
    };
    while (entry.active.length < age) {
      entry.active.push(0);
      entry.revenue.push(0);
    }
    entry.active.push(active / entry.customers);
    entry.revenue.push(revenue);
    cohorts.set(cohort, entry);
  }
  return [...cohorts.values()];
}
