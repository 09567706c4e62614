import { continuousRate } from "@keepworth/decisions";
import type { Fits } from "../compute/fitModels.ts";
import type { Scored } from "../compute/scoreStates.ts";
import type { ComputeThread } from "../compute/thread.ts";
import type { Validation } from "../compute/validateModel.ts";
import type { Plan } from "./check.ts";
import { dayNumber } from "./days.ts";
import type { BaseStates } from "./compress.ts";
import type { Summary } from "./summarise.ts";

/**
 * The share of expected revenue that is kept: as the orders' own costs say, else as told, else all of it; less what
 * serving customers has cost, as a share of revenue.
 */
export function marginAhead(plan: Plan, summary: Summary): { margin: number; known: boolean } {
  const serving = summary.revenue > 0 ? (summary.spent?.customers.serving ?? 0) / summary.revenue : 0;
  if (plan.traits.costs && summary.revenue > 0) {
    return { margin: summary.contribution / summary.revenue - serving, known: true };
  }
  return { margin: (plan.margin ?? 1) - serving, known: plan.margin !== null };
}

/** Scores every distinct state and the totals, with the margin and the model error that this run found. */
export async function score(
  thread: ComputeThread,
  plan: Plan,
  summary: Summary,
  states: BaseStates,
  fits: Fits,
  validation: Validation | null,
  seed: number,
): Promise<Scored> {
  return thread.compute("scoreStates", {
    states,
    ...fits,
    asOf: dayNumber(plan.asOf),
    horizonDays: plan.horizonDays,
    dailyRate: continuousRate(plan.discountRate, "day"),
    margin: marginAhead(plan, summary).margin,
    modelError: validation?.modelError ?? {},
    seed,
  });
}
