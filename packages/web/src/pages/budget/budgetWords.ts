import type { KeyOf } from "@keepworth/locales/web";
import type { Answer } from "../../api/useAnswer.ts";
import type { Speaks } from "../../words/loaded.ts";
import { span } from "../../words/span.ts";

export type Budget = Answer<"/api/budget">;
export type Planned = Budget["next"][number];
export type Treatment = Budget["treatments"][number];

/** What the screen speaks with. */
export const areas = [
  "budget",
  "cli.budget",
  "cli.actions",
  "cli.columns",
  "cli.names",
  "cli.segmentNames",
  "cli.segments",
  "cli.warnings",
  "hints",
] as const;
export type BudgetWords = Speaks<KeyOf<(typeof areas)[number] | "shell" | "parts">>;

export const docs = "https://github.com/keepworth/keepworth/blob/main/docs/decisions/budget.md";

/** A number of days in words: "12 months". */
export function spanWords({ say }: BudgetWords, days: number): string {
  const { unit, count } = span(days);
  return say(({ day: "span.days", week: "span.weeks", month: "span.months" } as const)[unit], { count });
}

const shares = new Set(["margin", "discountRate", "pulledForward", "addOnShare", "wouldHaveComeAnyway"]);

/** What the plan assumes, worded as in the terminal. */
export function assumptionText(
  words: BudgetWords,
  { name, value }: Budget["assumptions"][number],
): string | null {
  const key = `budget.assumption.${name}`;
  if (!words.knows(key)) return null;
  const written =
    typeof value !== "number"
      ? String(value ?? "–")
      : name === "horizonDays"
        ? spanWords(words, value)
        : shares.has(name)
          ? words.percent(value)
          : words.number(value);
  return words.say(key as "budget.assumption.margin", { value: written });
}
