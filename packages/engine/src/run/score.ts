import { continuousRate } from "@keepworth/decisions";
import type { Fits } from "../compute/fitModels.ts";
import type { Scored } from "../compute/scoreStates.ts";
import type { ComputeThread } from "../compute/thread.ts";
import type { Validation } from "../compute/validateModel.ts";
import type { Plan } from "./check.ts";
import { dayNumber } from "./days.ts";
import type { BaseStates } from "./compress.ts";
import type { ScoredStates } from "./scoredStates.ts";
import type { Summary } from "./summarise.ts";
import { roundedToWeeks, someStates, weeksChange, type WeeksChange } from "./weeks.ts";

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
  single = true,
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
    single,
  });
}

/** How many states there are by days and by weeks, and what the latter change. */
export interface ChangeByWeeks extends WeeksChange {
  readonly states: number;
  readonly weeks: number;
}

/** Measures on some of the states what working out values by weeks changes. */
export async function changeByWeeks(
  thread: ComputeThread,
  plan: Plan,
  summary: Summary,
  { days, scored: weeks }: ScoredStates,
  fits: Fits,
  validation: Validation | null,
  seed: number,
): Promise<ChangeByWeeks> {
  const some = someStates(days);
  const expected = async (states: BaseStates) =>
    (await score(thread, plan, summary, states, fits, validation, seed, false)).scores.dect;
  const change = weeksChange(some.weight, await expected(some), await expected(roundedToWeeks(some)));
  return { states: days.x.length, weeks: weeks.x.length, ...change };
}
