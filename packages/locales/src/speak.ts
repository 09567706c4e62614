import { en, type Key } from "./en.ts";
import { catalogueOf, languageOf } from "./languages.ts";
import { speech, type Speaker } from "./speech.ts";

export type { Speaker, Values, Worded } from "./speech.ts";

/**
 * A speaker for a language ("en") or a locale ("en-GB", "en_GB.UTF-8"), its words loaded where they are needed. The
 * locale's extensions choose digits and calendar: "fa-u-ca-gregory-nu-latn".
 *
 * @returns one that speaks English where the language is not spoken here
 */
export async function speaker(text: string): Promise<Speaker> {
  return speak(text, await catalogueOf(languageOf(text).language));
}

/**
 * A speaker with these words, which must be of the language of `text`. Default English's.
 *
 * @example speak("en").say("quality.line", { rows: 3, kept: 3, merged: 0, refused: 0 })
 */
export function speak<K extends string = Key>(
  text: string,
  catalogue: Readonly<Record<K, string>> = en as unknown as Readonly<Record<K, string>>,
): Speaker<K> {
  return speech(languageOf(text), catalogue);
}
