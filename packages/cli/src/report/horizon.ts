export interface Span {
  unit: "day" | "week" | "month";
  count: number;
}

/** A number of days in the largest unit that says it whole; a month is 30.4375 days, a year 365 or 366 at that. */
export function span(days: number): Span {
  const years = days / 365.25;
  if (Math.round(years) > 0 && Math.abs(years - Math.round(years)) < 0.0025) {
    return { unit: "month", count: 12 * Math.round(years) };
  }
  const months = days / 30.4375;
  if (Math.abs(months - Math.round(months)) < 1e-6) return { unit: "month", count: Math.round(months) };
  return days % 7 === 0 ? { unit: "week", count: days / 7 } : { unit: "day", count: Math.round(days) };
}

/** The calendar day so many days later. */
export function addDays(day: string, days: number): string {
  return new Date(Date.parse(`${day.slice(0, 10)}T00:00:00Z`) + Math.round(days) * 86_400_000)
    .toISOString()
    .slice(0, 10);
}
