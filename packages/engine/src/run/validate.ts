import { relativeBias } from "@keepworth/models";
import { queries, sql, type Warehouse } from "@keepworth/warehouse";
import type { ComputeThread } from "../compute/thread.ts";
import type { Outcomes, Validation } from "../compute/validateModel.ts";
import type { Plan } from "./check.ts";
import { readSpend, readStates } from "./compress.ts";
import { daysBetween } from "./days.ts";
import {
  daysTable,
  holdoutDaysTable,
  holdoutTable,
  marginText,
  replaceTemporary,
  type Summary,
} from "./summarise.ts";

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
  // A prediction made at `from` knows no refund that came later.
  const later = plan.traits.refunds && from < plan.asOf;
  if (later) {
    const { orders, traits } = plan;
    const then = { orders, traits, asOf: from, until: to, margin: marginText(plan) };
    await replaceTemporary(warehouse, holdoutDaysTable, queries.purchaseDays(dialect, then));
  }
  const days = later ? holdoutDaysTable : daysTable;
  await replaceTemporary(
    warehouse,
    holdoutTable,
    queries.holdoutSummary(dialect, { days, from, to, recentFrom }),
  );
  const states = await readStates(warehouse, holdoutTable);
  if (states.x.length === 0) return null;
  const outcomes = await warehouse.columns(queries.holdoutOutcomes(dialect, { holdout: holdoutTable }));
  const length = daysBetween(from, to);
  const scale = length / daysBetween(recentFrom, from);
  const naive = await warehouse.row<{
    customers: number;
    actual: number;
    expected: number;
    absolute: number;
    squared: number;
  }>(queries.lastPeriodErrors(dialect, { holdout: holdoutTable, scale }));
  const { money, mean } = await warehouse.row<{ money: number; mean: number }>(
    sql`SELECT coalesce(sum(y_net), 0) AS money, CAST(coalesce(sum(spend + first_spend), 0) AS DOUBLE) / sum(x + 1) AS mean
FROM ${holdoutTable}`,
  );
  return thread.compute("validateModel", {
    from,
    to,
    days: length,
    states,
    outcomes: outcomes as unknown as Outcomes,
    spend: plan.amounts ? await readSpend(warehouse, summary.customers, holdoutTable) : null,
    meanSpend: plan.amounts && mean > 0 ? mean : null,
    actualMoney: plan.amounts ? money : null,
    lastPeriod: {
      name: "last-period",
      expected: naive.expected,
      mae: naive.absolute / naive.customers,
      rmse: Math.sqrt(naive.squared / naive.customers),
      bias: relativeBias(naive.expected, naive.actual),
    },
    seed,
  });
}
