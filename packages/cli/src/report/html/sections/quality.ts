import { dataTable } from "../dataTable.ts";
import { html } from "../html.ts";
import { exampleText } from "../../../show/issuesTable.ts";
import type { Material, Section } from "./section.ts";

/** What became of every row that was read, and what to do about it. */
export function qualitySection({ overview, speaker, words }: Material): Section {
  const { say, number } = speaker;
  const { issues } = overview.run.quality;
  return {
    id: "quality",
    heading: say("page.quality.heading"),
    body: html`<p>${words.quality}</p>
      ${
        issues.length === 0
          ? html`<p>${say("page.quality.none")}</p>`
          : dataTable(say("page.quality.heading"), issues, [
              { title: say("column.reason"), cell: ({ code }) => speaker.explain("issue", code).text },
              { title: say("column.rows"), number: true, cell: ({ rows }) => number(rows) },
              { title: say("column.action"), cell: ({ action }) => say(`action.${action}`) },
              { title: say("column.do"), cell: ({ code }) => speaker.explain("issue", code).hint ?? "" },
              { title: say("column.example"), cell: (issue) => exampleText(issue, speaker) },
            ])
      }`,
  };
}
