import { useMemo, type ReactNode } from "react";
import { Bars } from "../../charts/Bars.tsx";
import type { Column } from "../../parts/column.ts";
import { DataTable } from "../../parts/DataTable.tsx";
import { Picture } from "../../parts/Picture.tsx";
import { Section } from "../../parts/Section.tsx";
import { useWords } from "../../words/useWords.tsx";
import { areas, groupName, spanWords, type Churn, type Shop } from "./names.ts";

type Group = Shop["groups"][number];
type AtRisk = Shop["customersAtRisk"][number];

/** Which groups are likely to stop buying, and the money that goes with each. */
export function ShopGroups({
  churn: { by: asked, currency, profit, horizonDays },
  shop: { groups },
}: {
  readonly churn: Churn;
  readonly shop: Shop;
}): ReactNode {
  const words = useWords(...areas);
  const { say, number, numberRange, money, moneyRange, percent } = words;
  const by = asked === "plan" ? "segment" : asked;
  const valued = groups.some(({ moneyAtRisk }) => moneyAtRisk !== null);
  const told = { profit: profit ? "yes" : "no", currency, span: spanWords(words, horizonDays) };
  const nameOf = ({ name }: Group): string => groupName(words, by, name);
  const figure = (group: Group) => (valued ? group.moneyAtRisk : group.lostCustomers);
  const chart = useMemo(() => {
    const write = (value: number): string =>
      valued ? money(value, currency, { compact: true }) : number(Math.round(value));
    return {
      bars: groups
        .flatMap((group) => {
          const found = valued ? group.moneyAtRisk : group.lostCustomers;
          return found ? [{ label: groupName(words, by, group.name), ...found }] : [];
        })
        .toSorted((a, b) => b.value - a.value)
        .slice(0, 12),
      name: say(valued ? "web.churn.groups.axis" : "web.churn.groups.axis.customers", {
        profit: profit ? "yes" : "no",
      }),
      tone: "loss" as const,
      write,
      writeAxis: (value: number) => (valued ? money(value, currency, { compact: "axis" }) : number(value)),
    };
  }, [groups, valued, by, currency, profit, words, say, money, number]);
  const most = groups.toSorted((a, b) => (figure(b)?.value ?? 0) - (figure(a)?.value ?? 0))[0];
  if (!most) return null;
  const pastShare = ({ buyers, lost }: Group): number | null => (buyers > 0 ? lost / buyers : null);
  const columns: readonly Column<Group>[] = [
    { id: "group", title: say("web.churn.column.group"), sort: true, cell: nameOf, value: nameOf },
    {
      id: "members",
      title: say("web.churn.column.members"),
      number: true,
      sort: true,
      cell: ({ members }) => number(members),
      value: ({ members }) => members,
    },
    {
      id: "activeNow",
      title: say("web.churn.column.activeNow"),
      number: true,
      sort: true,
      cell: ({ activeNow }) => number(activeNow, { maximumFractionDigits: 0 }),
      value: ({ activeNow }) => activeNow,
    },
    {
      id: "stop",
      title: say("web.churn.column.stop"),
      number: true,
      sort: true,
      cell: ({ lostCustomers }) => number(lostCustomers.value, { maximumFractionDigits: 0 }),
      value: ({ lostCustomers }) => lostCustomers.value,
    },
    {
      id: "stopInterval",
      title: say("web.churn.column.interval"),
      number: true,
      cell: ({ lostCustomers: { low, high } }) => numberRange(low, high),
    },
    ...(valued
      ? ([
          {
            id: "atRisk",
            title: say("web.churn.column.atRisk"),
            number: true,
            sort: true,
            cell: ({ moneyAtRisk }) => money(moneyAtRisk?.value ?? null, currency, { compact: true }),
            value: ({ moneyAtRisk }) => moneyAtRisk?.value ?? null,
          },
          {
            id: "atRiskInterval",
            title: say("web.churn.column.interval"),
            number: true,
            cell: ({ moneyAtRisk: found }) => (found ? moneyRange(found.low, found.high, currency) : "–"),
          },
        ] satisfies Column<Group>[])
      : []),
    {
      id: "past",
      title: say("web.churn.column.silent"),
      gloss: say("web.churn.column.silent.gloss"),
      number: true,
      sort: true,
      cell: (group) => percent(pastShare(group)),
      value: pastShare,
    },
  ];
  return (
    <>
      <Picture
        title={say("web.churn.groups")}
        unit={say(valued ? "web.churn.groups.unit" : "web.churn.groups.unit.customers", told)}
        description={say("web.churn.groups.description", {
          group: nameOf(most),
          value: chart.write(figure(most)?.value ?? 0),
        })}
        table={{ columns, rows: groups }}
        note={valued ? say("web.churn.groups.note") : undefined}
      >
        <Bars {...chart} />
      </Picture>
      <DataTable
        caption={say("web.churn.groups.caption")}
        name="groups"
        columns={columns}
        rows={groups}
        keyOf={({ name }) => name ?? ""}
        initialSort={valued ? "-atRisk" : "-stop"}
        {...(by === "segment"
          ? {
              href: ({ name }: Group) =>
                name ? `/customers?segment=${encodeURIComponent(name)}` : "/customers",
            }
          : {})}
      />
    </>
  );
}

/** The single customers with whom the most money would go. */
export function CustomersAtRisk({
  rows,
  currency,
}: {
  readonly rows: Shop["customersAtRisk"];
  readonly currency: string;
}): ReactNode {
  const words = useWords(...areas);
  const { say, percent, money } = words;
  if (rows.length === 0) return null;
  const segment = (row: AtRisk): string => groupName(words, "segment", row.segment);
  const columns: readonly Column<AtRisk>[] = [
    { id: "customer", title: say("web.churn.column.customer"), sort: true, cell: (row) => row.customerId },
    { id: "segment", title: say("web.churn.column.segment"), sort: true, cell: segment, value: segment },
    {
      id: "channel",
      title: say("web.churn.column.channel"),
      sort: true,
      cell: ({ channel }) => channel ?? "–",
      value: ({ channel }) => channel,
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
      id: "risk",
      title: say("web.churn.column.risk"),
      gloss: say("web.churn.column.risk.gloss"),
      number: true,
      sort: true,
      cell: ({ risk }) => percent(risk),
      value: ({ risk }) => risk,
    },
    {
      id: "atRisk",
      title: say("web.churn.column.atRisk"),
      number: true,
      sort: true,
      cell: ({ moneyAtRisk }) => money(moneyAtRisk, currency),
      value: ({ moneyAtRisk }) => moneyAtRisk,
    },
  ];
  return (
    <Section title={say("web.churn.atRisk")} text={say("web.churn.atRisk.text")}>
      <DataTable
        caption={say("web.churn.atRisk.caption")}
        name="atRisk"
        columns={columns}
        rows={rows}
        keyOf={({ customerId }) => customerId}
        href={({ customerId }) => `/customers/${encodeURIComponent(customerId)}`}
        initialSort="-atRisk"
      />
    </Section>
  );
}
