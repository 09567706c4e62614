const dayLength = 86_400_000;

/** The calendar day so many days after another; before it where `count` is negative. */
export function daysAfter(day: string, count: number): string {
  const start = Date.parse(`${day.slice(0, 10)}T00:00:00Z`);
  return new Date(start + Math.round(count) * dayLength).toISOString().slice(0, 10);
}

/** How many days lie between two. */
export function daysBetween(from: string, to: string): number {
  return (Date.parse(to) - Date.parse(from)) / dayLength;
}
