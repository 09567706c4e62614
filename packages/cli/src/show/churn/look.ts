import type { Speaker } from "@keepworth/locales";
import { segmentName } from "../../report/segmentName.ts";
import { span } from "../../report/horizon.ts";
import type { Style } from "../style.ts";
import { safe, wrap } from "../text.ts";

/** How a page is written. */
export interface Look {
  readonly speaker: Speaker;
  readonly style: Style;
  readonly columns: number;
}

/** A number of days in words: "12 months". */
export function spanWords({ say }: Speaker, days: number): string {
  const { unit, count } = span(days);
  return say(`span.${unit}s`, { count });
}

/** The name of a group: a segment's in words, any other as it stands in the data. */
export function groupName(speaker: Speaker, by: string, name: string | null): string {
  if (name === null || name === "") return speaker.say("churn.unknown");
  return by === "segment" ? segmentName(name, speaker) : safe(name);
}

const intervals = new Set(["day", "week", "month", "year"]);

/** A plan by its name; where the same name is paid for in several intervals, with that. */
export function planName(
  speaker: Speaker,
  one: { readonly plan: string | null; readonly interval: string },
  all: readonly { readonly plan: string | null; readonly interval: string }[],
): string {
  const name = groupName(speaker, "plan", one.plan);
  if (all.every(({ plan, interval }) => plan !== one.plan || interval === one.interval)) return name;
  return speaker.say("churn.plan.every", { plan: name, interval: intervalName(speaker, one.interval) });
}

/** How often is paid, in words. */
export function intervalName(speaker: Speaker, interval: string): string {
  return intervals.has(interval)
    ? speaker.say(`churn.every.${interval}` as "churn.every.day")
    : safe(interval);
}

/** A heading with lines under it, after a blank line; nothing where there are none. */
export function section({ style }: Look, heading: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : ["", style.heading(heading), ...lines];
}

/** Sentences as items of a list. */
export function items(sentences: readonly string[], columns: number): string[] {
  return sentences.flatMap((text) =>
    wrap(text, columns - 2).map((line, i) => (i === 0 ? "· " : "  ") + line),
  );
}
