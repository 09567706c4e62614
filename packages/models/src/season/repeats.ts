import { readColumn, type Column } from "../customers.ts";
import type { SeasonClock } from "./clock.ts";

/** How many repeat purchases fell on which day. */
export interface RepeatsByDay {
  /** Days since 1970-01-01. */
  readonly day: Column;
  readonly repeats: Column;
}

/**
 * Σ ln h over the days of repeat purchases: what a season adds to the log-likelihood of the states in clock time, so that
 * it can be compared with that of the states in plain time.
 *
 * @throws KeepworthError "customers.columns" for columns of unequal length
 */
export function logIntensity(clock: SeasonClock, purchases: RepeatsByDay): number {
  const day = readColumn(purchases.day, "day");
  const repeats = readColumn(purchases.repeats, "repeats", day.length);
  let sum = 0;
  for (let i = 0; i < day.length; i++) sum += repeats[i]! * Math.log(clock.intensity(day[i]!));
  return sum;
}
