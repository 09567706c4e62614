import type { Speaker } from "@keepworth/locales";

/** A model as the literature writes it; a name that has no words is shown as it is. */
export function modelName(model: string, speaker: Speaker): string {
  const key = `model.${model}`;
  return speaker.knows(key) ? speaker.say(key) : model;
}
