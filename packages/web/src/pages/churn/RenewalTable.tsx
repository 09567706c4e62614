import type { ReactNode } from "react";
import type { Column } from "../../parts/column.ts";
import { DataTable } from "../../parts/DataTable.tsx";
import { IntervalBar } from "../../parts/IntervalBar.tsx";
import { Section } from "../../parts/Section.tsx";
import { useWords } from "../../words/useWords.tsx";
import { areas, planName, type Renewals } from "./names.ts";

type Renewal = Renewals["renewals"][number];

/** The subscriptions that come up, the most at risk first, with the discount that pays and the day to speak. */
export function RenewalTable({ renewals }: { readonly renewals: Renewals }): ReactNode {
  const words = useWords(...areas);
  const { say, number, money, moneyRange, percent, percentRange, date } = words;
  const { renewals: rows, currency, total } = renewals;
  const paying = rows.filter(({ offer }) => offer !== null && offer.gain > 0);
  const gain = paying.reduce((sum, { offer }) => sum + offer!.gain, 0);
  const plan = (row: Renewal): string => planName(words, row, rows);
  const who = ({ contactBy, owner }: Renewal): string =>
    say(`web.churn.who.${contactBy}`, { owner: owner ?? "–" });
  const offered = ({ offer }: Renewal): boolean => offer !== null && offer.most > 0;
  const columns: readonly Column<Renewal>[] = [
    { id: "customer", title: say("web.churn.column.customer"), sort: true, cell: (row) => row.customerId },
    { id: "plan", title: say("web.churn.column.plan"), sort: true, cell: plan, value: plan },
    {
      id: "renews",
      title: say("web.churn.column.renews"),
      sort: true,
      cell: ({ renewsOn }) => date(renewsOn),
      value: ({ renewsOn }) => renewsOn,
    },
    {
      id: "amount",
      title: say("web.churn.column.amount"),
      number: true,
      sort: true,
      hidden: true,
      cell: ({ amount }) => money(amount, currency, { cents: true }),
      value: ({ amount }) => amount,
    },
    {
      id: "chance",
      title: say("web.churn.column.chance"),
      number: true,
      sort: true,
      cell: ({ pRenews }) => percent(pRenews.value),
      value: ({ pRenews }) => pRenews.value,
    },
    {
      id: "chancePicture",
      title: say("web.churn.column.interval"),
      cell: ({ pRenews, standing }) => (
        <IntervalBar
          {...pRenews}
          min={0}
          max={1}
          width={96}
          write={percent}
          tone={standing === "open" ? "expected" : "attention"}
        />
      ),
      value: ({ pRenews }) => percentRange(pRenews.low, pRenews.high),
    },
    {
      id: "atRisk",
      title: say("web.churn.column.atRisk"),
      number: true,
      sort: true,
      cell: ({ atRisk }) => money(Math.round(atRisk.value), currency),
      value: ({ atRisk }) => atRisk.value,
    },
    {
      id: "atRiskInterval",
      title: say("web.churn.column.interval"),
      number: true,
      hidden: true,
      cell: ({ atRisk: { low, high } }) => moneyRange(Math.round(low), Math.round(high), currency),
    },
    {
      id: "value",
      title: say("web.churn.column.value"),
      gloss: say("web.churn.column.value.gloss"),
      number: true,
      sort: true,
      hidden: true,
      cell: ({ value }) => money(Math.round(value.value), currency),
      value: ({ value }) => value.value,
    },
    {
      id: "offer",
      title: say("web.churn.column.offer"),
      gloss: say("web.churn.column.offer.gloss"),
      number: true,
      sort: true,
      cell: (row) =>
        offered(row) ? percentRange(row.offer!.best, row.offer!.most) : say("web.churn.offer.none"),
      value: (row) => (offered(row) ? row.offer!.most : 0),
    },
    {
      id: "offerMoney",
      title: say("web.churn.column.offerMoney"),
      number: true,
      hidden: true,
      cell: (row) =>
        offered(row)
          ? moneyRange(row.offer!.best * row.amount, row.offer!.most * row.amount, currency, { cents: true })
          : "–",
    },
    {
      id: "contact",
      title: say("web.churn.column.contact"),
      sort: true,
      cell: ({ contactOn }) => date(contactOn),
      value: ({ contactOn }) => contactOn,
    },
    { id: "who", title: say("web.churn.column.who"), cell: who, value: who },
    {
      id: "standing",
      title: say("web.churn.column.standing"),
      hidden: true,
      cell: ({ standing }) => say(`web.churn.standing.${standing}`),
    },
    {
      id: "made",
      title: say("web.churn.column.made"),
      number: true,
      sort: true,
      hidden: true,
      cell: ({ renewalsMade }) => number(renewalsMade),
      value: ({ renewalsMade }) => renewalsMade,
    },
  ];
  if (total.renewals === 0) return null;
  const cut = total.renewals - rows.length;
  return (
    <Section
      title={say("web.churn.renewals")}
      text={[
        say("web.churn.renewals.offers", {
          count: paying.length,
          gain: money(gain, currency, { cents: gain < 100 }),
        }),
        ...(cut > 0 ? [say("web.churn.renewals.cut", { shown: rows.length, all: total.renewals })] : []),
      ].join(" ")}
    >
      <DataTable
        caption={say("web.churn.renewals.caption")}
        name="renewals"
        columns={columns}
        rows={rows}
        keyOf={({ subscriptionId }) => subscriptionId}
        href={({ customerId }) => `/customers/${encodeURIComponent(customerId)}`}
        initialSort="-atRisk"
      />
    </Section>
  );
}
