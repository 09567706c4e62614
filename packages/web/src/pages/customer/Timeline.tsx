import { useMemo, type ReactNode } from "react";
import { useAnswer } from "../../api/useAnswer.ts";
import { Chart } from "../../charts/Chart.tsx";
import type { Look } from "../../charts/look.ts";
import { Key } from "../../parts/Key.tsx";
import { Picture } from "../../parts/Picture.tsx";
import { daysAfter, daysBetween } from "../../words/days.ts";
import { endOf } from "../../words/span.ts";
import { useWords } from "../../words/useWords.tsx";
import type { Customer } from "./CustomerPage.tsx";
import { eventDots, markDots, orderDots } from "./dots.ts";
import { shapes, type Shape } from "./shapes.ts";
import { rowsBelow, timelineOption, type Dot, type TimelineProps } from "./timelineOption.ts";
import { timelineColumns, timelineRows } from "./timelineTable.ts";

/** So far back is drawn; the table has all. */
const mostDays = 3 * 365.25;

/** What happened with the customer, orders as dots by money, and where the next order is likeliest. */
export function Timeline({ answer }: { readonly answer: Customer }): ReactNode {
  const words = useWords(
    "customer",
    "cli.customer",
    "cli.events",
    "cli.actions",
    "cli.segmentNames",
    "cli.segments",
  );
  const { say, date, dayOfYear, percent } = words;
  const { customer, history, events, nextOrder, horizonDays } = answer;
  const { customerId: id, asOf, currency } = customer;
  const next = useAnswer("/api/customers/{id}/next-orders", { parameters: { id }, keep: false });
  const marked = useAnswer("/api/customers/{id}/actions", { parameters: { id }, keep: false });
  const to = endOf(asOf, horizonDays);
  const steps = next.data?.answer.steps;
  const marks = marked.data?.answer.marked;
  const props = useMemo((): TimelineProps => {
    const earliest = later(answer.firstOrder, daysAfter(asOf, -mostDays));
    const from = daysAfter(earliest, -0.02 * daysBetween(earliest, to));
    const inside = ({ day }: { readonly day: string }): boolean => day >= from && day <= to;
    return {
      dots: [
        ...orderDots(history.filter(inside), currency, words),
        ...eventDots(events.filter(inside), words),
        ...markDots((marks ?? []).filter(inside), words),
      ],
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
    events,
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
    percent,
  ]);
  const option = useMemo(() => (look: Look) => timelineOption(props, look), [props]);
  const earlier = [...history, ...events].filter(({ day }) => day < props.from).length;
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
        events: events.length,
        first: date(answer.firstOrder),
        last: date(answer.lastOrder),
        next: median === null ? "none" : date(median),
      })}
      note={note}
      table={{ columns: timelineColumns(words, currency), rows: timelineRows(answer, words) }}
    >
      <TimelineKey dots={props.dots} />
      <Chart option={option} height={184 + 26 * Math.max(1, rowsBelow(props.dots).length)} />
    </Picture>
  );
}

/** The forms that stand in the picture, and what amber and red say of them. */
function TimelineKey({ dots }: { readonly dots: readonly Dot[] }): ReactNode {
  const { say } = useWords("customer");
  const drawn = (Object.keys(shapes) as Shape[]).filter((shape) => dots.some((dot) => dot.shape === shape));
  const told = (["attention", "loss"] as const).filter((tone) => dots.some((dot) => dot.tone === tone));
  return (
    <Key
      items={[
        ...drawn.map((shape) => ({
          name: say(`web.customer.time.${shape}`),
          tone:
            shape === "refund"
              ? ("loss" as const)
              : shape === "done"
                ? ("attention" as const)
                : ("past" as const),
          path: shapes[shape],
        })),
        ...told.map((tone) => ({ name: say(`web.customer.time.${tone}`), tone })),
        { name: say("web.customer.time.next"), tone: "expected", shape: "band" },
      ]}
    />
  );
}

function later(a: string, b: string): string {
  return a > b ? a : b;
}
