import type { Numbers } from "./numbers.ts";

/** A time in the unit in which it is short: 40 min, 3.5 hr, 2.1 days; a dash where it is not known. */
export function lasting({ number }: Pick<Numbers, "number">, hours: number | null): string {
  const [unit, count] =
    hours === null
      ? ["hour", null]
      : hours < 1
        ? ["minute", hours * 60]
        : hours < 48
          ? ["hour", hours]
          : ["day", hours / 24];
  const decimals = count !== null && count < 10 && unit !== "minute" ? 1 : 0;
  return number(count, { style: "unit", unit, unitDisplay: "short", maximumFractionDigits: decimals });
}
