import type { ReactNode } from "react";
import { DataTable } from "../../parts/DataTable.tsx";
import type { Column } from "../../parts/column.ts";
import { IntervalBar } from "../../parts/IntervalBar.tsx";
import { Section } from "../../parts/Section.tsx";
import { useWords } from "../../words/useWords.tsx";
import { areas, groupName, planName, spanWords, type Churn, type Subscriptions } from "./names.ts";

type Group = Subscriptions["ahead"]["groups"][number];

/** What is likely to go with which plan, channel, country or segment. */
export function LikelyLost({
  churn: { by, currency, horizonDays },
  found,
}: {
  readonly churn: Churn;
  readonly found: Subscriptions;
}): ReactNode {
  const words = useWords(...areas);
  const { say, number, numberRange, money, moneyRange, percent } = words;
  const { groups } = found.ahead;
  const all = groups.map(({ name, interval }) => ({ plan: name, interval: interval ?? "" }));
  const nameOf = ({ name, interval }: Group): string =>
    by !== "plan" || interval === null
      ? groupName(words, by, name)
      : planName(words, { plan: name, interval }, all);
  const pastShare = ({ past }: Group): number | null =>
    past.customers > 0 ? past.lost / past.customers : null;
  const columns: readonly Column<Group>[] = [
    { id: "group", title: say("web.churn.column.group"), cell: nameOf, value: nameOf, sort: true },
    {
      id: "subscribers",
      title: say("web.churn.column.subscribers"),
      number: true,
      sort: true,
      cell: ({ customers }) => number(customers),
      value: ({ customers }) => customers,
    },
    {
      id: "mrr",
      title: say("web.churn.column.mrr"),
      gloss: say("web.churn.column.mrr.gloss"),
      number: true,
      sort: true,
      cell: ({ mrr }) => money(mrr, currency, { compact: true }),
      value: ({ mrr }) => mrr,
    },
    {
      id: "leave",
      title: say("web.churn.column.leave"),
      gloss: say("web.churn.column.leave.gloss"),
      number: true,
      sort: true,
      cell: ({ lostCustomers: { value } }) => number(value, { maximumFractionDigits: 0 }),
      value: ({ lostCustomers: { value } }) => value,
    },
    {
      id: "leaveInterval",
      title: say("web.churn.column.interval"),
      number: true,
      hidden: true,
      cell: ({ lostCustomers: { low, high } }) => numberRange(low, high),
    },
    {
      id: "picture",
      title: say("web.churn.column.picture"),
      cell: ({ customers, lostCustomers: { value, low, high } }) =>
        customers > 0 ? (
          <IntervalBar
            value={value / customers}
            low={low / customers}
            high={high / customers}
            min={0}
            max={1}
            write={percent}
          />
        ) : null,
      value: ({ customers, lostCustomers: { value } }) => (customers > 0 ? value / customers : null),
    },
    {
      id: "lostMrr",
      title: say("web.churn.column.lostMrr"),
      gloss: say("web.churn.column.lostMrr.gloss"),
      number: true,
      sort: true,
      cell: ({ lostMrr: { value } }) => money(value, currency, { compact: true }),
      value: ({ lostMrr: { value } }) => value,
    },
    {
      id: "lostInterval",
      title: say("web.churn.column.interval"),
      number: true,
      cell: ({ lostMrr: { low, high } }) => moneyRange(low, high, currency),
    },
    {
      id: "past",
      title: say("web.churn.column.past"),
      gloss: say("web.churn.column.past.gloss"),
      number: true,
      sort: true,
      cell: (group) => percent(pastShare(group)),
      value: pastShare,
    },
  ];
  return (
    <Section
      title={say("web.churn.likely", { span: spanWords(words, horizonDays) })}
      text={say("web.churn.likely.text")}
    >
      <DataTable
        caption={say("web.churn.likely.caption")}
        name="likely"
        columns={columns}
        rows={groups}
        keyOf={({ name, interval }) => `${name ?? ""} ${interval ?? ""}`}
        initialSort="-lostMrr"
      />
    </Section>
  );
}
