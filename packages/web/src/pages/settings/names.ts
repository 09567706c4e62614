import type { Say } from "../../words/useWords.tsx";

/** Of the words that the assumptions speak with. */
export const areas = ["settings", "people", "cli.errors", "cli.segmentNames", "cli.potentials"] as const;

export type Words = Say<(typeof areas)[number]>;

export function fieldName(path: string, { say, knows }: Words): string {
  const key = `web.settings.field.${path}`;
  return knows(key) ? say(key as never) : path;
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
