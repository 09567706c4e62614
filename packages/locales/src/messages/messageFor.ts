import { IntlMessageFormat, type Formatters } from "intl-messageformat";
import { en, type MessageKey, type Messages } from "./en.ts";
import { fa } from "./fa.ts";
import { pl } from "./pl.ts";
import { ru } from "./ru.ts";
import { sv } from "./sv.ts";

const messages = { en, pl, sv, ru, fa } as const satisfies Record<string, Messages>;

export type MessageLanguage = keyof typeof messages;

/** The languages that customers can be written to in. */
export const messageLanguages = Object.keys(messages) as readonly MessageLanguage[];

/** What of a customer's preferences a message can follow. */
export const messagePreferences = ["any", "category", "replenishment", "discount", "step-up"] as const;

export type MessagePreference = (typeof messagePreferences)[number];

/** What a message may tell; `percent` is a fraction, `days` and `points` are counts. */
export interface MessageValues {
  readonly product?: string;
  /** The product that the customer has. */
  readonly current?: string;
  readonly category?: string;
  readonly days?: number;
  readonly percent?: number;
  readonly points?: number;
  /** Of the customer; without it the greeting does without. */
  readonly name?: string;
}

/** The language of a locale ("pl-PL", "FA"), or English. */
export function messageLanguageOf(text: string | null | undefined): MessageLanguage {
  const language = (text ?? "").split(/[-_.@]/)[0]!.toLowerCase();
  return messageLanguages.find((known) => known === language) ?? "en";
}

/**
 * A message to a customer: a greeting, an opening by the customer's segment, and the offer. It follows the preference
 * where there is a wording of that treatment for it and its values are given, else it is the treatment's general one.
 * A value that is missing is left open: "…".
 *
 * @param treatment  a kind of the treatment library; of another kind there is no offer to be told
 * @param segment  an RFM segment; of another one there is no opening
 * @example messageFor("en", "recommendation", "loyal", "any", { product: "Moka pot" })
 * // "Hello,\n\nThank you for coming back to us so often. We think that you would like “Moka pot”."
 */
export function messageFor(
  language: MessageLanguage,
  treatment: string,
  segment: string,
  preference: MessagePreference,
  values: MessageValues,
): string {
  const written: Record<string, string | number> = {};
  for (const [name, value] of Object.entries(values) as [string, string | number | undefined][])
    if (value !== undefined) written[name] = typeof value === "string" ? isolated(language, value) : value;
  const say = (key: string): string | null => {
    if (!isKey(key)) return null;
    const message = formatOf(language, key);
    const open = Object.fromEntries(argumentsOf(message).map((name) => [name, "…"]));
    return String(message.format({ ...open, ...written }));
  };
  const greeting = say(values.name === undefined ? "greeting" : "greeting.named")!;
  const parts = [say(`opening.${segment}`), say(offerKey(treatment, preference, values))];
  return `${greeting}\n\n${parts.filter((part) => part !== null).join(" ")}`;
}

/** The names of the values that a message of this treatment and preference tells. */
export function messageNeeds(treatment: string, preference: MessagePreference): string[] {
  const key = [`${treatment}.${preference}`, `${treatment}.any`].find(isKey);
  return key === undefined ? [] : argumentsOf(formatOf("en", key));
}

function offerKey(treatment: string, preference: MessagePreference, values: MessageValues): string {
  const wanted = `${treatment}.${preference}`;
  const told = isKey(wanted) && messageNeeds(treatment, preference).every((name) => name in values);
  return told ? wanted : `${treatment}.any`;
}

function isKey(key: string): key is MessageKey {
  return Object.hasOwn(en, key);
}

/** A name in Latin letters inside a right-to-left sentence keeps its own direction. */
function isolated(language: MessageLanguage, text: string): string {
  return language === "fa" ? `\u2068${text}\u2069` : text;
}

const formats = new Map<string, IntlMessageFormat>();

function formatOf(language: MessageLanguage, key: MessageKey): IntlMessageFormat {
  const name = `${language}.${key}`;
  let found = formats.get(name);
  if (!found) {
    found = new IntlMessageFormat(messages[language][key], language, undefined, {
      ignoreTag: true,
      formatters,
    });
    formats.set(name, found);
  }
  return found;
}

/** Numbers that are missing are left open, too. */
const formatters: Formatters = {
  getNumberFormat(locales, options) {
    const format = new Intl.NumberFormat(locales, options as Intl.NumberFormatOptions);
    const write = (value: number | bigint): string =>
      Number.isNaN(Number(value)) ? "…" : format.format(value);
    return Object.defineProperty(Object.create(format) as Intl.NumberFormat, "format", { value: write });
  },
  getDateTimeFormat: (...options) => new Intl.DateTimeFormat(...options),
  getPluralRules: (...options) => new Intl.PluralRules(...options),
};

/** Names of the values that a message takes. */
export function argumentsOf(message: IntlMessageFormat): string[] {
  const names = new Set<string>();
  JSON.stringify(message.getAst(), (_, node) => {
    // An AST node with a name has `value` beside `type`; literals (type 0) and the # of a plural (7) have none.
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
