import { inDomain } from "../domain.ts";
import type { PlannedMonth } from "./monthsAhead.ts";

/** New customers of a whole calendar month that has passed. */
export interface MonthOfArrivals {
  readonly month: string;
  readonly customers: number;
}

/** How many new customers each planned month brings, and how far off that may be. */
export interface ArrivalPlan {
  readonly perMonth: number[];
  /** Relative standard deviation of all months together: last year is not next year. 0 where the number was planned. */
  readonly levelError: number;
  /** The same of single months, beyond chance. */
  readonly monthError: number;
  readonly source: "planned" | "sameMonth" | "mean" | "stopped" | "none";
  /** Whether the errors were measured on the history. */
  readonly measured: boolean;
}

/** What is assumed where the history is too short to hold one year against another. */
export const assumedLevelError = 0.2;
const comparedAtLeast = 6;
/** So many months without anybody new say that winning customers has ended, as in a file of one cohort. */
const stoppedAfter = 3;

/**
 * New customers ahead: as planned, or as many as came in the same calendar month of the last twelve (fewer months of
 * history: their mean). Its errors are those that the same rule made about the months that have passed: their root mean
 * square is the error of the level where all err alike, what is left is that of single months.
 *
 * @param history  whole months, oldest first
 * @param planned  new customers a month; a month that is planned in part gets its share
 */
export function planArrivals(
  history: readonly MonthOfArrivals[],
  months: readonly PlannedMonth[],
  planned?: number,
): ArrivalPlan {
  const errors = sameMonthErrors(history);
  const mean = average(errors.map(({ error }) => error));
  const enough = errors.length >= comparedAtLeast;
  const chance = average(errors.map(({ chance: one }) => one));
  const around = average(errors.map(({ error }) => (error - mean) ** 2));
  const monthError = enough ? Math.sqrt(Math.max(0, around - chance)) : 0;
  if (planned !== undefined) {
    const each = inDomain("newCustomersPerMonth", planned, 0);
    const perMonth = months.map(({ share }) => each * share);
    return { perMonth, levelError: 0, monthError, source: "planned", measured: enough };
  }
  const last = history.slice(-12);
  const stopped = last.slice(-stoppedAfter).every(({ customers }) => customers === 0);
  if (last.length === 0 || stopped) {
    const perMonth = months.map(() => 0);
    const source = history.some(({ customers }) => customers > 0) ? "stopped" : "none";
    return { perMonth, levelError: 0, monthError: 0, source, measured: false };
  }
  const all = average(last.map(({ customers }) => customers));
  const byMonth = new Map(last.map(({ month, customers }) => [Number(month.slice(5, 7)), customers]));
  const whole = last.length === 12;
  return {
    perMonth: months.map(
      ({ calendarMonth, share }) => share * (whole ? (byMonth.get(calendarMonth) ?? all) : all),
    ),
    levelError: enough ? Math.min(1, Math.abs(mean)) : assumedLevelError,
    monthError,
    source: whole ? "sameMonth" : "mean",
    measured: enough,
  };
}

/** What "as in the same month a year before" got wrong, relative to it, and what chance explains of its square. */
function sameMonthErrors(history: readonly MonthOfArrivals[]): { error: number; chance: number }[] {
  return history.slice(12).flatMap(({ customers }, i) => {
    const before = history[i]!.customers;
    return before > 0
      ? [{ error: customers / before - 1, chance: (customers + customers ** 2 / before) / before ** 2 }]
      : [];
  });
}

function average(values: readonly number[]): number {
  return values.length === 0 ? 0 : values.reduce((sum, one) => sum + one, 0) / values.length;
}
