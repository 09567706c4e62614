const units = { d: "days", w: "weeks", m: "months", y: "months" } as const;

/** A span as settings write it, such as "12m" or "1y", by count and unit; years are told in months. */
export function spanOf(told: string): {
  readonly count: number;
  readonly unit: "days" | "weeks" | "months" | null;
} {
  const [, digits, letter] = /^(\d+)([dwmy])$/.exec(told) ?? [];
  if (digits === undefined) return { count: 0, unit: null };
  const count = Number(digits) * (letter === "y" ? 12 : 1);
  return { count, unit: units[letter as keyof typeof units] };
}
