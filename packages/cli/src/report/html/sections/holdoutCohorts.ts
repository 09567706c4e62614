import type { Holdout } from "@keepworth/engine";
import type { Speaker } from "@keepworth/locales";
import { holdoutCohortsChart } from "../charts/holdoutCohorts.ts";
import { dataTable } from "../dataTable.ts";
import { html, type Markup } from "../html.ts";
import { asTable, key } from "./section.ts";

/** Whether the forecast held for the newcomers of every month, or on average only. */
export function holdoutCohortsPart(holdout: Holdout, speaker: Speaker): Markup | null {
  const { say, number, month } = speaker;
  const { cohorts } = holdout;
  if (cohorts.length < 2) return null;
  const missed = cohorts.reduce((most, one) => (miss(one) > miss(most) ? one : most));
  return html`<h3>${say("page.holdoutCohorts.heading")}</h3>
    <p>
      ${say("page.holdoutCohorts.sentence", {
        month: month(missed.month),
        expected: number(Math.round(missed.expected)),
        actual: number(missed.actual),
      })}
    </p>
    ${key([
      { colour: "past", text: say("column.actual") },
      { colour: "expected", text: say("column.expected") },
    ])}${holdoutCohortsChart(holdout, speaker)}
    ${asTable(
      speaker,
      dataTable(say("page.holdoutCohorts.title"), cohorts, [
        { title: say("column.cohort"), cell: (one) => month(one.month) },
        { title: say("column.customers"), number: true, cell: ({ customers }) => number(customers) },
        {
          title: say("column.expectedOrders"),
          number: true,
          cell: ({ expected }) => number(Math.round(expected)),
        },
        { title: say("column.actualOrders"), number: true, cell: ({ actual }) => number(actual) },
      ]),
    )}`;
}

function miss({ expected, actual }: Holdout["cohorts"][number]): number {
  return Math.abs(expected - actual);
}
