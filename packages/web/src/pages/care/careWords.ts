import type { KeyOf } from "@keepworth/locales/web";
import type { Speaks } from "../../words/loaded.ts";
import type { useWords } from "../../words/useWords.tsx";

export { lasting } from "@keepworth/locales/web";

export const areas = [
  "care",
  "cli.care",
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

/** A net promoter score with its sign: +32. */
export function signed({ number }: Pick<Spoken, "number">, score: number): string {
  return number(Math.round(score), { signDisplay: "exceptZero" });
}
