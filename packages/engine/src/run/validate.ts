import { queries, sql, type Warehouse } from "@keepworth/warehouse";
import type { ComputeThread } from "../compute/thread.ts";
import type { Outcomes, Validation } from "../compute/validateModel.ts";
import type { Plan } from "./check.ts";
import { readSpend, readStates } from "./compress.ts";
import { daysBetween } from "./days.ts";
import { daysTable, holdoutTable, replaceTemporary, type Summary } from "./summarise.ts";

/** Holds the model against the last part of the history; null where that is too short or has nobody in it. */
export async function validate(
  warehouse: Warehouse,
  thread: ComputeThread,
  plan: Plan,
  summary: Summary,
  seed: number,
): Promise<Validation | null> {
  if (plan.holdout === null) return null;
  const { dialect } = warehouse;
  const { from, to, recentFrom } = plan.holdout;
  await replaceTemporary(
    warehouse,
    holdoutTable,
    queries.holdoutSummary(dialect, { days: daysTable, from, to, recentFrom }),
  );
  const states = await readStates(warehouse, holdoutTable);
  if (states.x.length === 0) return null;
  const outcomes = await warehouse.columns(queries.holdoutOutcomes(dialect, { holdout: holdoutTable }));
  const days = daysBetween(from, to);
  const scale = days / daysBetween(recentFrom, from);
  const naive = await warehouse.row<{
    customers: number;
    actual: number;
    expected: number;
    absolute: number;
    squared: number;
  }>(queries.lastPeriodErrors(dialect, { holdout: holdoutTable, scale }));
  const { money } = await warehouse.row<{ money: number }>(
    sql`SELECT coalesce(sum(y_net), 0) AS money FROM ${holdoutTable}`,
  );
  return thread.compute("validateModel", {
    from,
    to,
    days,
    states,
    outcomes: outcomes as unknown as Outcomes,
    spend: plan.amounts ? await readSpend(warehouse, summary.customers, holdoutTable) : null,
    meanSpend: summary.meanSpend,
    actualMoney: plan.amounts ? money : null,
    lastPeriod: {
      name: "last-period",
      expected: naive.expected,
      mae: naive.absolute / naive.customers,
      rmse: Math.sqrt(naive.squared / naive.customers),
      bias: naive.actual > 0 ? (naive.expected - naive.actual) / naive.actual : 0,
    },
    seed,
  });
}
