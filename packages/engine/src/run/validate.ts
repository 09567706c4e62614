import { relativeBias } from "@keepworth/models";
import { queries, sql, type Warehouse } from "@keepworth/warehouse";
import type { ComputeThread } from "../compute/thread.ts";
import type { Origin, Outcomes, Validation } from "../compute/validateModel.ts";
import type { Plan } from "./check.ts";
import { readSpend, readStates } from "./compress.ts";
import { addDays, daysBetween } from "./days.ts";
import {
  daysTable,
  holdoutDaysTable,
  holdoutTable,
  marginText,
  replaceTemporary,
  type Summary,
} from "./summarise.ts";

/** How many times the history is cut, and up to how many purchase days more than once. */
const mostOrigins = 3;
const rollingUpTo = 5_000_000;

/**
 * Chooses the purchase model on the last part of the history and holds it against what came there, and at earlier
 * origins; null where the history is too short for one or has nobody in it.
 */
export async function validate(
  warehouse: Warehouse,
  thread: ComputeThread,
  plan: Plan,
  summary: Summary,
  seed: number,
): Promise<Validation | null> {
  if (plan.holdout === null) return null;
  const origin = await readOrigin(warehouse, plan, summary, plan.holdout);
  if (origin === null) return null;
  const lastPeriod = await naiveRule(warehouse, plan.holdout);
  const earlier: Origin[] = [];
  if (summary.purchaseDays <= rollingUpTo) {
    for (const cut of earlierCuts(plan.from, plan.holdout)) {
      const found = await readOrigin(warehouse, plan, summary, cut);
      if (found !== null && found.states.x.some((x) => x > 0)) earlier.push(found);
    }
  }
  return thread.compute("validateModel", { origin, earlier, models: plan.models, lastPeriod, seed });
}

type Cut = NonNullable<Plan["holdout"]>;

/** The holdout moved back by half its length at a time, while what remains to learn from is half as long as it. */
function earlierCuts(first: string, { from, to }: Cut): Cut[] {
  const length = daysBetween(from, to);
  const cuts: Cut[] = [];
  for (let back = 1; back < mostOrigins; back++) {
    const start = addDays(from, -Math.round((back * length) / 2));
    const seen = daysBetween(first, start);
    if (seen < Math.max(length / 2, 28)) break;
    cuts.push({
      from: start,
      to: addDays(start, length),
      recentFrom: addDays(start, -Math.min(length, seen + 1)),
    });
  }
  return cuts;
}

/** What was known at a cut and what came after it; leaves its table of customers behind. */
async function readOrigin(
  warehouse: Warehouse,
  plan: Plan,
  summary: Summary,
  { from, to, recentFrom }: Cut,
): Promise<Origin | null> {
  const { dialect } = warehouse;
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
  const { money, mean } = await warehouse.row<{ money: number; mean: number }>(
    sql`SELECT coalesce(sum(y_net), 0) AS money, CAST(coalesce(sum(spend + first_spend), 0) AS DOUBLE) / sum(x + 1) AS mean
FROM ${holdoutTable}`,
  );
  return {
    from,
    to,
    days: daysBetween(from, to),
    states,
    outcomes: outcomes as unknown as Outcomes,
    spend: plan.amounts ? await readSpend(warehouse, summary.customers, holdoutTable) : null,
    meanSpend: plan.amounts && mean > 0 ? mean : null,
    actualMoney: plan.amounts ? money : null,
  };
}

/** What "as many as in the last period of the same length" got wrong, of the cut that was read last. */
async function naiveRule(warehouse: Warehouse, { from, to, recentFrom }: Cut) {
  const scale = daysBetween(from, to) / daysBetween(recentFrom, from);
  const naive = await warehouse.row<{
    customers: number;
    actual: number;
    expected: number;
    absolute: number;
    squared: number;
  }>(queries.lastPeriodErrors(warehouse.dialect, { holdout: holdoutTable, scale }));
  return {
    name: "last-period" as const,
    expected: naive.expected,
    mae: naive.absolute / naive.customers,
    rmse: Math.sqrt(naive.squared / naive.customers),
    bias: relativeBias(naive.expected, naive.actual),
  };
}
