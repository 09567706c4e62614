import type { KeyOf } from "@keepworth/locales/web";
import type { Speaks } from "../../words/loaded.ts";

/** Of the words that the assumptions speak with. */
export const areas = ["settings", "people", "cli.errors", "cli.segmentNames", "cli.potentials"] as const;

export type Words = Speaks<KeyOf<(typeof areas)[number] | "shell" | "parts">>;

export function fieldName(path: string, { say, knows }: Words): string {
  const key = `web.settings.field.${path}`;
  return knows(key) ? say(key as never) : path;
}

/** The name of the field that a path is in: of a list, whichever row it is. */
export function nameAt(path: string, words: Words): string {
  for (let at = path; at.includes("."); at = at.slice(0, at.lastIndexOf("."))) {
    if (words.knows(`web.settings.field.${at}`)) return fieldName(at, words);
  }
  return fieldName(path.split(".")[0] ?? path, words);
}

export function fieldHelp(path: string, { say, knows }: Words): string | undefined {
  const key = `web.settings.field.${path}.help`;
  return knows(key) ? say(key as never) : undefined;
}

export function choiceName(path: string, value: string, { say, knows }: Words): string {
  const keys = [`web.settings.value.${path}.${value}`, `web.settings.value.role.${value}`];
  const key = keys.find((one) => knows(one));
  return key === undefined ? value : say(key as never);
}

/** A row that only certain names can have: of a class of customers. */
export function rowName(_path: string, name: string, { say, knows }: Words): string {
  const key = `potentials.class.${name}`;
  return knows(key) ? say(key as never) : name;
}
