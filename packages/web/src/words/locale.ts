import { webLocaleOf } from "@keepworth/locales/web";

const key = "keepworth.locale";
let current: string | null = null;

/** The locale in use: the one that this browser chose, else the first of its languages that we speak, else English. */
export function currentLocale(): string {
  current ??= chosenLocale(stored(), navigator.languages);
  return current;
}

/** Uses a locale from now on, in this browser. */
export function keepLocale(locale: string): void {
  current = locale;
  try {
    localStorage.setItem(key, locale);
  } catch {
    // A browser that keeps nothing still speaks the language until it is closed.
  }
}

/** Whether this browser was told which language to speak; otherwise an account's own goes before the browser's. */
export function isLocaleKept(): boolean {
  return stored() !== null;
}

/** What was stored, else the first wanted language that is spoken; "en" where none is. */
export function chosenLocale(stored: string | null, wanted: readonly string[]): string {
  for (const text of [stored, ...wanted]) {
    const spoken = text === null ? null : webLocaleOf(text);
    if (spoken) return spoken.locale;
  }
  return "en";
}

/** Persian's digits and calendar, as the locale's extensions tell; null of a language without the choice. */
export function persianChoices(
  locale: string,
): { readonly digits: "own" | "latin"; readonly calendar: "own" | "gregorian" } | null {
  if (!locale.startsWith("fa")) return null;
  return {
    digits: /-nu-latn/.test(locale) ? "latin" : "own",
    calendar: /-ca-gregory/.test(locale) ? "gregorian" : "own",
  };
}

/** The Persian locale with these digits and this calendar. */
export function persianLocale(digits: "own" | "latin", calendar: "own" | "gregorian"): string {
  const extensions = [
    ...(calendar === "own" ? [] : ["ca-gregory"]),
    ...(digits === "own" ? [] : ["nu-latn"]),
  ];
  return extensions.length === 0 ? "fa" : `fa-u-${extensions.join("-")}`;
}

function stored(): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}
