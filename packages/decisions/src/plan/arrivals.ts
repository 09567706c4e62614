import { inDomain } from "../domain.ts";
import type { PlannedMonth } from "./monthsAhead.ts";

/** New customers of a whole calendar month that has passed. */
export interface MonthOfArrivals {
  readonly month: string;
  readonly customers: number;
}

/** How a plan of new customers made earlier did. */
export interface TestedArrivals {
  /** The last whole months of the history. */
  readonly months: number;
  readonly actual: number;
  readonly planned: number;
}

/** How many new customers each planned month brings, and how far off that may be. */
export interface ArrivalPlan {
  readonly perMonth: number[];
  /** Relative standard deviation of all months together: last year is not next year. 0 where the number was planned. */
  readonly levelError: number;
  /** The same of single months, beyond chance. */
  readonly monthError: number;
  readonly source: "planned" | "sameMonth" | "mean" | "stopped" | "none";
  /** What `levelError` is drawn to from what is assumed: years compared, and the root mean square of what they were off by. */
  readonly compared: { readonly years: number; readonly error: number };
}

/** What is assumed of the error of a level, and how many years compared it counts as much as: a lucky year is not a sure one. */
export const assumedLevelError = 0.2;
export const assumedLevelYears = 2;
const comparedAtLeast = 6;
/** So many months without anybody new say that winning customers has ended, as in a file of one cohort. */
const stoppedAfter = 3;
const nothing = { years: 0, error: 0 };

/**
 * New customers ahead: as planned, or as many as came in the same calendar month of the last twelve (fewer months of
 * history: their mean). The error of the level is √((ν·.2² + Σ e²) / (ν + k)), e what each of k years was off by: the
 * same rule in the months that have passed, and for those that it covers the plan made earlier. What single months
 * differ by beyond their year's error and chance is that of a month.
 *
 * @param history  whole months, oldest first
 * @param known.planned  new customers a month; a month that is planned in part gets its share
 */
export function planArrivals(
  history: readonly MonthOfArrivals[],
  months: readonly PlannedMonth[],
  known: { readonly planned?: number | undefined; readonly tested?: TestedArrivals | undefined } = {},
): ArrivalPlan {
  const { planned, tested } = known;
  const monthError = errorOfMonths(history);
  if (planned !== undefined) {
    const each = inDomain("newCustomersPerMonth", planned, 0);
    const perMonth = months.map(({ share }) => each * share);
    return { perMonth, levelError: 0, monthError, source: "planned", compared: nothing };
  }
  const last = history.slice(-12);
  const stopped = last.slice(-stoppedAfter).every(({ customers }) => customers === 0);
  if (last.length === 0 || stopped) {
    const perMonth = months.map(() => 0);
    const source = history.some(({ customers }) => customers > 0) ? "stopped" : "none";
    return { perMonth, levelError: 0, monthError: 0, source, compared: nothing };
  }
  const all = average(last.map(({ customers }) => customers));
  const byMonth = new Map(last.map(({ month, customers }) => [Number(month.slice(5, 7)), customers]));
  const whole = last.length === 12;
  const compared = comparedYears(history, tested);
  const sum = assumedLevelYears * assumedLevelError ** 2 + compared.years * compared.error ** 2;
  return {
    perMonth: months.map(
      ({ calendarMonth, share }) => share * (whole ? (byMonth.get(calendarMonth) ?? all) : all),
    ),
    levelError: Math.min(1, Math.sqrt(sum / (assumedLevelYears + compared.years))),
    monthError,
    source: whole ? "sameMonth" : "mean",
    compared,
  };
}

/** A month, and the same one a year before. */
interface Pair {
  readonly customers: number;
  readonly before: number;
}

/** Months that have one a year before, by years back from the last. */
function yearsOf(history: readonly MonthOfArrivals[]): Pair[][] {
  const pairs = history.slice(12).map(({ customers }, i) => ({ customers, before: history[i]!.customers }));
  const years: Pair[][] = [];
  for (let end = pairs.length; end > 0; end -= 12) years.push(pairs.slice(Math.max(0, end - 12), end));
  return years;
}

/** What whole years were off by: the plan made earlier, and "as the year before" in the months before that. */
function comparedYears(
  history: readonly MonthOfArrivals[],
  tested: TestedArrivals | undefined,
): ArrivalPlan["compared"] {
  const told = tested && tested.planned > 0 ? tested : null;
  const years = yearsOf(told ? history.slice(0, Math.max(0, history.length - told.months)) : history);
  const errors = years.flatMap((year) => {
    const before = year.reduce((all, one) => all + one.before, 0);
    const came = year.reduce((all, { customers }) => all + customers, 0);
    return before > 0 ? [{ weight: year.length / 12, error: came / before - 1 }] : [];
  });
  if (told) errors.push({ weight: told.months / 12, error: told.actual / told.planned - 1 });
  const all = errors.reduce((sum, { weight }) => sum + weight, 0);
  const square = errors.reduce((sum, { weight, error }) => sum + weight * error ** 2, 0);
  return all > 0 ? { years: all, error: Math.sqrt(square / all) } : nothing;
}

/** What single months are off by against the same one a year before, beyond the error of their year and chance. */
function errorOfMonths(history: readonly MonthOfArrivals[]): number {
  let [months, around, chance, years] = [0, 0, 0, 0];
  for (const year of yearsOf(history)) {
    const known = year.filter(({ before }) => before > 0);
    if (known.length < 2) continue;
    const errors = known.map(({ customers, before }) => customers / before - 1);
    const mean = average(errors);
    years += 1;
    months += known.length;
    for (const error of errors) around += (error - mean) ** 2;
    for (const { customers, before } of known) chance += (customers + customers ** 2 / before) / before ** 2;
  }
  if (months < comparedAtLeast) return 0;
  return Math.sqrt(Math.max(0, around / (months - years) - chance / months));
}

function average(values: readonly number[]): number {
  return values.length === 0 ? 0 : values.reduce((sum, one) => sum + one, 0) / values.length;
}
