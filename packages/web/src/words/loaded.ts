import {
  webLocaleOf,
  webSpeaker,
  webWords,
  type Area,
  type KeyOf,
  type Speaker,
  type WebLanguage,
} from "@keepworth/locales/web";

export type WebSpeaker<K extends string> = Speaker<K> & { readonly language: WebLanguage };

/** What a function that words something asks for: any speaker with these keys, whatever others it has. */
export type Speaks<K extends string> = Omit<Speaker<K>, "knows"> & { knows(key: string): boolean };

const words = new Map<string, Readonly<Record<string, string>>>();
const loading = new Map<string, Promise<void>>();
const speakers = new Map<string, Promise<WebSpeaker<string>>>();

/** Loads the words of these areas in the language of a locale; at once where they are there. */
export async function loadWords(locale: string, areas: readonly Area[]): Promise<void> {
  await Promise.all(areas.map((area) => load(languageOf(locale), area)));
}

/** A speaker with the words of these areas, the same promise each time, as React's `use` wants it. */
export function speakerWith<A extends Area>(
  locale: string,
  areas: readonly A[],
): Promise<WebSpeaker<KeyOf<A>>> {
  const key = `${locale} ${areas.join(" ")}`;
  let found = speakers.get(key);
  if (!found) {
    const language = languageOf(locale);
    const make = (): WebSpeaker<string> =>
      webSpeaker(locale, Object.assign({}, ...areas.map((area) => words.get(`${language} ${area}`))));
    const isThere = areas.every((area) => words.has(`${language} ${area}`));
    found = isThere ? settled(make()) : loadWords(locale, areas).then(make);
    found.catch(() => speakers.delete(key));
    speakers.set(key, found);
  }
  return found as Promise<WebSpeaker<KeyOf<A>>>;
}

/** A promise that React does not wait for, since it says what it is of. */
function settled<T>(value: T): Promise<T> {
  return Object.assign(Promise.resolve(value), { status: "fulfilled", value });
}

function load(language: WebLanguage, area: Area): Promise<void> {
  const key = `${language} ${area}`;
  let found = loading.get(key);
  if (!found) {
    found = webWords(language, [area]).then(
      (loaded) => void words.set(key, loaded),
      (error: unknown) => {
        // A chunk that could not be loaded is asked for again the next time.
        loading.delete(key);
        throw error;
      },
    );
    loading.set(key, found);
  }
  return found;
}

function languageOf(locale: string): WebLanguage {
  return webLocaleOf(locale)?.language ?? "en";
}
