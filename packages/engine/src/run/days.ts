const dayMs = 86_400_000;

/** Days from one ISO day to another. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / dayMs);
}

/** The ISO day some days after another. */
export function addDays(day: string, days: number): string {
  return new Date(Date.parse(day) + Math.round(days) * dayMs).toISOString().slice(0, 10);
}

/** The length of a time unit in days. */
export const daysPerUnit = { day: 1, week: 7, month: 30.4375 } as const;
