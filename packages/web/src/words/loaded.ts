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
const speakers = new Map<string, WebSpeaker<string>>();

/** Loads the words of these areas in the language of a locale; at once where they are there. */
export async function loadWords(locale: string, areas: readonly Area[]): Promise<void> {
  await Promise.all(areas.map((area) => load(languageOf(locale), area)));
}

/** A speaker with the words of these areas; a promise of it where some are still to be loaded. */
export function speakerWith<A extends Area>(
  locale: string,
  areas: readonly A[],
): WebSpeaker<KeyOf<A>> | Promise<WebSpeaker<KeyOf<A>>> {
  const key = `${locale} ${areas.join(" ")}`;
  const found = speakers.get(key);
  if (found) return found as WebSpeaker<KeyOf<A>>;
  const language = languageOf(locale);
  const make = (): WebSpeaker<KeyOf<A>> => {
    const all: Record<string, string> = Object.assign(
      {},
      ...areas.map((area) => words.get(`${language} ${area}`)),
    );
    const speaker = webSpeaker(locale, all);
    speakers.set(key, speaker);
    return speaker as WebSpeaker<KeyOf<A>>;
  };
  if (areas.every((area) => words.has(`${language} ${area}`))) return make();
  let promise = promises.get(key);
  if (!promise) promises.set(key, (promise = loadWords(locale, areas).then(make)));
  return promise as Promise<WebSpeaker<KeyOf<A>>>;
}

/** React waits for the same promise each time it asks. */
const promises = new Map<string, Promise<WebSpeaker<string>>>();

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
