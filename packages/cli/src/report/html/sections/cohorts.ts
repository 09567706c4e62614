import { cohortsChart } from "../charts/cohorts.ts";
import { dataTable } from "../dataTable.ts";
import { html } from "../html.ts";
import { asTable, type Material, type Section } from "./section.ts";

/** Whether each month's new customers come back. */
export function cohortsSection({ overview, speaker }: Material): Section | null {
  const { say, number, percent, month } = speaker;
  const { cohorts } = overview;
  // The last cohort whose following month is over.
  const told = cohorts.findLast(({ active }) => active.length > 2);
  if (!told) return null;
  const months = Math.max(...cohorts.map(({ active }) => active.length)) - 1;
  return {
    id: "cohorts",
    heading: say("page.cohorts.heading"),
    body: html`<p>
        ${say("page.cohorts.sentence", { cohort: month(told.cohort), share: percent(told.active[1]!) })}
      </p>
      ${cohortsChart(overview, speaker)}
      ${asTable(
        speaker,
        dataTable(say("page.cohorts.title"), cohorts, [
          { title: say("column.cohort"), cell: ({ cohort }) => month(cohort) },
          { title: say("column.customers"), number: true, cell: ({ customers }) => number(customers) },
          ...Array.from({ length: months }, (_, i) => ({
            title: say("column.monthAfter", { count: i + 1 }),
            number: true,
            cell: ({ active }: (typeof cohorts)[number]) =>
              active[i + 1] === undefined ? "" : percent(active[i + 1]!),
          })),
        ]),
      )}`,
  };
}
