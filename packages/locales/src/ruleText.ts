import type { Speaker } from "./speech.ts";

type Speaks = Pick<Speaker<never>, "number" | "series"> & {
  knows(key: string): boolean;
  say(key: never, values?: Readonly<Record<string, string>>): string;
};

/**
 * Why a setting is refused, in words: by the rule that it breaks, and as it was said where there are no words for that.
 *
 * @param told  what "settings.invalid" is about
 * @param write  how a bound is written; default as a number
 */
export function ruleText(
  told: Readonly<Record<string, unknown>>,
  { say, knows, number, series }: Speaks,
  write: (bound: number) => string = number,
): string {
  const { rule, bound, values, reason } = told;
  const key = `rule.${String(rule)}`;
  if (!knows(key)) return String(reason ?? "–");
  return say(key as never, {
    reason: String(reason ?? "–"),
    bound: typeof bound === "number" ? write(bound) : "–",
    values: Array.isArray(values) ? series(values.map(String)) : "–",
  });
}
