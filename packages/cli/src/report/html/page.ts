import type { Overview } from "@keepworth/engine";
import type { Speaker } from "@keepworth/locales";
import { sentences } from "../sentences.ts";
import { html, Markup } from "./html.ts";
import { look } from "./look.ts";
import { choiceSection } from "./sections/choice.ts";
import { cohortsSection } from "./sections/cohorts.ts";
import { concentrationSection } from "./sections/concentration.ts";
import { holdoutSection } from "./sections/holdout.ts";
import { leavingSection } from "./sections/leaving.ts";
import { methodSection } from "./sections/method.ts";
import { monthsSection } from "./sections/months.ts";
import { qualitySection } from "./sections/quality.ts";
import type { Section } from "./sections/section.ts";
import { wordsSection } from "./sections/words.ts";
import { worthSection } from "./sections/worth.ts";

/**
 * The report as one file: nothing is loaded from elsewhere, and nothing in it runs.
 *
 * @param options.version  of Keepworth, for the last line
 */
export function htmlReport(
  overview: Overview,
  speaker: Speaker,
  options: { readonly version: string },
): string {
  const { say } = speaker;
  const { run } = overview;
  const words = sentences(overview, speaker);
  const sections = [
    worthSection,
    concentrationSection,
    leavingSection,
    holdoutSection,
    choiceSection,
    cohortsSection,
    monthsSection,
    qualitySection,
    methodSection,
    wordsSection,
  ].flatMap((make): Section[] => {
    const section = make({ overview, speaker, words });
    return section === null ? [] : [section];
  });

  const page = html`<!doctype html>
    <html lang="${speaker.locale}" dir="${speaker.direction}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width,initial-scale=1" />
        <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'" />
        <meta name="referrer" content="no-referrer" />
        <title>${say("report.title")} · ${run.dataset} · ${run.asOf}</title>
        <style>
          ${new Markup(look)}
        </style>
      </head>
      <body>
        <header>
          <h1>${say("report.title")}</h1>
          <p class="origin">${words.origin}</p>
          <p class="answer">${words.opening.join(" ")}</p>
          ${words.verdict && html`<div class="note" role="note"><p>${words.verdict}</p></div>`}
          ${words.profit && !run.profit ? html`<div class="note" role="note"><p>${words.profit}</p></div>` : null}
          <nav aria-label="${say("page.contents")}">
            <ul>
              ${sections.map(({ id, heading }) => html`<li><a href="#${id}-section">${heading}</a></li>`)}
            </ul>
          </nav>
        </header>
        <main>
          ${sections.map(
            ({ id, heading, body }) =>
              html`<section id="${id}-section" aria-labelledby="${id}-heading">
                <h2 id="${id}-heading">${heading}</h2>
                ${body}
              </section> `,
          )}
        </main>
        <footer>
          <p>
            ${say("page.madeBy", {
              version: options.version,
              run: String(run.id),
              date: speaker.date(run.finishedAt),
            })}
          </p>
        </footer>
      </body>
    </html> `;
  return page.text;
}
