import { IntlMessageFormat, type Formatters } from "intl-messageformat";
import { dates, type Dates } from "./dates.ts";
import type { Key } from "./en.ts";
import type { Language } from "./languages.ts";
import { numbers, type Numbers } from "./numbers.ts";

export type Values = Readonly<Record<string, string | number | boolean | null>>;

/** What a code means: the sentence, and what to do about it where there is something to do. */
export interface Worded {
  text: string;
  hint: string | null;
}

/** One language and locale, ready to speak. */
export interface Speaker<K extends string = Key> extends Numbers, Dates {
  readonly language: Language;
  readonly locale: string;
  readonly direction: "ltr" | "rtl";
  say(key: K, values?: Values): string;
  knows(key: string): key is K;
  /**
   * The words for a code that the engine gave: `error.file.missing` with `error.file.missing.hint`, `issue.…` with
   * `issue.….do`. Values that the code came without are written as a dash, and an unknown code as itself, because
   * a report must not fail for want of a word.
   */
  explain(
    area: "error" | "warning" | "issue" | "why" | "choice",
    code: string,
    details?: Readonly<Record<string, unknown>>,
  ): Worded;
  /** The same with the arguments' names in braces, for reference pages. */
  template(area: "error", code: string): Worded;
}

const rightToLeft = new Set(["ar", "fa", "he", "ur"]);

/** A speaker of a language and locale that are already settled, with these words; loads no others. */
export function speech<K extends string>(
  { language, locale }: { readonly language: Language; readonly locale: string },
  catalogue: Readonly<Record<K, string>>,
): Speaker<K> {
  const messages = new Map<string, IntlMessageFormat>();

  const message = (key: string): IntlMessageFormat => {
    let found = messages.get(key);
    if (!found) {
      found = new IntlMessageFormat(catalogue[key as K]!, locale, undefined, { ignoreTag: true, formatters });
      messages.set(key, found);
    }
    return found;
  };
  const worded = (area: string, code: string, values: (message: IntlMessageFormat) => Values): Worded => {
    const key = `${area}.${code}`;
    if (!knows(key)) return { text: knows(area) ? say(area, { code }) : code, hint: null };
    const after = area === "issue" ? `${key}.do` : `${key}.hint`;
    return {
      text: say(key, values(message(key))),
      hint: knows(after) ? say(after, values(message(after))) : null,
    };
  };
  const knows = (key: string): key is Key => Object.hasOwn(catalogue, key);
  const say = (key: string, values: Values = {}): string => String(message(key).format(values));

  return {
    language,
    locale,
    direction: rightToLeft.has(language) ? "rtl" : "ltr",
    ...numbers(locale),
    ...dates(locale),
    say,
    knows: knows as Speaker<K>["knows"],
    explain: (area, code, details = {}) =>
      worded(area, code, (message) => ({ ...argumentsOf(message, () => "–"), ...plain(details) })),
    template: (area, code) => worded(area, code, (message) => argumentsOf(message, (name) => `{${name}}`)),
  };
}

/** The formatters of messages; of what is not a number a text as it is, else a dash. */
const formatters: Formatters = {
  getNumberFormat(locales, options) {
    const format = new Intl.NumberFormat(locales, options as Intl.NumberFormatOptions);
    const write = (value: number | bigint | string): string => {
      if (!Number.isNaN(Number(value))) return format.format(value as number);
      return typeof value === "string" ? value : "–";
    };
    return Object.defineProperty(Object.create(format) as Intl.NumberFormat, "format", { value: write });
  },
  getDateTimeFormat: (...options) => new Intl.DateTimeFormat(...options),
  getPluralRules: (...options) => new Intl.PluralRules(...options),
};

/** Every argument of a message with something in its place. */
function argumentsOf(message: IntlMessageFormat, write: (name: string) => string): Record<string, string> {
  const names: Record<string, string> = {};
  const visit = (node: unknown): void => {
    if (Array.isArray(node)) node.forEach(visit);
    else if (typeof node === "object" && node !== null) {
      // An AST node with a name has `value` beside `type`; literals (type 0) and the # of a plural (7) have none.
      const { type, value } = node as { type?: number; value?: unknown };
      if (typeof type === "number" && type !== 0 && type !== 7 && typeof value === "string")
        names[value] = write(value);
      Object.values(node).forEach(visit);
    }
  };
  visit(message.getAst());
  return names;
}

function plain(details: Readonly<Record<string, unknown>>): Record<string, string | number | boolean> {
  return Object.fromEntries(
    Object.entries(details)
      .filter(([, value]) => value !== null && value !== undefined)
      .map(([name, value]) => [
        name,
        Array.isArray(value)
          ? value.join(", ")
          : typeof value === "number" || typeof value === "boolean"
            ? value
            : String(value),
      ]),
  );
}
