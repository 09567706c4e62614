import type { Overview } from "@keepworth/engine";
import type { Speaker } from "@keepworth/locales";
import type { Sentences } from "../../sentences.ts";
import { html, type Markup } from "../html.ts";

/** One part of the page: a heading, sentences, a picture, the same as a table. */
export interface Section {
  readonly id: string;
  readonly heading: string;
  readonly body: Markup;
}

export interface Material {
  readonly overview: Overview;
  readonly speaker: Speaker;
  readonly words: Sentences;
}

/** Opens on request: the same as the picture, as a table. */
export function asTable({ say }: Speaker, table: Markup): Markup {
  return html`<details>
    <summary>${say("page.table")}</summary>
    ${table}
  </details>`;
}

/** What a colour in a picture stands for, where it cannot be written beside it. */
export function key(
  entries: readonly { readonly colour: "past" | "expected"; readonly text: string }[],
): Markup {
  return html`<p class="key">
    ${entries.map(({ colour, text }) => html`<span style="--swatch:var(--${colour})">${text}</span>`)}
  </p>`;
}
