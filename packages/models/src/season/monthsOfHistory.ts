import { readColumn, type Column } from "../customers.ts";
import type { States } from "../states.ts";
import type { SeasonClock } from "./clock.ts";
import { clockStates } from "./clockStates.ts";
import type { RepeatsByDay } from "./repeats.ts";

/** One calendar month of a shop's history. */
export interface MonthOfHistory {
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
  /** Repeat purchases. */
  readonly actual: number;
  /** Those that a model expects, knowing how often each customer buys. */
  readonly expected: number;
}

/** How much a month's intensity is moved for a derivative. */
const step = 1e-3;

/**
 * Repeat purchases by calendar month, as they came and as a model in clock time expects them.
 *
 * The expectation is Σ E[∫ λ·h over the month while active | history] over customers: minus the derivative of the
 * log-likelihood of the states by ln h of that month. That takes into account who the customers of a month are, which
 * expectations of new customers do not.
 *
 * @param states  distinct ones in whole days, as of `asOf`
 * @param logLikelihood  of states in clock time
 */
export function monthsOfHistory(
  states: States,
  asOf: number,
  purchases: RepeatsByDay,
  clock: SeasonClock,
  logLikelihood: (states: States) => number,
): MonthOfHistory[] {
  const { x, tx, T, weight } = clockStates(states, asOf, clock);
  const oldest = states.T.reduce((most, age) => Math.max(most, age), 0);
  const actual = countByMonth(purchases.day, purchases.repeats);
  const months = monthsBetween(asOf - oldest, asOf);
  /** What the clock advanced within a month, from a number of days ago to as-of. */
  const within = new Float64Array(oldest + 1);
  return months.map(({ year, month, from, to }) => {
    for (let ago = 1; ago <= oldest; ago++) {
      const begin = Math.max(from, asOf - ago);
      within[ago] = Math.max(0, clock.advance(begin, Math.max(0, Math.min(to, asOf) - begin)));
    }
    const moved = (by: number) =>
      logLikelihood({
        x,
        tx: tx.map((t, i) => t + by * (within[states.T[i]!]! - within[states.T[i]! - states.tx[i]!]!)),
        T: T.map((t, i) => t + by * within[states.T[i]!]!),
        weight,
      });
    const expected = Math.max(0, (moved(-step) - moved(step)) / (2 * step));
    return { year, month, actual: actual.get(keyOf(year, month)) ?? 0, expected };
  });
}

function countByMonth(day: Column, repeats: Column): Map<number, number> {
  const days = readColumn(day, "day");
  const counts = readColumn(repeats, "repeats", days.length);
  const found = new Map<number, number>();
  for (let i = 0; i < days.length; i++) {
    const { year, month } = monthOf(days[i]!);
    found.set(keyOf(year, month), (found.get(keyOf(year, month)) ?? 0) + counts[i]!);
  }
  return found;
}

/** Calendar months from the one of a first day to that of a last, each with its first day and the one after its last. */
function monthsBetween(first: number, last: number) {
  const months = [];
  let { year, month } = monthOf(first);
  for (;;) {
    const from = Date.UTC(year, month - 1, 1) / 86_400_000;
    if (from > last) return months;
    const to = Date.UTC(year, month, 1) / 86_400_000;
    months.push({ year, month, from, to });
    [year, month] = month === 12 ? [year + 1, 1] : [year, month + 1];
  }
}

function monthOf(day: number) {
  const date = new Date(day * 86_400_000);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1 };
}

function keyOf(year: number, month: number): number {
  return year * 12 + month;
}
