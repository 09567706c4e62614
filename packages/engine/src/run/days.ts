const dayMs = 86_400_000;

/** Days from one ISO day to another. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / dayMs);
}

/** The ISO day some days after another. */
export function addDays(day: string, days: number): string {
  return new Date(Date.parse(day) + Math.round(days) * dayMs).toISOString().slice(0, 10);
}

/** An ISO day as days since 1970-01-01. */
export function dayNumber(day: string): number {
  return Math.round(Date.parse(day) / dayMs);
}

/** The length of a time unit in days. */
export const daysPerUnit = { day: 1, week: 7, month: 30.4375 } as const;

/** Whether a text is a day of the calendar: 2026-02-28, not 2026-02-30. */
export function isDay(text: string): boolean {
  const at = Date.parse(`${text}T00:00:00Z`);
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(at) && new Date(at).toISOString().startsWith(text);
}
