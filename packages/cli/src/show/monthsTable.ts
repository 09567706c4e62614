import type { MoneyMonth } from "@keepworth/engine";
import type { Speaker } from "@keepworth/locales";
import type { Style } from "./style.ts";
import { table } from "./table.ts";

/** Money per month, to be held against the shop's own books. */
export function monthsTable(
  months: readonly MoneyMonth[],
  look: { readonly speaker: Speaker; readonly style: Style; readonly columns: number },
): string[] {
  if (months.length === 0) return [];
  const { speaker, style, columns } = look;
  const { say, number } = speaker;
  const money = (value: number): string =>
    number(value, { minimumFractionDigits: 2, maximumFractionDigits: 2 });
  // The currency is said once; a column of it only where there are several.
  const several = new Set(months.map(({ currency }) => currency)).size > 1;
  const fields = (["gross", "discounts", "refunds", "tax", "shipping", "net"] as const).filter(
    (field) => field === "gross" || field === "net" || months.some((month) => month[field] !== 0),
  );
  return table(
    months,
    [
      { title: say("column.month"), cell: ({ month }) => month },
      ...(several ? [{ title: say("column.currency"), cell: ({ currency }: MoneyMonth) => currency }] : []),
      { title: say("column.orders"), side: "end", cell: ({ orders }) => number(orders) },
      ...fields.map((field) => ({
        title: say(`column.${field}`),
        side: "end" as const,
        cell: (month: MoneyMonth) => money(month[field]),
      })),
    ],
    { columns, heading: style.quiet, indent: 2 },
  );
}
