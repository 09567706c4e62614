import type { Models } from "./names.ts";

export interface Week {
  readonly week: number;
  readonly day: string;
  readonly actual: number;
  readonly expected: number;
}

/** The orders of each week, from those up to each week. */
export function weekly(weeks: Models["tracking"]["weeks"]): Week[] {
  return weeks.map((one, at) => ({
    ...one,
    actual: one.actual - (weeks[at - 1]?.actual ?? 0),
    expected: one.expected - (weeks[at - 1]?.expected ?? 0),
  }));
}

/** The number of the week in which a day is, between weeks that end on `day`. */
export function weekOf(day: string, weeks: readonly Pick<Week, "week" | "day">[]): number | null {
  const last = weeks.at(-1);
  if (!last) return null;
  return last.week - (Date.parse(last.day) - Date.parse(day)) / (7 * 86_400_000);
}
