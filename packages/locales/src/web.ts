import { localeOf } from "./locale.ts";
import { speech, type Speaker } from "./speech.ts";
import { english, type Area, type AreaLoaders, type KeyOf } from "./web/en.ts";
import { persian } from "./web/fa.ts";
import { polish } from "./web/pl.ts";
import { russian } from "./web/ru.ts";
import { swedish } from "./web/sv.ts";

export { eventText, type ToldEvent } from "./eventText.ts";
export { lasting } from "./lasting.ts";
export { reasonText } from "./reasonText.ts";
export { ruleText } from "./ruleText.ts";
export type { Area, KeyOf } from "./web/en.ts";
export type { Speaker, Values, Worded } from "./speech.ts";
export type { MoneyOptions, Numbers } from "./numbers.ts";
export type { Dates } from "./dates.ts";

const loaders = { en: english, pl: polish, sv: swedish, ru: russian, fa: persian } as const;

export type WebLanguage = keyof typeof loaders;

export const webLanguages = Object.keys(loaders) as readonly WebLanguage[];

/** Every area that there is, for tests. */
export const webAreas = Object.keys(english) as readonly Area[];

/** The language that a locale is of, and the locale; null where it is not spoken. */
export function webLocaleOf(text: string): { language: WebLanguage; locale: string } | null {
  return localeOf(text, webLanguages);
}

/** Which areas a language has words of its own for; the test of completeness asks it. */
export function webAreasOf(language: WebLanguage): readonly Area[] {
  return Object.keys(loaders[language]) as Area[];
}

/**
 * The words of these areas in one language, and no others: each area is a chunk of its own.
 *
 * @example await webWords("en", ["shell", "overview"])
 */
export async function webWords<A extends Area>(
  language: WebLanguage,
  areas: readonly A[],
): Promise<Readonly<Record<KeyOf<A>, string>>> {
  const own: AreaLoaders = loaders[language];
  const all = await Promise.all(areas.map((area) => own[area]()));
  return Object.assign({}, ...all) as Record<KeyOf<A>, string>;
}

/** A speaker of a locale with words that `webWords` loaded. */
export function webSpeaker<K extends string>(
  text: string,
  words: Readonly<Record<K, string>>,
): Speaker<K> & { readonly language: WebLanguage } {
  const spoken = webLocaleOf(text) ?? { language: "en" as const, locale: "en" };
  return speech(spoken as Parameters<typeof speech>[0], words);
}
