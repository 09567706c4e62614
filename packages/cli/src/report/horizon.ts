export interface Span {
  unit: "day" | "week" | "month";
  count: number;
}

/** A number of days in the largest unit that says it whole; a month is 30.4375 days. */
export function span(days: number): Span {
  const months = days / 30.4375;
  if (months > 0.9 && Math.abs(months - Math.round(months)) < 0.05)
    return { unit: "month", count: Math.round(months) };
  return days % 7 === 0 ? { unit: "week", count: days / 7 } : { unit: "day", count: Math.round(days) };
}

/** The calendar day so many days later. */
export function addDays(day: string, days: number): string {
  return new Date(Date.parse(`${day.slice(0, 10)}T00:00:00Z`) + Math.round(days) * 86_400_000)
    .toISOString()
    .slice(0, 10);
}
