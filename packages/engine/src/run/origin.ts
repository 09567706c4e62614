import { queries, sql, type Warehouse } from "@keepworth/warehouse";
import type { Origin, Outcomes } from "../compute/validateModel.ts";
import type { Plan } from "./check.ts";
import { readSpend, readStates } from "./compress.ts";
import { addDays, daysBetween } from "./days.ts";
import { grouped } from "./groups.ts";
import { needsGaps, readLogGaps } from "./logGaps.ts";
import {
  daysTable,
  holdoutDaysTable,
  holdoutTable,
  marginText,
  replaceTemporary,
  type Summary,
} from "./summarise.ts";

/** Where the history is cut: known up to `from`, held back from there until `to`. */
export type Cut = NonNullable<Plan["holdout"]>;

/** How many times a history is cut at most. */
const mostOrigins = 3;

/** The holdout moved back by half its length at a time, while what remains to learn from is half as long as it. */
export function earlierCuts(first: string, { from, to }: Cut): Cut[] {
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
export async function readOrigin(
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
    grouped(queries.holdoutSummary(dialect, { days, from, to, recentFrom }), plan.groups),
  );
  const states = await readStates(warehouse, holdoutTable, plan.groups !== null);
  if (states.x.length === 0) return null;
  const outcomes = await warehouse.columns(
    queries.holdoutOutcomes(dialect, { holdout: holdoutTable, grouped: plan.groups !== null }),
  );
  const { money, mean } = await warehouse.row<{ money: number; mean: number }>(
    sql`SELECT coalesce(sum(y_net), 0) AS money, CAST(coalesce(sum(spend + first_spend), 0) AS DOUBLE) / sum(x + 1) AS mean
FROM ${holdoutTable}`,
  );
  return {
    from,
    to,
    days: daysBetween(from, to),
    states,
    covariates: plan.groups?.columns ?? null,
    logGaps: plan.models.some(needsGaps) ? await readLogGaps(warehouse, from, days) : null,
    outcomes: outcomes as unknown as Outcomes,
    spend: plan.amounts ? await readSpend(warehouse, summary.customers, holdoutTable) : null,
    meanSpend: plan.amounts && mean > 0 ? mean : null,
    actualMoney: plan.amounts ? money : null,
  };
}
