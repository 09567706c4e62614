import type { CustomerWithContact } from "@keepworth/engine";
import type { Speaker } from "@keepworth/locales";
import { segmentName } from "../report/segmentName.ts";
import type { Style } from "./style.ts";
import { table } from "./table.ts";
import { safe } from "./text.ts";

export interface TableLook {
  readonly speaker: Speaker;
  readonly style: Style;
  readonly columns: number;
  /** Whether the e-mail address or name stands for the customer, where one is known. */
  readonly contacts?: boolean;
}

/** Customers with what matters of them: how active, when next, worth what. */
export function customersTable(rows: readonly CustomerWithContact[], look: TableLook): string[] {
  const { speaker, style, columns, contacts = false } = look;
  const { say, money, moneyRange, percent } = speaker;
  const compact = { compact: true };
  return table(
    rows,
    [
      {
        title: say("column.customer"),
        cell: ({ customer_id, email, name }) => safe((contacts && (email ?? name)) || customer_id),
      },
      {
        title: say("column.segment"),
        cell: ({ segment }) => segmentName(segment, speaker),
        paint: style.quiet,
      },
      {
        title: say("column.pAlive"),
        side: "end",
        cell: ({ p_alive }) => percent(p_alive),
        paint: (text, { p_alive }) => (p_alive < 0.5 ? style.attention(text) : text),
      },
      {
        title: say("column.nextOrder"),
        side: "end",
        cell: ({ expected_next_order }) => expected_next_order ?? "–",
      },
      {
        title: say("column.growth"),
        side: "end",
        cell: ({ growth, currency }) => money(growth, currency, compact),
        paint: style.expected,
      },
      {
        title: say("column.interval"),
        side: "end",
        cell: ({ growth_low, growth_high, currency }) =>
          growth_low === null || growth_high === null
            ? "–"
            : moneyRange(growth_low, growth_high, currency, compact),
        paint: style.quiet,
      },
      { title: say("column.clv"), side: "end", cell: ({ clv, currency }) => money(clv, currency, compact) },
    ],
    { columns, heading: style.heading },
  );
}
