import type { Holdout } from "@keepworth/engine";
import type { Speaker } from "@keepworth/locales";
import { originsChart } from "../charts/origins.ts";
import { dataTable } from "../dataTable.ts";
import { html, type Markup } from "../html.ts";
import { asTable, key } from "./section.ts";

/** How forecasts made at several times in the past would have done: orders expected with interval, and what came. */
export function originsPart(holdout: Holdout, sentence: string, speaker: Speaker): Markup {
  const { say, number, numberRange, date } = speaker;
  return html`<h3>${say("page.origins.heading")}</h3>
    <p>${sentence} ${say("page.origins.widened")}</p>
    ${key([
      { colour: "past", text: say("column.actual") },
      { colour: "expected", text: say("column.expected") },
    ])}${originsChart(holdout, speaker)}
    ${asTable(
      speaker,
      dataTable(say("page.origins.title"), holdout.origins, [
        { title: say("column.madeOn"), cell: ({ from }) => date(from) },
        { title: say("column.until"), cell: ({ to }) => date(to) },
        {
          title: say("column.expectedOrders"),
          number: true,
          cell: ({ expected }) => number(Math.round(expected)),
        },
        {
          title: say("column.interval"),
          number: true,
          cell: ({ low, high }) => numberRange(Math.round(low), Math.round(high)),
        },
        { title: say("column.actualOrders"), number: true, cell: ({ actual }) => number(actual) },
      ]),
    )}`;
}
