import type { KeyOf } from "@keepworth/locales/web";
import { daysAfter } from "./days.ts";
import type { Speaks } from "./loaded.ts";

/** A number of days in the largest unit that says it whole; a month is 30.4375 days, a year 365 or 366 at that. */
export function span(days: number): { readonly unit: "day" | "week" | "month"; readonly count: number } {
  const years = Math.round(days / 365.25);
  if (years > 0 && Math.abs(days / 365.25 - years) < 0.0025) return { unit: "month", count: 12 * years };
  const months = days / 30.4375;
  if (Math.abs(months - Math.round(months)) < 1e-6) return { unit: "month", count: Math.round(months) };
  return days % 7 === 0 ? { unit: "week", count: days / 7 } : { unit: "day", count: Math.round(days) };
}

/** A number of days in words: "12 months". */
export function spanWords({ say }: Speaks<KeyOf<"cli.names">>, days: number): string {
  const { unit, count } = span(days);
  return say(({ day: "span.days", week: "span.weeks", month: "span.months" } as const)[unit], { count });
}

/** The calendar day on which a span from `day` ends: months are counted on the calendar, as people do. */
export function endOf(day: string, days: number): string {
  const { unit, count } = span(days);
  if (unit !== "month") return daysAfter(day, days);
  const end = new Date(`${day.slice(0, 10)}T00:00:00Z`);
  const dayOfMonth = end.getUTCDate();
  end.setUTCMonth(end.getUTCMonth() + count);
  // A month after January 31 is the last day of February.
  if (end.getUTCDate() !== dayOfMonth) end.setUTCDate(0);
  return end.toISOString().slice(0, 10);
}
