/**
 * The language of a locale and the locale itself as the standard writes it, its extensions kept
 * ("fa-u-ca-gregory-nu-latn").
 *
 * @returns null where the language is none of `spoken` or the text names none
 */
export function localeOf<L extends string>(
  text: string,
  spoken: readonly L[],
): { language: L; locale: string } | null {
  const tag = text.split(/[.@]/)[0]!.replaceAll("_", "-");
  const language = spoken.find((one) => one === tag.split("-")[0]!.toLowerCase());
  if (language === undefined) return null;
  try {
    return { language, locale: Intl.getCanonicalLocales(tag)[0] ?? language };
  } catch {
    return { language, locale: language };
  }
}
