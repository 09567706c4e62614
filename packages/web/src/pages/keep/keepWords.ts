import type { KeyOf } from "@keepworth/locales/web";
import type { Answer } from "../../api/useAnswer.ts";
import type { Tone } from "../../charts/tones.ts";
import { segmentName } from "../../words/actionWords.ts";
import type { Speaks } from "../../words/loaded.ts";
import { spanWords } from "../../words/span.ts";

export type Keep = Answer<"/api/keep">;
export type Replace = Answer<"/api/replace">;
export type Acquire = Answer<"/api/acquire">;
export type Card = Keep["list"][number];
export type Group = Keep["groups"][number];
export type Verdict = Card["verdict"];

/** What the screen speaks with. */
export const areas = ["keep", "cli.keep", "cli.columns", "cli.names", "cli.segmentNames"] as const;
export type KeepWords = Speaks<KeyOf<(typeof areas)[number] | "shell" | "parts">>;

const decisions = "https://github.com/keepworth/keepworth/blob/main/docs/decisions";
export const docs = {
  keep: `${decisions}/keep-or-replace.md`,
  replace: `${decisions}/replacement-calendar.md`,
  acquire: `${decisions}/acquire-or-keep.md`,
};

/** The colour of a verdict; its name always stands beside it. */
export const toneOf: Readonly<Record<Verdict, Tone>> = {
  offer: "expected",
  noOffer: "soft",
  letGo: "loss",
  replace: "attention",
  gone: "past",
};

/** The name of a group: a segment's in words, any other as it stands in the data. */
export function groupName(words: KeepWords, by: string, name: string | null): string {
  if (name === null || name === "") return words.say("web.keep.unknown");
  return by === "segment" ? segmentName(name, words) : name;
}

/** How an assumption's value is written; others are shares. */
const written: Readonly<Record<string, "money" | "number" | "days">> = {
  horizonDays: "days",
  offerSpeed: "number",
  contactCost: "money",
  newcomer: "money",
  winningCost: "money",
  leadMonths: "number",
  longYears: "number",
  target: "number",
  customersRead: "number",
  fixedCosts: "money",
};

/** What an answer assumes, worded as in the terminal. */
export function assumptionText(
  words: KeepWords,
  { name, value }: Keep["assumptions"][number],
  currency: string,
): string | null {
  const key = value === null ? `keep.assumption.${name}.none` : `keep.assumption.${name}`;
  if (!words.knows(key)) return null;
  const write = (): string => {
    if (typeof value === "boolean") return value ? "yes" : "no";
    if (typeof value !== "number") return value ?? "–";
    const as = written[name];
    if (as === "money") return words.money(value, currency);
    if (as === "number") return words.number(value, { maximumFractionDigits: name === "target" ? 0 : 1 });
    return as === "days" ? spanWords(words, value) : words.percent(value);
  };
  return sentence(words.say(key as "keep.assumption.margin", { value: write() }));
}

/** The terminal has them as parts of a list. */
function sentence(text: string): string {
  return text.charAt(0).toLocaleUpperCase() + text.slice(1);
}

/** What is not known: the dashboard's own words where the terminal's name a command or a file. */
export function missingText(words: KeepWords, { code, details }: Keep["missing"][number]): string {
  const key = [`web.keep.missing.${code}`, `keep.missing.${code}`].find((one) => words.knows(one));
  if (!key) return code;
  const values = Object.fromEntries(
    Object.entries(details).map(([name, value]) => [
      name,
      (name === "reach" || name === "conversion") && typeof value === "number" ? words.percent(value) : value,
    ]),
  );
  return words.say(key as "keep.missing.margin", values);
}
