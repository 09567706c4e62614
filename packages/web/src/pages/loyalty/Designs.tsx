import type { ReactNode } from "react";
import type { Column } from "../../parts/column.ts";
import { DataTable } from "../../parts/DataTable.tsx";
import { Section } from "../../parts/Section.tsx";
import { useWords } from "../../words/useWords.tsx";
import type { Loyalty } from "./design.ts";
import { areas } from "./words.ts";

type Row = Loyalty["designs"][number];

/** Programmes that one could have, side by side. */
export function Designs({ of: { designs, currency } }: { readonly of: Loyalty }): ReactNode {
  const { say, number, percent, money } = useWords(...areas);
  if (designs.length === 0) return null;
  const audience = (row: Row): string => say(`web.loyalty.design.audience.${row.audience}`);
  const amount = (id: "spend" | "cost"): Column<Row> => ({
    id,
    title: say(`web.loyalty.column.${id}`),
    number: true,
    sort: true,
    cell: (row) => money(row[id], currency, { compact: true }),
    value: (row) => row[id],
  });
  const columns: readonly Column<Row>[] = [
    {
      id: "audience",
      title: say("web.loyalty.column.audience"),
      sort: true,
      cell: audience,
      value: audience,
    },
    {
      id: "rate",
      title: say("web.loyalty.column.rate"),
      number: true,
      sort: true,
      cell: ({ rewardRate }) => percent(rewardRate),
      value: ({ rewardRate }) => rewardRate,
    },
    {
      id: "customers",
      title: say("web.loyalty.column.customers"),
      number: true,
      sort: true,
      cell: ({ customers }) => number(customers),
      value: ({ customers }) => customers,
    },
    amount("spend"),
    amount("cost"),
    {
      id: "breakEven",
      title: say("web.loyalty.column.breakEven"),
      number: true,
      sort: true,
      cell: ({ lift }) => (lift === null ? say("loyalty.never") : percent(lift)),
      value: ({ lift }) => lift,
    },
    {
      id: "atFive",
      title: say("web.loyalty.column.atFive"),
      number: true,
      sort: true,
      cell: ({ profitAtFivePercent }) => money(profitAtFivePercent, currency),
      value: ({ profitAtFivePercent }) => profitAtFivePercent,
    },
  ];
  return (
    <Section title={say("web.loyalty.designs")} text={say("web.loyalty.designs.text")}>
      <DataTable
        caption={say("web.loyalty.designs.caption")}
        name="designs"
        columns={columns}
        rows={designs}
        keyOf={({ audience: one, rewardRate }) => `${one} ${rewardRate}`}
      />
    </Section>
  );
}
