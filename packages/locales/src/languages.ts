import { en, type Catalogue } from "./en.ts";
import { localeOf } from "./locale.ts";

/** Every language that Keepworth speaks: a file and a folder each, with the same keys. Loaded when it is spoken. */
const loaders = {
  en: async () => en,
  sv: async () => (await import("./sv.ts")).sv,
  pl: async () => (await import("./pl.ts")).pl,
  ru: async () => (await import("./ru.ts")).ru,
  fa: async () => (await import("./fa.ts")).fa,
} as const satisfies Record<string, () => Promise<Catalogue>>;

export type Language = keyof typeof loaders;

export const languages = Object.keys(loaders) as readonly Language[];

export function catalogueOf(language: Language): Promise<Catalogue> {
  return loaders[language]();
}

export function isLanguage(text: string): text is Language {
  return Object.hasOwn(loaders, text);
}

/**
 * The language of a locale such as "en-GB" or "en_GB.UTF-8", and the locale that numbers and dates follow.
 *
 * @returns English where the language is not spoken here or the text names none ("C", "POSIX", "")
 * @example languageOf("en_GB.UTF-8") // { language: "en", locale: "en-GB" }
 */
export function languageOf(text: string): { language: Language; locale: string } {
  return localeOf(text, languages) ?? { language: "en", locale: "en" };
}
