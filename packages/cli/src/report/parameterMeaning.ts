import type { Speaker } from "@keepworth/locales";

/** Models whose parameters mean what another one's do. */
const like: Readonly<Record<string, string>> = { "mbg-cnbd-k": "bg-cnbd-k", bdw: "sbg" };

/** What a parameter of a model is, in a phrase; empty for one that has no words. */
export function parameterMeaning(model: string, name: string, { knows, say }: Speaker): string {
  const keys = [
    `parameter.${model}.${name}`,
    `parameter.${like[model] ?? model}.${name}`,
    `parameter.${name}`,
  ];
  const key = keys.find(knows);
  return key === undefined ? "" : say(key);
}
