import type { AnswerAssumption, Missing } from "@keepworth/engine";
import type { Speaker } from "@keepworth/locales";
import { items, section, type Look } from "./churn/look.ts";
import { safe } from "./text.ts";

/** What an answer rests on, as a list under the one title that every page has for it. */
export function restsOn(sentences: readonly string[], look: Look): string[] {
  return section(look, look.speaker.say("assumption.heading"), items(sentences, look.columns));
}

/** What an answer does not know, likewise. */
export function missing(sentences: readonly string[], look: Look): string[] {
  return section(look, look.speaker.say("missing.heading"), items(sentences, look.columns));
}

/** Where an assumption is from, in words. */
export function sourceOf(source: AnswerAssumption["source"], { say }: Speaker): string {
  return say(`assumption.source.${source}`);
}

/** An assumption in words, with where it is from; a value that is from nowhere is assumed. */
export function sourced(text: string, { value, source }: AnswerAssumption, speaker: Speaker): string {
  const assumed = source === "unknown" && value !== null;
  return `${text} (${assumed ? speaker.say("assumption.source.assumed") : sourceOf(source, speaker)})`;
}

/** What is not known and what to do about it, of answers that word it as a warning. */
export function warned(all: readonly Missing[], speaker: Speaker): string[] {
  return all.map(({ code, details }) => {
    const shown = Object.fromEntries(
      Object.entries(details).map(([name, value]) => [name, typeof value === "string" ? safe(value) : value]),
    );
    const { text, hint } = speaker.explain("warning", code, shown);
    return hint === null ? text : `${text} ${hint}`;
  });
}
