import { relativeBias } from "@keepworth/models";
import { queries, type Warehouse } from "@keepworth/warehouse";
import type { ComputeThread } from "../compute/thread.ts";
import type { Origin, Validation } from "../compute/validateModel.ts";
import type { Plan } from "./check.ts";
import { daysBetween } from "./days.ts";
import { earlierCuts, readOrigin, type Cut } from "./origin.ts";
import type { Summary } from "./summarise.ts";
import { holdoutTable } from "./temporary.ts";

/** Up to so many purchase days the history is cut more than once. */
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
  const origin = await readOrigin(warehouse, plan, plan.holdout);
  if (origin === null) return null;
  const lastPeriod = await naiveRule(warehouse, plan.holdout);
  const earlier: Origin[] = [];
  if (summary.purchaseDays <= rollingUpTo) {
    for (const cut of earlierCuts(plan.from, plan.holdout)) {
      const found = await readOrigin(warehouse, plan, cut);
      if (found !== null && found.states.x.some((x) => x > 0)) earlier.push(found);
    }
  }
  return thread.compute("validateModel", { origin, earlier, models: plan.models, lastPeriod, seed });
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
