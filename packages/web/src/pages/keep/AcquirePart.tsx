import { useMemo, type ReactNode } from "react";
import { useAnswer } from "../../api/useAnswer.ts";
import { StackedBar } from "../../charts/StackedBar.tsx";
import { Asked } from "../../parts/Asked.tsx";
import type { Column } from "../../parts/column.ts";
import { DataTable } from "../../parts/DataTable.tsx";
import { IntervalBar } from "../../parts/IntervalBar.tsx";
import { Picture } from "../../parts/Picture.tsx";
import { RestsOn } from "../../parts/RestsOn.tsx";
import { Section } from "../../parts/Section.tsx";
import { maybeNumber, useAddress } from "../../shell/useAddress.ts";
import { useWords } from "../../words/useWords.tsx";
import classes from "./KeepPage.module.css";
import { areas, assumptionText, missingText, type Acquire, type KeepWords } from "./keepWords.ts";
import { SplitPart } from "./SplitPart.tsx";

type Channel = Acquire["channels"][number];
type Unpaid = Acquire["unpaid"][number];
const settings = { split: maybeNumber(0) };

/** The most worthwhile channel, as the opening of the screen. */
export function AcquireOpening(): ReactNode {
  const words = useWords(...areas);
  const answer = useAnswer("/api/acquire").data?.answer;
  return answer ? opening(answer, words) : null;
}

/** What winning a customer may cost, what never came back, and how to split money over winning and keeping. */
export function AcquirePart(): ReactNode {
  const words = useWords(...areas);
  const [{ split }, set] = useAddress(settings);
  const usual = useAnswer("/api/acquire");
  const other = useAnswer("/api/acquire", {
    query: { budget: split ?? 0 },
    enabled: split !== null,
  });
  const { say, money, number } = words;
  return (
    <div className={classes.view}>
      <Asked of={usual}>
        {(answer) => {
          const { company, currency } = answer;
          return (
            <>
              <ChannelsPicture answer={answer} />
              <Section title={say("acquire.channels")}>
                <Channels answer={answer} />
              </Section>
              <SplitPart
                answer={split === null ? answer : (other.data?.answer ?? answer)}
                usual={answer}
                budget={split}
                problem={split === null ? null : other.error}
                working={split !== null && (other.isPlaceholderData || other.isPending)}
                onBudget={(next) => set({ split: next }, { replace: true })}
              />
              <UnpaidPart answer={answer} />
              {company === null ? null : (
                <Section
                  title={say("acquire.company")}
                  text={say("acquire.company.line", {
                    before: number(company.customersBefore),
                    after: number(company.customersAfter),
                    each: money(company.revenuePerCustomer, currency),
                    revenue: money(company.revenue, currency),
                    contribution: money(company.contribution, currency),
                    profit: money(company.profit, currency),
                  })}
                />
              )}
              <RestsOn
                assumptions={answer.assumptions.flatMap((one) => {
                  const text = assumptionText(words, one, currency);
                  return text === null ? [] : [{ text, source: one.source }];
                })}
                missing={answer.missing.map((one) => ({ text: missingText(words, one) }))}
              />
            </>
          );
        }}
      </Asked>
    </div>
  );
}

const nameOf = (channel: string | null, { say }: KeepWords): string => channel ?? say("acquire.unknown");

function opening({ channels, currency, profit }: Acquire, words: KeepWords): string {
  const { say, money, moneyRange, list } = words;
  const known = channels.filter(({ net, won }) => net !== null && won > 0);
  const [best] = known.toSorted((a, b) => b.net!.value - a.net!.value);
  if (!best) return say("acquire.opening.none");
  const above = known.filter(({ net }) => net!.value < 0);
  return say("acquire.opening", {
    channel: nameOf(best.channel, words),
    ceiling: money(best.ceiling!.value, currency),
    range: moneyRange(Math.round(best.ceiling!.low), Math.round(best.ceiling!.high), currency),
    cost: money(best.cost, currency),
    count: above.length,
    above: list(above.map(({ channel }) => nameOf(channel, words))),
    profit: profit ? "yes" : "no",
  });
}

