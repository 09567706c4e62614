import { IntlMessageFormat } from "intl-messageformat";
import { describe, expect, it } from "vitest";
import { en, type MessageKey } from "./en.ts";
import { fa } from "./fa.ts";
import {
  argumentsOf,
  messageFor,
  messageLanguageOf,
  messageLanguages,
  messageNeeds,
  messagePreferences,
} from "./messageFor.ts";
import { pl } from "./pl.ts";
import { ru } from "./ru.ts";
import { sv } from "./sv.ts";

const all = { en, pl, sv, ru, fa };
const keys = Object.keys(en) as MessageKey[];
const treatments = [...new Set(keys.filter((key) => key.endsWith(".any")).map((key) => key.split(".")[0]!))];
const segments = keys.filter((key) => key.startsWith("opening.")).map((key) => key.slice("opening.".length));
const values = { product: "Moka", current: "Mug", category: "Tea", days: 5, percent: 0.15, points: 40 };

describe.each(Object.entries(all))("messages in %s", (language, catalogue) => {
  const parsed = (key: MessageKey, source = catalogue as Record<MessageKey, string>) =>
    new IntlMessageFormat(source[key], language, undefined, { ignoreTag: true });

  it("has the keys of English, and in each message the same values", () => {
    expect(Object.keys(catalogue)).toEqual(keys);
    for (const key of keys)
      expect([key, argumentsOf(parsed(key))]).toEqual([key, argumentsOf(parsed(key, en))]);
  });

  it("has every plural form that the language needs", () => {
    const needed = new Intl.PluralRules(language).resolvedOptions().pluralCategories;
    const forms: [MessageKey, string[]][] = [];
    for (const key of keys)
      JSON.stringify(parsed(key).getAst(), (_, node) => {
        if (node?.type === 6) forms.push([key, Object.keys(node.options)]);
        return node;
      });
    expect(forms.length).toBeGreaterThan(6);
    expect(forms.filter(([, given]) => needed.some((form) => !given.includes(form)))).toEqual([]);
  });

  it("never shouts, and ends every sentence", () => {
    for (const key of keys.filter((name) => !name.startsWith("greeting"))) {
      expect(catalogue[key]).not.toMatch(/!| {2}/);
      expect(catalogue[key]).toMatch(/[.?؟]$/);
    }
  });

  it("says something for every treatment, segment and preference, and leaves nothing open", () => {
    for (const treatment of treatments)
      for (const segment of segments)
        for (const preference of messagePreferences) {
          const text = messageFor(language as "en", treatment, segment, preference, values);
          expect(text).not.toMatch(/[{}…]|undefined|NaN/);
          expect(text.split("\n\n")[1]!.length).toBeGreaterThan(40);
        }
  });
});

describe("messageFor", () => {
  const run = (language: "en" | "pl" | "ru" | "sv" | "fa", days: number) =>
    messageFor(language, "recommendation", "loyal", "replenishment", { product: "Moka", days });

  it("counts days as each language does", () => {
    expect(run("en", 1)).toContain("in 1 day.");
    expect(run("en", 0)).toContain("has probably run out");
    expect([1, 2, 5, 22].map((days) => /za (.+?)\./.exec(run("pl", days))![1])).toEqual([
      "1 dzień",
      "2 dni",
      "5 dni",
      "22 dni",
    ]);
    expect([1, 2, 5, 21, 112].map((days) => /через (.+?)\./.exec(run("ru", days))![1])).toEqual([
      "1 день",
      "2 дня",
      "5 дней",
      "21 день",
      "112 дней",
    ]);
    expect([1, 2].map((days) => /om (.+?)\./.exec(run("sv", days))![1])).toEqual(["1 dag", "2 dagar"]);
    expect(run("fa", 12)).toContain("تا ۱۲ روز دیگر");
  });

  it("writes a share as each language does", () => {
    const offer = (language: "en" | "sv" | "fa") =>
      messageFor(language, "win-back", "lost", "any", { days: 14, percent: 0.15 });
    expect(offer("en")).toContain("15% off");
    expect(offer("sv")).toMatch(/15\s%/);
    expect(offer("fa")).toContain("۱۵٪");
  });

  it("needs no name, and greets by one where it is given", () => {
    expect(messageFor("en", "vip", "champions", "any", {})).toMatch(/^Hello,\n\nYou are one of/);
    expect(messageFor("sv", "vip", "champions", "any", { name: "Ada" })).toMatch(/^Hej Ada,/);
  });

  it("falls back to the general wording where the preference has none, or its values are not known", () => {
    const general = messageFor("en", "cross-sell", "loyal", "any", values);
    expect(messageFor("en", "cross-sell", "loyal", "replenishment", values)).toBe(general);
    expect(messageFor("en", "cross-sell", "loyal", "category", { product: "Moka" })).toBe(general);
    expect(messageFor("en", "cross-sell", "loyal", "category", values)).toContain("Customers who like “Tea”");
  });

  it("leaves open what nobody told it", () => {
    expect(messageFor("en", "win-back", "lost", "any", {})).toContain(
      "Order within … days, and you get … off.",
    );
  });

  it("keeps the direction of a Latin name inside Persian, and takes braces in a name for text", () => {
    expect(messageFor("fa", "up-sell", "loyal", "any", { product: "Moka pot" })).toContain(
      "«\u2068Moka pot\u2069»",
    );
    expect(messageFor("en", "up-sell", "loyal", "any", { product: "{x} <b>" })).toContain("“{x} <b>”");
  });

  it("says which values a message takes", () => {
    expect(messageNeeds("up-sell", "step-up")).toEqual(["current", "product"]);
    expect(messageNeeds("vip", "category")).toEqual([]);
  });
});

describe("messageLanguageOf", () => {
  it("reads locales, and speaks English where it does not know the language", () => {
    expect(["pl-PL", "FA", "ru_RU.UTF-8", "de", "", null].map(messageLanguageOf)).toEqual([
      "pl",
      "fa",
      "ru",
      "en",
      "en",
      "en",
    ]);
    expect(messageLanguages).toEqual(["en", "pl", "sv", "ru", "fa"]);
  });
});
