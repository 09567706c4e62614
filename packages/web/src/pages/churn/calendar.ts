import type { Renewals } from "./names.ts";

type Renewal = Renewals["renewals"][number];

export interface Day {
  /** Of the calendar's weeks, from 0. */
  readonly week: number;
  /** Of the week, from 0: its first day as the reader has it. */
  readonly weekday: number;
  readonly day: string;
  readonly renewals: number;
  readonly amount: number;
  readonly atRisk: number;
}

const dayLength = 86_400_000;
const at = (day: string): number => Date.parse(`${day}T00:00:00Z`);
const dayOf = (time: number): string => new Date(time).toISOString().slice(0, 10);

/** Renewals by day, in weeks that begin on the reader's first day of the week (1 Monday … 7 Sunday). */
export function calendarOf(
  renewals: readonly Renewal[],
  until: string,
  asOf: string,
  firstDay: number,
): { readonly weeks: readonly string[]; readonly days: readonly Day[] } {
  const weekday = (day: string): number => (new Date(at(day)).getUTCDay() - firstDay + 7) % 7;
  const begin = at(asOf) + dayLength;
  const first = begin - weekday(dayOf(begin)) * dayLength;
  const weeks = Math.floor((at(until) - first) / (7 * dayLength)) + 1;
  const days = new Map<string, Day>();
  for (const { renewsOn, amount, atRisk } of renewals) {
    const before = days.get(renewsOn);
    days.set(renewsOn, {
      week: Math.floor((at(renewsOn) - first) / (7 * dayLength)),
      weekday: weekday(renewsOn),
      day: renewsOn,
      renewals: (before?.renewals ?? 0) + 1,
      amount: (before?.amount ?? 0) + amount,
      atRisk: (before?.atRisk ?? 0) + atRisk.value,
    });
  }
  return {
    weeks: Array.from({ length: weeks }, (_, week) => dayOf(first + week * 7 * dayLength)),
    days: [...days.values()].toSorted((a, b) => (a.day < b.day ? -1 : 1)),
  };
}

/** The reader's first day of the week, 1 Monday … 7 Sunday; Monday where the browser does not know. */
export function firstDayOf(locale: string): number {
  const known = new Intl.Locale(locale) as Intl.Locale & {
    getWeekInfo?: () => { firstDay: number };
    weekInfo?: { firstDay: number };
  };
  return (known.getWeekInfo?.() ?? known.weekInfo)?.firstDay ?? 1;
}

/** The names of the weekdays, beginning with the reader's first. */
export function weekdayNames(locale: string, firstDay: number): string[] {
  const format = new Intl.DateTimeFormat(locale, { weekday: "short", timeZone: "UTC" });
  // 2024-01-01 was a Monday.
  return Array.from({ length: 7 }, (_, at) => format.format(Date.UTC(2024, 0, firstDay + at)));
}