function ChannelsPicture({ answer }: { readonly answer: Acquire }): ReactNode {
  const words = useWords(...areas);
  const { say, money } = words;
  const { channels, currency } = answer;
  const shown = useMemo(
    () => channels.filter(({ ceiling, customers }) => ceiling !== null && customers > 0),
    [channels],
  );
  const parts = useMemo(
    () => [
      { name: say("web.keep.acquire.cost"), tone: "past" as const },
      { name: say("web.keep.acquire.left"), tone: "expected" as const },
      ...(shown.some(({ net }) => net !== null && net.value < 0)
        ? [{ name: say("web.keep.acquire.lost"), tone: "loss" as const }]
        : []),
    ],
    [shown, say],
  );
  const rows = useMemo(
    () =>
      shown.map(({ channel, ceiling, cost }) => {
        const most = Math.max(0, ceiling!.value);
        const spent = cost ?? 0;
        return {
          label: nameOf(channel, words),
          values: [Math.min(spent, most), Math.max(0, most - spent), Math.max(0, spent - most)].slice(
            0,
            parts.length,
          ),
          ...(spent <= most ? { interval: { low: ceiling!.low, high: ceiling!.high } } : {}),
        };
      }),
    [shown, parts, words],
  );
  const columns: readonly Column<Channel>[] = [
    {
      id: "channel",
      title: say("acquire.column.channel"),
      cell: ({ channel }) => nameOf(channel, words),
    },
    {
      id: "cost",
      title: say("acquire.column.cost"),
      cell: ({ cost }) => money(cost, currency),
      value: ({ cost }) => cost,
      number: true,
    },
    {
      id: "ceiling",
      title: say("acquire.column.ceiling"),
      cell: ({ ceiling }) => money(ceiling?.value ?? null, currency),
      value: ({ ceiling }) => ceiling?.value ?? null,
      number: true,
    },
  ];
  if (shown.length === 0) return null;
  return (
    <Picture
      title={say("web.keep.acquire.picture")}
      unit={say("web.keep.acquire.unit", { currency })}
      description={opening(answer, words)}
      table={{ columns, rows: shown }}
      note={say("web.keep.acquire.whisker")}
    >
      <StackedBar
        parts={parts}
        rows={rows}
        name={say("web.keep.acquire.unit", { currency })}
        write={(value) => money(value, currency)}
      />
    </Picture>
  );
}

function Channels({ answer }: { readonly answer: Acquire }): ReactNode {
  const words = useWords(...areas);
  const { say, money, number } = words;
  const { channels, currency } = answer;
  const ends = channels.flatMap(({ net }) => (net ? [net.low, net.high] : []));
  const [min, max] = [Math.min(0, ...ends), Math.max(1e-9, ...ends)];
  const columns: readonly Column<Channel>[] = [
    {
      id: "channel",
      title: say("acquire.column.channel"),
      cell: ({ channel }) => nameOf(channel, words),
      sort: true,
    },
    {
      id: "won",
      title: say("acquire.column.won"),
      gloss: say("web.keep.acquire.won.gloss"),
      cell: ({ won }) => number(won),
      value: ({ won }) => won,
      number: true,
      sort: true,
    },
    {
      id: "cost",
      title: say("acquire.column.cost"),
      gloss: say("web.keep.acquire.cost.gloss"),
      cell: ({ cost }) => money(cost, currency),
      value: ({ cost }) => cost,
      number: true,
      sort: true,
    },
    {
      id: "ceiling",
      title: say("acquire.column.ceiling"),
      gloss: say("web.keep.acquire.ceiling.gloss"),
      cell: ({ ceiling }) => money(ceiling?.value ?? null, currency),
      value: ({ ceiling }) => ceiling?.value ?? null,
      number: true,
      sort: true,
    },
    {
      id: "net",
      title: say("acquire.column.net"),
      gloss: say("web.keep.acquire.net.gloss"),
      cell: ({ net }) => money(net?.value ?? null, currency),
      value: ({ net }) => net?.value ?? null,
      number: true,
      sort: true,
    },
    {
      id: "interval",
      title: say("column.interval"),
      cell: ({ net }) =>
        net ? (
          <IntervalBar
            {...net}
            min={min}
            max={max}
            tone={net.value < 0 ? "loss" : "expected"}
            write={(value) => money(value, currency)}
          />
        ) : (
          "–"
        ),
      value: ({ net }) => (net ? `${net.low} ${net.high}` : null),
    },
    {
      id: "payback",
      title: say("acquire.column.payback"),
      cell: (row) => payback(row, words),
      value: ({ payback }) => payback?.payment ?? null,
      number: true,
      sort: true,
    },
  ];
  return (
    <DataTable
      caption={say("web.keep.acquire.caption")}
      name="channels"
      columns={columns}
      rows={channels}
      keyOf={({ channel }) => channel ?? ""}
      initialSort="-won"
    />
  );
}

