import type { Overview } from "@keepworth/engine";
import type { Speaker } from "@keepworth/locales";
import { concentrationChart } from "../charts/concentration.ts";
import { histogramChart, isOpen } from "../charts/histogram.ts";
import { dataTable } from "../dataTable.ts";
import { html, type Markup } from "../html.ts";
import { asTable, type Material, type Section } from "./section.ts";

/** With how few customers the expected value lies, and how it is spread. */
export function concentrationSection({ overview, speaker, words }: Material): Section | null {
  const { say, percent } = speaker;
  const { concentration, histogram } = overview;
  if (!overview.run.amounts) return null;
  return {
    id: "concentration",
    heading: say("report.concentration.heading"),
    body: html`<p>${words.concentration}</p>
      ${
        concentration &&
        html`${concentrationChart(concentration, speaker)}${asTable(
          speaker,
          dataTable(
            say("page.concentration.title"),
            concentration.points.filter((_, i) => i % Math.ceil(concentration.points.length / 21) === 0),
            [
              {
                title: say("column.shareOfCustomers"),
                number: true,
                cell: ({ customers }) => percent(customers),
              },
              { title: say("column.shareOfValue"), number: true, cell: ({ value }) => percent(value) },
            ],
          ),
        )}`
      }
      ${histogram.length > 1 ? spread(overview, speaker) : null}`,
  };
}

function spread(overview: Overview, speaker: Speaker): Markup {
  const { say, money, number } = speaker;
  const { run, histogram } = overview;
  const last = histogram.at(-1)!;
  return html`<h3>${say("page.histogram.heading")}</h3>
    <p>
      ${
        isOpen(histogram)
          ? say("page.histogram.sentence", {
              share: speaker.percent(1 - last.customers / run.customers),
              amount: money(last.from, run.currency),
              count: last.customers,
              value: money(last.value, run.currency, { compact: true }),
            })
          : null
      }
    </p>
    ${histogramChart(overview, speaker)}
    ${asTable(
      speaker,
      dataTable(say("page.histogram.title"), histogram, [
        { title: say("column.from"), number: true, cell: ({ from }) => money(from, run.currency) },
        { title: say("column.to"), number: true, cell: ({ to }) => money(to, run.currency) },
        { title: say("column.customers"), number: true, cell: ({ customers }) => number(customers) },
        { title: say("column.growth"), number: true, cell: ({ value }) => money(value, run.currency) },
      ]),
    )}`;
}
