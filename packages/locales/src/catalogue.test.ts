import { IntlMessageFormat } from "intl-messageformat";
import { describe, expect, it } from "vitest";
import { en } from "./en.ts";
import { catalogueOf, languages } from "./languages.ts";

/** Names of a message's arguments. */
function argumentsOf(message: string): string[] {
  const names = new Set<string>();
  JSON.stringify(new IntlMessageFormat(message, "en", undefined, { ignoreTag: true }).getAst(), (_, node) => {
    if (
      typeof node?.type === "number" &&
      node.type !== 0 &&
      node.type !== 7 &&
      typeof node.value === "string"
    )
      names.add(node.value);
    return node;
  });
  return [...names].sort();
}

const catalogues = await Promise.all(
  languages.map(async (language) => [language, await catalogueOf(language)] as const),
);

describe.each(catalogues)("the catalogue in %s", (_, catalogue: Readonly<Record<string, string>>) => {
  it("has the keys of English, and in each message the same arguments", () => {
    expect(Object.keys(catalogue).sort()).toEqual(Object.keys(en).sort());
    for (const [key, message] of Object.entries(en)) {
      expect([key, argumentsOf(catalogue[key]!)]).toEqual([key, argumentsOf(message)]);
    }
  });

  it("never shouts", () => {
    expect(Object.entries(catalogue).filter(([, message]) => message.includes("!"))).toEqual([]);
  });

  it("has no empty message and no stray blanks", () => {
    const strange = Object.entries(catalogue).filter(
      ([key, message]) =>
        message.trim() === "" ||
        / {2}/.test(message) ||
        (message.trim() !== message && !key.startsWith("ask.")),
    );
    expect(strange).toEqual([]);
  });
});

describe("English", () => {
  it("has something to do for every reason that a row meets and every error", () => {
    const areas = Object.keys(en).filter(
      (key) => /^(error|issue)\..*\w/.test(key) && !/\.(hint|do)$/.test(key),
    );
    const without = areas.filter(
      (key) => !(`${key}.hint` in en) && !(`${key}.do` in en) && !key.startsWith("issue.example"),
    );
    expect(without).toEqual([]);
  });
});
