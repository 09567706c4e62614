import { useMemo, type ReactNode } from "react";
import { useAnswer } from "../../api/useAnswer.ts";
import { Chart } from "../../charts/Chart.tsx";
import type { Look } from "../../charts/look.ts";
import { Key } from "../../parts/Key.tsx";
import { Picture } from "../../parts/Picture.tsx";
import { actionName } from "../../words/actionWords.ts";
import { daysAfter, daysBetween } from "../../words/days.ts";
import { endOf } from "../../words/span.ts";
import { useWords } from "../../words/useWords.tsx";
import type { Customer } from "./CustomerPage.tsx";
import { timelineOption, type Dot, type TimelineProps } from "./timelineOption.ts";

/** So far back is drawn; the table has all. */
const mostDays = 3 * 365.25;

/** What the customer did, as dots by money, and where the next order is likeliest. */
export function Timeline({ answer }: { readonly answer: Customer }): ReactNode {
  const words = useWords("customer", "cli.customer", "cli.actions", "cli.segmentNames", "cli.segments");
  const { say, date, dayOfYear, money, percent } = words;
  const { customer, history, nextOrder, horizonDays } = answer;
  const { customerId: id, asOf, currency } = customer;
  const next = useAnswer("/api/customers/{id}/next-orders", { parameters: { id }, keep: false });
  const marked = useAnswer("/api/customers/{id}/actions", { parameters: { id }, keep: false });
  const to = endOf(asOf, horizonDays);
  const steps = next.data?.answer.steps;
  const marks = marked.data?.answer.marked;
  const props = useMemo((): TimelineProps => {
    const earliest = later(answer.firstOrder, daysAfter(asOf, -mostDays));
    const from = daysAfter(earliest, -0.02 * daysBetween(earliest, to));
    const shown = history.filter(({ day }) => day >= from);
    const most = Math.max(0, ...shown.map(({ revenue, refunded }) => Math.max(revenue, refunded)));
    const size = (amount: number): number => (most > 0 ? 6 + 18 * Math.sqrt(Math.max(0, amount) / most) : 10);
    const dot = (day: string, amount: number, kind: "order" | "refund"): Dot => ({
      day,
      size: size(amount),
      told: say(`web.customer.time.told.${kind}`, {
        day: date(day),
        amount: money(amount, currency, { cents: true }),
      }),
    });
    return {
      orders: shown
        .filter(({ kind }) => kind === "order")
        .map(({ day, revenue }) => dot(day, revenue, "order")),
      refunds: shown
        .filter(({ kind, refunded }) => kind === "refund" || refunded > 0)
        .map(({ day, revenue, refunded }) => dot(day, refunded > 0 ? refunded : -revenue, "refund")),
      marks: (marks ?? [])
        .filter(({ day }) => day >= from && day <= to)
        .map(({ day, action, state, note }) => ({
          day,
          size: 11,
          told: say("web.customer.do.before", {
            action: actionName(action, words),
            state,
            day: date(day),
            note: note ?? "none",
          }),
        })),
      hills: (steps ?? []).map((step) => ({
        ...step,
        told: say("web.customer.time.told.next", {
          from: dayOfYear(step.from),
          to: dayOfYear(step.to),
          chance: percent(step.probability),
          until: percent(step.cdf),
        }),
      })),
      from,
      asOf,
      to,
      median: nextOrder.median,
      writeDay: date,
      words: {
        asOf: say("web.customer.time.asOf", { day: dayOfYear(asOf) }),
        median: nextOrder.median ? say("web.customer.time.median", { day: dayOfYear(nextOrder.median) }) : "",
      },
    };
  }, [
    answer,
    history,
    steps,
    marks,
    asOf,
    to,
    nextOrder,
    currency,
    words,
    say,
    date,
    dayOfYear,
    money,
    percent,
  ]);
  const option = useMemo(() => (look: Look) => timelineOption(props, look), [props]);
  const earlier = history.filter(({ day }) => day < props.from).length;
  const { early, median, late, pNever } = nextOrder;
  const note = [
    say("customer.history", {
      orders: answer.ordersInTotal,
      first: date(answer.firstOrder),
      last: date(answer.lastOrder),
      days: answer.daysSinceLast,
      asOf: date(asOf),
    }),
    ...(answer.usualGapDays === null ? [] : [say("customer.gap", { gap: Math.round(answer.usualGapDays) })]),
    median === null || early === null || late === null
      ? say("customer.next.never", { share: percent(pNever) })
      : say("customer.next", { median: date(median), early: date(early), late: date(late) }),
    ...(next.data
      ? [
          say("web.customer.time.never", {
            never: percent(pNever),
            until: date(to),
            later: percent(next.data.answer.pLater),
          }),
        ]
      : []),
    ...(earlier > 0 ? [say("web.customer.time.earlier", { count: earlier })] : []),
  ].join(" ");
  return (
    <Picture
      title={say("web.customer.time")}
      unit={say("web.customer.time.unit")}
      description={say("web.customer.time.description", {
        orders: answer.ordersInTotal,
        first: date(answer.firstOrder),
        last: date(answer.lastOrder),
        next: median === null ? "none" : date(median),
      })}
      note={note}
      table={{ columns: orderColumns(words, currency), rows: history.toReversed() }}
    >
      <Key
        items={[
          { name: say("web.customer.time.order"), tone: "past", shape: "dot" },
          ...(props.refunds.length > 0
            ? [{ name: say("web.customer.time.refund"), tone: "loss", shape: "dot" } as const]
            : []),
          ...(props.marks.length > 0
            ? [{ name: say("web.customer.time.done"), tone: "attention", shape: "dot" } as const]
            : []),
          { name: say("web.customer.time.next"), tone: "expected", shape: "band" },
        ]}
      />
      <Chart option={option} height={210} />
    </Picture>
  );
}

type Order = Customer["history"][number];

function orderColumns(
  { say, date, money }: Pick<ReturnType<typeof useWords<"customer">>, "say" | "date" | "money">,
  currency: string,
) {
  return [
    {
      id: "day",
      title: say("web.customer.time.column.day"),
      cell: ({ day }: Order) => date(day),
      value: ({ day }: Order) => day,
    },
    {
      id: "order",
      title: say("web.customer.time.column.order"),
      cell: ({ orderId }: Order) => orderId ?? "–",
    },
    {
      id: "channel",
      title: say("web.customer.time.column.channel"),
      cell: ({ channel }: Order) => channel ?? "–",
    },
    {
      id: "amount",
      title: say("web.customer.time.column.amount"),
      number: true,
      cell: ({ revenue }: Order) => money(revenue, currency, { cents: true }),
      value: ({ revenue }: Order) => revenue,
    },
    {
      id: "refunded",
      title: say("web.customer.time.column.refunded"),
      number: true,
      cell: ({ refunded }: Order) => (refunded === 0 ? "–" : money(refunded, currency, { cents: true })),
      value: ({ refunded }: Order) => refunded,
    },
  ];
}

function later(a: string, b: string): string {
  return a > b ? a : b;
}
