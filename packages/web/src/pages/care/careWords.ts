import type { KeyOf } from "@keepworth/locales/web";
import type { Speaks } from "../../words/loaded.ts";
import type { useWords } from "../../words/useWords.tsx";

export const areas = [
  "care",
  "cli.actions",
  "cli.segmentNames",
  "cli.segments",
  "cli.potentials",
  "cli.names",
  "hints",
] as const;

export type Speaker = ReturnType<typeof useWords<(typeof areas)[number]>>;

export const careDocs = "https://github.com/keepworth/keepworth/blob/main/docs/guide/care.md";

type Spoken = Speaks<KeyOf<"care">>;

/** A time in the unit in which it is short: 40 min, 3.5 h, 2.1 days; a dash where it is not known. */
export function lasting({ number }: Pick<Spoken, "number">, hours: number | null): string {
  if (hours === null) return "–";
  const [unit, count] =
    hours < 1 ? ["minute", hours * 60] : hours < 48 ? ["hour", hours] : ["day", hours / 24];
  return number(count, {
    style: "unit",
    unit,
    unitDisplay: "short",
    maximumFractionDigits: count < 10 && unit !== "minute" ? 1 : 0,
  });
}

/** A net promoter score with its sign: +32. */
export function signed({ number }: Pick<Spoken, "number">, score: number): string {
  return number(Math.round(score), { signDisplay: "exceptZero" });
}
