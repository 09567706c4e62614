import { discountFactor } from "./discount.ts";
import { inDomain, positive } from "./domain.ts";

export interface ReplacementInput {
  /** Share of what a leaver brought that new customers can replace at all, in [0, 1]. */
  readonly replaceable: number;
  /** New customers that fit into the capacity that one leaver frees. */
  readonly fitting: number;
  /** Lifetime value of a new customer before the cost of winning them. */
  readonly newcomer: number;
  readonly acquisitionCost: number;
  /** Expected discounted time that the present customer would hold the place, this period included. */
  readonly timeOfOld: number;
  /** The same of a newcomer, in the same unit. */
  readonly timeOfNew: number;
  /** Years from starting to look until the newcomer is there. Default 0. */
  readonly leadYears?: number;
  /** Annual. Default 0. */
  readonly annualRate?: number;
}

/**
 * W: what a freed place is worth to others. One newcomer rarely stays as long as the customer that they follow, so that
 * it is a chain of newcomers: (their lifetime value − the cost of winning them) × A_old / A_new, and later by the time
 * that it takes to win them. Counts only where capacity binds: otherwise newcomers come beside the customer, not instead.
 *
 * @returns money at today's value; not below 0, as a place can stay empty
 * @throws KeepworthError "argument.domain"
 * @see docs/decisions/keep-or-replace.md
 */
export function replacementValue(input: ReplacementInput): number {
  const replaceable = inDomain("replaceable", input.replaceable, 0, 1);
  const fitting = inDomain("fitting", input.fitting, 0);
  const chain = inDomain("timeOfOld", input.timeOfOld, 0) / positive("timeOfNew", input.timeOfNew);
  const later = discountFactor(input.annualRate ?? 0, inDomain("leadYears", input.leadYears ?? 0, 0));
  return Math.max(0, replaceable * fitting * (input.newcomer - input.acquisitionCost) * chain * later);
}

export interface CalendarInput {
  /** Customers wanted at the end of each period. */
  readonly target: readonly number[];
  /** Of the customers there are now, those expected to be left at the end of each period. */
  readonly existing: readonly number[];
  /** Share of entrants still there 1, 2, … periods after the one that they came in. */
  readonly entrantsStay: readonly number[];
  /** Share of leads that become customers, in (0, 1]. */
  readonly conversion: number;
}

export interface CalendarPeriod {
  /** Customers there now who leave in the period. */
  leavers: number;
  /** Entrants of earlier periods who leave in it. */
  entrantsLeaving: number;
  /** New customers that must come in it. */
  needed: number;
  /** Leads that bring them. */
  leads: number;
}

/**
 * How many new customers each period needs to hold a target: target − Σ cohort·S(age), entrants of earlier periods
 * counted among the cohorts, since they leave as well. Where more are left than wanted, none is needed.
 *
 * @throws KeepworthError "argument.domain" when lists differ in length or shares are none
 * @example 600 leaving at 2 % and 400 at 8 %, entrants at 10 %, target 1,000: 44, then 45.6
 * @see docs/decisions/replacement-calendar.md
 */
export function replacementCalendar(input: CalendarInput, now: number): CalendarPeriod[] {
  const { target, existing, entrantsStay } = input;
  const conversion = inDomain("conversion", positive("conversion", input.conversion), 0, 1);
  inDomain("existing", existing.length === target.length ? 0 : Number.NaN);
  inDomain("entrantsStay", entrantsStay.length + 1 >= target.length ? 0 : Number.NaN);
  const came: number[] = [];
  let left = inDomain("now", now, 0);
  let entrantsBefore = 0;
  return target.map((wanted, t) => {
    const there = inDomain("existing", existing[t]!, 0);
    const entrants = came.reduce((sum, n, i) => sum + n * share(entrantsStay[t - i - 1]!), 0);
    const needed = Math.max(0, inDomain("target", wanted, 0) - there - entrants);
    const period = {
      leavers: left - there,
      entrantsLeaving: entrantsBefore - entrants,
      needed,
      leads: needed / conversion,
    };
    left = there;
    entrantsBefore = entrants + needed;
    came.push(needed);
    return period;
  });
}

function share(value: number): number {
  return inDomain("entrantsStay", value, 0, 1);
}
