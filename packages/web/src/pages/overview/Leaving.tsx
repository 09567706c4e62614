import type { ReactNode } from "react";
import type { Answer } from "../../api/useAnswer.ts";
import type { Column } from "../../parts/column.ts";
import { DataTable } from "../../parts/DataTable.tsx";
import { Section } from "../../parts/Section.tsx";
import { useWords } from "../../words/useWords.tsx";
import { endOf } from "../../words/span.ts";

type Leaver = Answer<"/api/overview">["leaving"]["customers"][number];

/** The customers with whom the most money may go. */
export function Leaving({ overview }: { readonly overview: Answer<"/api/overview"> }): ReactNode {
  const { say, money, percent, number, date } = useWords("overview");
  const { run, leaving } = overview;
  const { currency, amounts } = run;
  const amount = (id: "atRisk" | "growth" | "base", more: Partial<Column<Leaver>> = {}): Column<Leaver> => ({
    id,
    title: say(`web.overview.leaving.column.${id}`),
    number: true,
    sort: true,
    cell: (row) => money(row[id], currency),
    value: (row) => row[id],
    ...more,
  });
  const share = (id: "pActive" | "risk"): Column<Leaver> => ({
    id,
    title: say(`web.overview.leaving.column.${id === "pActive" ? "active" : "risk"}`),
    number: true,
    sort: true,
    cell: (row) => percent(row[id]),
    value: (row) => row[id],
  });
  const columns: readonly Column<Leaver>[] = [
    {
      id: "customer",
      title: say("web.overview.leaving.column.customer"),
      sort: true,
      cell: ({ customerId }) => customerId,
    },
    ...(amounts ? [amount("atRisk", { gloss: say("web.overview.leaving.column.atRisk.gloss") })] : []),
    share("pActive"),
    share("risk"),
    ...(amounts ? [amount("growth"), amount("base")] : []),
    {
      id: "orders",
      title: say("web.overview.leaving.column.orders"),
      number: true,
      sort: true,
      cell: ({ orders }) => number(orders),
      value: ({ orders }) => orders,
    },
    {
      id: "last",
      title: say("web.overview.leaving.column.last"),
      number: true,
      sort: true,
      cell: ({ lastOrder }) => date(lastOrder),
      value: ({ lastOrder }) => lastOrder,
    },
    {
      id: "next",
      title: say("web.overview.leaving.column.next"),
      number: true,
      sort: true,
      hidden: true,
      cell: ({ expectedNextOrder }) => date(expectedNextOrder),
      value: ({ expectedNextOrder }) => expectedNextOrder,
    },
  ];
  return (
    <Section
      title={say("web.overview.leaving")}
      text={say("web.overview.leaving.text", {
        active: Math.round(leaving.activeNow),
        lost: Math.round(leaving.expectedLost),
        until: date(endOf(run.asOf, run.horizonDays)),
      })}
    >
      <DataTable
        caption={say("web.overview.leaving.caption")}
        columns={columns}
        rows={leaving.customers}
        keyOf={({ customerId }) => customerId}
        href={({ customerId }) => `/customers/${encodeURIComponent(customerId)}`}
        initialSort={amounts ? "-atRisk" : "-risk"}
        name="leaving"
        empty={<p className="quiet">{say("web.overview.leaving.none")}</p>}
      />
    </Section>
  );
}
