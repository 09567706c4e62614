import type { Overview } from "@keepworth/engine";
import type { Speaker } from "@keepworth/locales";
import { mapChart } from "../charts/map.ts";
import { dataTable } from "../dataTable.ts";
import { html, type Markup } from "../html.ts";
import { asTable, type Material, type Section } from "./section.ts";

/** Who is leaving with how much money, and where value stands against the chance of being active. */
export function leavingSection({ overview, speaker, words }: Material): Section {
  const { say, money, number, percent, date } = speaker;
  const { run, leaving } = overview;
  const { amounts, currency } = run;
  return {
    id: "leaving",
    heading: say("report.leaving.heading"),
    body: html`<p>${words.leaving}</p>
      ${
        leaving.customers.length > 0 &&
        dataTable(
          say("page.leaving.caption"),
          leaving.customers.toSorted((a, b) => b.atRisk - a.atRisk),
          [
            { title: say("column.customer"), cell: ({ customer_id }) => customer_id },
            { title: say("column.orders"), number: true, cell: ({ orders }) => number(orders) },
            { title: say("column.lastOrder"), number: true, cell: ({ lastOrder }) => date(lastOrder) },
            { title: say("column.stillActive"), number: true, cell: ({ pActive }) => percent(pActive) },
            { title: say("churn.column.risk"), number: true, cell: ({ risk }) => percent(risk) },
            ...(amounts
              ? [
                  {
                    title: say("column.base"),
                    number: true,
                    cell: ({ base }: Row) => money(base, currency),
                  },
                  {
                    title: say("column.growth"),
                    number: true,
                    cell: ({ growth }: Row) => money(growth, currency),
                  },
                  {
                    title: say("column.atRisk"),
                    number: true,
                    cell: ({ atRisk }: Row) => html`<span class="loss">${money(atRisk, currency)}</span>`,
                  },
                ]
              : []),
          ],
        )
      }
      ${amounts && overview.map.length > 0 ? mapPart(overview, speaker) : null}`,
  };
}

type Row = Overview["leaving"]["customers"][number];

function mapPart(overview: Overview, speaker: Speaker): Markup {
  const { say, money, number, percent } = speaker;
  const { run, map } = overview;
  const doubtful = map.filter(({ pAliveTo }) => pAliveTo <= 0.5).reduce((sum, { value }) => sum + value, 0);
  return html`<h3>${say("page.map.heading")}</h3>
    <p>
      ${
        doubtful > 0
          ? say("page.map.sentence", { value: money(doubtful, run.currency, { compact: true }) })
          : say("page.map.sentence.none")
      }
    </p>
    ${mapChart(overview, speaker)}
    ${asTable(
      speaker,
      dataTable(
        say("page.map.title"),
        map.filter(({ customers }) => customers > 0),
        [
          {
            title: say("axis.pAlive"),
            cell: ({ pAliveFrom, pAliveTo }) => `${percent(pAliveFrom)} – ${percent(pAliveTo)}`,
          },
          {
            title: say("axis.growthPlain"),
            cell: ({ growthFrom, growthTo }) =>
              speaker.moneyRange(growthFrom, growthTo, run.currency, { compact: true }),
          },
          { title: say("column.customers"), number: true, cell: ({ customers }) => number(customers) },
          { title: say("column.growth"), number: true, cell: ({ value }) => money(value, run.currency) },
        ],
      ),
    )}`;
}
