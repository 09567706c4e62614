import { KeepworthError } from "@keepworth/models";

const DAY = 86_400_000;

/**
 * Years from one day to another, counted by anniversaries: two years ago to the day is exactly 2, leap year or not.
 * What remains after the last anniversary is a share of the year that it falls in. Negative where `to` is earlier.
 *
 * @param from  ISO day, "2024-06-30"
 * @throws KeepworthError "argument.domain" when a day is not a calendar day
 * @example yearsBetween("2024-06-30", "2026-06-30") // 2
 */
export function yearsBetween(from: string, to: string): number {
  if (from > to) return -yearsBetween(to, from);
  const start = epochDay(from);
  const end = epochDay(to);
  const years = Number(to.slice(0, 4)) - Number(from.slice(0, 4));
  const whole = anniversary(start, years) <= end ? years : years - 1;
  const last = anniversary(start, whole);
  return whole + (end - last) / (anniversary(start, whole + 1) - last);
}

/** 29 February has its anniversary on 1 March in a common year. */
function anniversary(day: number, years: number): number {
  const date = new Date(day * DAY);
  return Date.UTC(date.getUTCFullYear() + years, date.getUTCMonth(), date.getUTCDate()) / DAY;
}

function epochDay(day: string): number {
  const time = /^\d{4}-\d{2}-\d{2}$/.test(day) ? Date.parse(`${day}T00:00:00Z`) : Number.NaN;
  // Date.parse may roll 30 February over into March instead of refusing it.
  if (Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== day) {
    throw new KeepworthError("argument.domain", { name: "day", value: day });
  }
  return time / DAY;
}