/** The month of the payment that repays the cost, with the ends of its interval. */
function payback({ payback: found }: Channel, { say, number, numberRange }: KeepWords): string {
  if (found === null) return "–";
  if (found.payment === null) return say("acquire.never");
  if (found.low === found.high) return number(found.payment);
  return found.high === null
    ? say("web.keep.acquire.payback.open", { month: found.payment, low: found.low ?? found.payment })
    : `${number(found.payment)} (${numberRange(found.low!, found.high)})`;
}

function UnpaidPart({ answer }: { readonly answer: Acquire }): ReactNode {
  const words = useWords(...areas);
  const { say, money, number } = words;
  const { unpaid, spentInAll, currency } = answer;
  if (spentInAll === 0) return null;
  const missing = unpaid.reduce((sum, row) => sum + row.spent - row.observed, 0);
  const columns: readonly Column<Unpaid>[] = [
    { id: "quarter", title: say("acquire.column.quarter"), cell: ({ quarter }) => quarter, sort: true },
    {
      id: "channel",
      title: say("acquire.column.channel"),
      cell: ({ channel }) => nameOf(channel, words),
      sort: true,
    },
    {
      id: "customers",
      title: say("column.customers"),
      cell: ({ customers }) => number(customers),
      value: ({ customers }) => customers,
      number: true,
      sort: true,
    },
    ...(["spent", "observed"] as const).map((name): Column<Unpaid> => ({
      id: name,
      title: say(`acquire.column.${name}`),
      cell: (row) => money(row[name], currency),
      value: (row) => row[name],
      number: true,
      sort: true,
    })),
    {
      id: "ahead",
      title: say("acquire.column.ahead"),
      cell: ({ ahead }) => money(ahead.value, currency),
      value: ({ ahead }) => ahead.value,
      number: true,
      sort: true,
    },
    {
      id: "status",
      title: say("acquire.column.status"),
      cell: ({ status }) => say(`acquire.status.${status}`),
      sort: true,
    },
  ];
  return (
    <Section
      title={say("acquire.unpaid")}
      text={
        unpaid.length === 0
          ? say("acquire.unpaid.none")
          : say("acquire.unpaid.sum", {
              count: unpaid.length,
              missing: money(missing, currency),
              spent: money(spentInAll, currency),
              never: unpaid.filter(({ status }) => status === "never").length,
            })
      }
    >
      {unpaid.length > 0 ? (
        <DataTable
          caption={say("web.keep.acquire.unpaid.caption")}
          name="unpaid"
          columns={columns}
          rows={unpaid}
          keyOf={({ quarter, channel }) => `${quarter} ${channel}`}
          initialSort="-quarter"
        />
      ) : null}
    </Section>
  );
}
