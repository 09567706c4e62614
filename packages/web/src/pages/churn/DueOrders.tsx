import type { ReactNode } from "react";
import type { Column } from "../../parts/column.ts";
import { DataTable } from "../../parts/DataTable.tsx";
import { Section } from "../../parts/Section.tsx";
import { useWords } from "../../words/useWords.tsx";
import { Within } from "./Within.tsx";
import { areas, groupName, spanWords, type Renewals } from "./names.ts";

type Due = Renewals["orders"][number];

/** Orders that are overdue and orders that are due, of customers without a subscription. */
export function DueOrders({ renewals }: { readonly renewals: Renewals }): ReactNode {
  const words = useWords(...areas);
  const { say, percent, money } = words;
  const { overdue, orders, ordersDue, currency, profit, withinDays } = renewals;
  const told = { profit: profit ? "yes" : "no" };
  return (
    <>
      {overdue.customers > 0 ? (
        <Section
          title={say("web.churn.overdue")}
          text={say("renewals.overdue.count", {
            ...told,
            count: overdue.customers,
            gaps: overdue.gaps,
            pActive: percent(overdue.pActive),
            growth: money(overdue.growth, currency, { compact: true }),
          })}
        >
          <DueTable
            name="overdue"
            caption={say("web.churn.overdue.caption")}
            rows={overdue.rows}
            of={renewals}
          />
        </Section>
      ) : null}
      <Section
        title={say("web.churn.due")}
        actions={<Within />}
        text={say("renewals.orders.count", { count: ordersDue, span: spanWords(words, withinDays) })}
      >
        {orders.length > 0 ? (
          <DueTable name="due" caption={say("web.churn.due.caption")} rows={orders} of={renewals} />
        ) : null}
      </Section>
    </>
  );
}

function DueTable({
  name,
  caption,
  rows,
  of: { currency, profit },
}: {
  readonly name: "overdue" | "due";
  readonly caption: string;
  readonly rows: readonly Due[];
  readonly of: Renewals;
}): ReactNode {
  const words = useWords(...areas);
  const { say, percent, money, date } = words;
  const days = (value: number | null): string =>
    value === null ? "–" : say("web.churn.days", { count: Math.round(value) });
  const silence = (["silentDays", "usualGapDays"] as const).map((id): Column<Due> => ({
    id,
    title: say(id === "silentDays" ? "web.churn.column.silentFor" : "web.churn.column.usual"),
    number: true,
    sort: true,
    hidden: name === "due",
    cell: (row) => days(row[id]),
    value: (row) => row[id],
  }));
  const segment = (row: Due): string => groupName(words, "segment", row.segment);
  const columns: readonly Column<Due>[] = [
    { id: "customer", title: say("web.churn.column.customer"), sort: true, cell: (row) => row.customerId },
    { id: "segment", title: say("web.churn.column.segment"), sort: true, cell: segment, value: segment },
    {
      id: "channel",
      title: say("web.churn.column.channel"),
      sort: true,
      hidden: true,
      cell: ({ channel }) => channel ?? "–",
      value: ({ channel }) => channel,
    },
    ...silence,
    {
      id: "expected",
      title: say("web.churn.column.expected"),
      sort: true,
      hidden: name === "overdue",
      cell: ({ expectedOn }) => date(expectedOn),
      value: ({ expectedOn }) => expectedOn,
    },
    {
      id: "active",
      title: say("web.churn.column.pActive"),
      number: true,
      sort: true,
      cell: ({ pActive }) => percent(pActive),
      value: ({ pActive }) => pActive,
    },
    {
      id: "growth",
      title: say("web.churn.column.growth", { profit: profit ? "yes" : "no" }),
      number: true,
      sort: true,
      cell: ({ growth }) => money(growth, currency),
      value: ({ growth }) => growth,
    },
  ];
  return (
    <DataTable
      caption={caption}
      name={name}
      columns={columns}
      rows={rows}
      keyOf={({ customerId }) => customerId}
      href={({ customerId }) => `/customers/${encodeURIComponent(customerId)}`}
      initialSort="-growth"
    />
  );
}
