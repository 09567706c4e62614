import type { MoneyMonth } from "@keepworth/engine";
import { monthsChart } from "../charts/months.ts";
import { dataTable } from "../dataTable.ts";
import { html } from "../html.ts";
import { asTable, type Material, type Section } from "./section.ts";

/** Money per month as it was read, to be held against the shop's own books. */
export function monthsSection({ overview, speaker }: Material): Section | null {
  const { say, number, money } = speaker;
  const { months, run } = overview;
  // The last month that is over: the as-of day may stand in the middle of one.
  const told = months.filter(({ month }) => month < run.asOf.slice(0, 7)).at(-1) ?? months.at(-1);
  if (!told || !run.amounts) return null;
  const exact = (value: number): string =>
    number(value, { minimumFractionDigits: 2, maximumFractionDigits: 2 });
  return {
    id: "months",
    heading: say("page.months.heading"),
    body: html`<p>
        ${say("page.months.sentence", {
          month: speaker.month(told.month),
          net: money(told.net, told.currency),
          orders: told.orders,
        })}
      </p>
      ${monthsChart(overview, speaker)}
      ${asTable(
        speaker,
        dataTable(say("page.months.heading"), months, [
          { title: say("column.month"), cell: ({ month }) => speaker.month(month) },
          { title: say("column.currency"), cell: ({ currency }) => currency },
          { title: say("column.orders"), number: true, cell: ({ orders }) => number(orders) },
          ...(["gross", "discounts", "refunds", "tax", "shipping", "net"] as const).map((field) => ({
            title: say(`column.${field}`),
            number: true,
            cell: (one: MoneyMonth) => exact(one[field]),
          })),
        ]),
      )}`,
  };
}
