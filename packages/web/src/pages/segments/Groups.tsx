import { useMemo, type ReactNode } from "react";
import { Bars } from "../../charts/Bars.tsx";
import type { Column } from "../../parts/column.ts";
import { DataTable } from "../../parts/DataTable.tsx";
import { IntervalBar } from "../../parts/IntervalBar.tsx";
import { Picture } from "../../parts/Picture.tsx";
import { Section } from "../../parts/Section.tsx";
import { spanWords } from "../../words/span.ts";
import { useWords } from "../../words/useWords.tsx";
import { areas, customersOf, groupName, type Segment, type Segments } from "./names.ts";

function useColumns(of: Segments): readonly Column<Segment>[] {
  const words = useWords(...areas);
  const { say, number, percent, money, moneyRange } = words;
  const { by, currency, segments } = of;
  const valued = segments.some(({ growth }) => growth !== null);
  const nameOf = ({ name }: Segment): string => groupName(words, by, name);
  const ends = segments.flatMap(({ growth }) => (growth ? [growth.low, growth.high] : []));
  const [least, most] = [Math.min(0, ...ends), Math.max(0, ...ends)];
  const lifeYears = Number(of.assumptions.find(({ name }) => name === "lifeYears")?.value ?? 10);
  const one = { maximumFractionDigits: 1 };
  const compact = { compact: true };
  const amounts: readonly Column<Segment>[] = [
    {
      id: "base",
      title: say("web.segments.column.base"),
      number: true,
      sort: true,
      cell: ({ base }) => money(base, currency, compact),
      value: ({ base }) => base,
    },
    {
      id: "growth",
      title: say("web.segments.column.growth"),
      number: true,
      sort: true,
      cell: ({ growth }) => money(growth?.value ?? null, currency, compact),
      value: ({ growth }) => growth?.value ?? null,
    },
    {
      id: "picture",
      title: say("web.segments.column.picture"),
      cell: ({ growth }) =>
        growth ? (
          <IntervalBar
            {...growth}
            min={least}
            max={most}
            write={(value) => money(value, currency, compact)}
          />
        ) : (
          "–"
        ),
      value: ({ growth }) => (growth ? moneyRange(growth.low, growth.high, currency) : null),
    },
    {
      id: "growthInterval",
      title: say("web.segments.column.growthInterval"),
      number: true,
      hidden: true,
      cell: ({ growth }) => (growth ? moneyRange(growth.low, growth.high, currency) : "–"),
    },
    {
      id: "growthShare",
      title: say("web.segments.column.growthShare"),
      number: true,
      sort: true,
      hidden: true,
      cell: ({ growthShare }) => percent(growthShare),
      value: ({ growthShare }) => growthShare,
    },
    {
      id: "clv",
      title: say("web.segments.column.clv"),
      gloss: say("web.segments.column.clv.gloss"),
      number: true,
      sort: true,
      cell: ({ clv }) => money(clv?.value ?? null, currency, compact),
      value: ({ clv }) => clv?.value ?? null,
    },
    {
      id: "order",
      title: say("web.segments.column.order"),
      gloss: say("web.segments.column.order.gloss"),
      number: true,
      sort: true,
      hidden: true,
      cell: ({ orderValue }) => money(orderValue, currency, compact),
      value: ({ orderValue }) => orderValue,
    },
  ];
  return [
    { id: "name", title: say("web.segments.column.segment"), sort: true, cell: nameOf, value: nameOf },
    {
      id: "customers",
      title: say("web.segments.column.customers"),
      number: true,
      sort: true,
      cell: ({ customers }) => number(customers),
      value: ({ customers }) => customers,
    },
    {
      id: "share",
      title: say("web.segments.column.share"),
      number: true,
      sort: true,
      cell: ({ share }) => percent(share),
      value: ({ share }) => share,
    },
    ...(valued ? amounts : []),
    {
      id: "perYear",
      title: say("web.segments.column.perYear"),
      gloss: say("web.segments.column.perYear.gloss"),
      hidden: valued,
      number: true,
      sort: true,
      cell: ({ expectedOrdersPerYear }) => number(expectedOrdersPerYear, { maximumFractionDigits: 2 }),
      value: ({ expectedOrdersPerYear }) => expectedOrdersPerYear,
    },
    {
      id: "active",
      title: say("web.segments.column.active"),
      number: true,
      sort: true,
      cell: ({ pActive }) => percent(pActive),
      value: ({ pActive }) => pActive,
    },
    {
      id: "years",
      title: say("web.segments.column.years"),
      gloss: say("web.segments.column.years.gloss", { years: number(lifeYears) }),
      number: true,
      sort: true,
      hidden: true,
      cell: ({ life }) => number(life.years, one),
      value: ({ life }) => life.years,
    },
    {
      id: "ahead",
      title: say("web.segments.column.ahead"),
      number: true,
      sort: true,
      hidden: true,
      cell: ({ life }) => number(life.orders, one),
      value: ({ life }) => life.orders,
    },
  ];
}

/** Every group in a row that leads to its customers. */
export function Groups({ of }: { readonly of: Segments }): ReactNode {
  const { say } = useWords(...areas);
  const columns = useColumns(of);
  const valued = of.segments.some(({ growth }) => growth !== null);
  return (
    <Section
      title={say("web.segments.all")}
      text={`${say("web.segments.all.text")}${of.segments.length >= 50 ? ` ${say("web.segments.all.cut")}` : ""}`}
    >
      <DataTable
        caption={say("web.segments.all.caption")}
        columns={columns}
        rows={of.segments}
        keyOf={({ name }) => name ?? ""}
        href={({ name }) => customersOf(of.by, name)}
        initialSort={valued ? "-growth" : "-customers"}
      />
    </Section>
  );
}

const shownBars = 15;

/** What each group is likely to bring, with its interval; customers where orders have no amounts. */
export function GroupBars({ of }: { readonly of: Segments }): ReactNode {
  const words = useWords(...areas);
  const { say, number, money } = words;
  const columns = useColumns(of);
  const { by, segments, currency, profit, horizonDays } = of;
  const valued = segments.some(({ growth }) => growth !== null);
  const told = { profit: profit ? "yes" : "no", currency, span: spanWords(words, horizonDays) };
  const chart = useMemo(
    () => ({
      bars: segments
        .map(({ name, growth, customers }) => ({
          label: groupName(words, by, name),
          ...(valued && growth ? growth : { value: customers }),
        }))
        .toSorted((a, b) => b.value - a.value)
        .slice(0, shownBars),
      name: say(valued ? "web.segments.bars.axis" : "web.segments.bars.axis.customers", {
        profit: profit ? "yes" : "no",
      }),
      write: (value: number) => (valued ? money(value, currency, { compact: true }) : number(value)),
      writeAxis: (value: number) => (valued ? money(value, currency, { compact: "axis" }) : number(value)),
    }),
    [segments, by, valued, currency, profit, words, say, money, number],
  );
  const [most] = chart.bars;
  if (!most) return null;
  return (
    <Picture
      title={say("web.segments.bars")}
      unit={say(valued ? "web.segments.rfm.unit.growth" : "web.segments.rfm.unit.customers", told)}
      description={say("web.segments.bars.description", {
        group: most.label,
        growth: chart.write(most.value),
      })}
      table={{ columns, rows: segments }}
    >
      <Bars {...chart} />
    </Picture>
  );
}
