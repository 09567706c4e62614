import { html } from "../html.ts";
import type { Material, Section } from "./section.ts";

const terms = [
  "clv",
  "base",
  "growth",
  "pAlive",
  "interval",
  "atRisk",
  "holdout",
  "logScore",
  "mae",
] as const;

/** The field's terms in plain words. */
export function wordsSection({ speaker: { say } }: Material): Section {
  return {
    id: "words",
    heading: say("page.words.heading"),
    body: html`<dl>
      ${terms.map(
        (term) =>
          html`<dt>${say(`word.${term}`)}</dt>
            <dd>${say(`word.${term}.meaning`)}</dd>`,
      )}
    </dl>`,
  };
}
