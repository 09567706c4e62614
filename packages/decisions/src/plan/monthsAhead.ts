import { KeepworthError } from "@keepworth/models";
import { inDomain } from "../domain.ts";

const dayMs = 86_400_000;

/** A calendar month that is planned: the whole of it, or what as-of leaves of it. */
export interface PlannedMonth {
  /** "2026-07". */
  readonly month: string;
  /** 1 to 12. */
  readonly calendarMonth: number;
  /** Days from as-of to the day before its first planned one, and to its last one: it is (start, end]. */
  readonly start: number;
  readonly end: number;
  /** Share of the month that is planned: 1 but for a month that as-of falls in. */
  readonly share: number;
}

/**
 * The calendar months after a day. Where as-of is not the last day of its month, the first one is what is left of it.
 *
 * @param asOf  ISO day
 * @param months  1 to 60
 * @throws KeepworthError "argument.domain"
 * @example monthsAhead("2026-06-30", 12)[0] // { month: "2026-07", calendarMonth: 7, start: 0, end: 31, share: 1 }
 */
export function monthsAhead(asOf: string, months: number): PlannedMonth[] {
  if (!Number.isInteger(inDomain("months", months, 1, 60)))
    throw new KeepworthError("argument.domain", { name: "months", value: months });
  const now = Date.parse(`${asOf}T00:00:00Z`) / dayMs;
  if (Number.isNaN(now)) throw new KeepworthError("argument.domain", { name: "day", value: asOf });
  const first = new Date((now + 1) * dayMs);
  let [year, month] = [first.getUTCFullYear(), first.getUTCMonth()];
  return Array.from({ length: months }, () => {
    const from = Date.UTC(year, month, 1) / dayMs;
    const to = Date.UTC(year, month + 1, 1) / dayMs;
    const start = Math.max(0, from - 1 - now);
    const end = to - 1 - now;
    const planned = {
      month: `${year}-${String(month + 1).padStart(2, "0")}`,
      calendarMonth: month + 1,
      start,
      end,
      share: (end - start) / (to - from),
    };
    [year, month] = month === 11 ? [year + 1, 0] : [year, month + 1];
    return planned;
  });
}
