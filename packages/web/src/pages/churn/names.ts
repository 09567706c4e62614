import type { KeyOf } from "@keepworth/locales/web";
import type { Answer } from "../../api/useAnswer.ts";
import { segmentName } from "../../words/actionWords.ts";
import type { Speaks } from "../../words/loaded.ts";
import { span } from "../../words/span.ts";

export type Churn = Answer<"/api/churn">;
export type Renewals = Answer<"/api/renewals">;
export type Subscriptions = NonNullable<Churn["subscriptions"]>;
export type Shop = NonNullable<Churn["shop"]>;

export const areas = ["churn", "cli.churn", "cli.names", "cli.models", "cli.segmentNames"] as const;
export type ChurnWords = Speaks<KeyOf<(typeof areas)[number] | "shell" | "parts">>;

const docs = "https://github.com/keepworth/keepworth/blob/main/docs/decisions";
export const churnDocs = `${docs}/churn.md`;
export const renewalsDocs = `${docs}/renewals.md`;

/** A number of days in words: "12 months". */
export function spanWords({ say }: Speaks<KeyOf<"cli.names">>, days: number): string {
  const { unit, count } = span(days);
  return say(({ day: "span.days", week: "span.weeks", month: "span.months" } as const)[unit], { count });
}

/** The name of a group: a segment's in words, any other as it stands in the data. */
export function groupName(words: ChurnWords, by: string, name: string | null): string {
  if (name === null || name === "") return words.say("web.churn.unknown");
  return by === "segment" ? segmentName(name, words) : name;
}

/** How often is paid, in words where there are such. */
export function intervalName({ say, knows }: ChurnWords, interval: string): string {
  const key = `churn.every.${interval}`;
  return knows(key) ? say(key as "churn.every.day") : interval;
}

interface Plan {
  readonly plan: string | null;
  readonly interval: string;
}

/** A plan by its name; where the same name is paid for in several intervals, with that. */
export function planName(words: ChurnWords, one: Plan, all: readonly Plan[]): string {
  const name = groupName(words, "plan", one.plan);
  return all.every(({ plan, interval }) => plan !== one.plan || interval === one.interval)
    ? name
    : words.say("churn.plan.every", { plan: name, interval: intervalName(words, one.interval) });
}

const monthsOf: Readonly<Record<string, number>> = {
  day: 1 / 30.4375,
  week: 7 / 30.4375,
  month: 1,
  year: 12,
};

/** The months between two renewals: of "year", of "3 month". */
export function monthsBetween(interval: string): number {
  const [, count = "1", unit = interval] = /^(\d+) (\w+)$/.exec(interval) ?? [];
  return Number(count) * (monthsOf[unit] ?? 1);
}

/** A reason as words. */
export function reasonName(
  { say }: ChurnWords,
  { reason, involuntary }: { readonly reason: string | null; readonly involuntary: boolean },
): string {
  if (involuntary) return say("churn.reason.payment");
  return reason === null ? say("churn.reason.none") : reason.replaceAll("_", " ");
}
