import type { CustomerAnswer } from "@keepworth/engine";
import { eventText, type Speaker } from "@keepworth/locales";
import { endOf } from "../report/horizon.ts";
import { segmentGloss, segmentName } from "../report/segmentName.ts";
import { reasons } from "./reasons.ts";
import type { Style } from "./style.ts";
import { table } from "./table.ts";
import { safe, wrap } from "./text.ts";

const shownOrders = 10;
const shownEvents = 10;

/** One customer explained: the answer, the next order, why, and what they bought. */
export function customerPage(
  answer: CustomerAnswer,
  look: { readonly speaker: Speaker; readonly style: Style; readonly columns: number },
): string[] {
  const { speaker, style, columns } = look;
  const { say, date, percent, number, money, moneyRange } = speaker;
  const { customer, growth, nextOrder, history, contact } = answer;
  const told = (text: string): string[] => wrap(text, columns);
  const id = safe(customer.customer_id);
  const segment = segmentName(customer.segment, speaker);
  const gloss = segmentGloss(customer.segment, speaker);
  const reached =
    contact && [contact.name, contact.email, contact.phone].filter((text) => text !== null).join(", ");
  const { early, median, late } = nextOrder;
  const until = date(endOf(customer.as_of, answer.horizonDays));

  return [
    ...told(
      growth === null
        ? say("customer.opening.noMoney", {
            id,
            orders: number(customer.expected_orders),
            until,
            segment,
            gloss,
          })
        : say("customer.opening", {
            id,
            base: money(customer.base, customer.currency),
            growth: money(growth.value, customer.currency),
            range: moneyRange(growth.low, growth.high, customer.currency),
            until,
            segment,
            gloss,
          }),
    ),
    ...(customer.clv !== null && customer.clv_low !== null && customer.clv_high !== null
      ? told(
          say("customer.worth", {
            clv: money(customer.clv, customer.currency),
            range: moneyRange(customer.clv_low, customer.clv_high, customer.currency),
          }),
        )
      : []),
    ...(reached ? told(say("customer.contact", { contact: safe(reached) })) : []),
    "",
    ...told(
      [
        say("customer.history", {
          orders: answer.ordersInTotal,
          first: date(answer.firstOrder),
          last: date(answer.lastOrder),
          days: answer.daysSinceLast,
          asOf: date(customer.as_of),
        }),
        ...(answer.usualGapDays === null
          ? []
          : [say("customer.gap", { gap: Math.round(answer.usualGapDays) })]),
      ].join(" "),
    ),
    ...told(
      say("customer.alive", { pAlive: percent(customer.p_alive), risk: percent(customer.churn_risk), until }),
    ),
    ...told(
      median === null || early === null || late === null
        ? say("customer.next.never", { share: percent(nextOrder.pNever) })
        : say("customer.next", { median: date(median), early: date(early), late: date(late) }),
    ),
    ...reasons(say("customer.why"), answer.why, customer.currency, look),
    "",
    style.heading(say("customer.orders")),
    ...table(
      history.toReversed().slice(0, shownOrders),
      [
        { title: say("column.day"), cell: ({ day }) => day },
        { title: say("column.order"), cell: ({ orderId }) => safe(orderId ?? "–") },
        { title: say("column.channel"), cell: ({ channel }) => safe(channel ?? "–") },
        {
          title: say("column.revenue"),
          side: "end",
          cell: ({ revenue }) => money(revenue, customer.currency, { cents: true }),
        },
        {
          title: say("column.refunded"),
          side: "end",
          cell: ({ refunded }) =>
            refunded === 0 ? "–" : money(refunded, customer.currency, { cents: true }),
          paint: (text, { refunded }) => (refunded > 0 ? style.loss(text) : text),
        },
      ],
      { columns, heading: style.quiet },
    ),
    ...(history.length > shownOrders
      ? [style.quiet(say("customer.orders.earlier", { count: history.length - shownOrders }))]
      : []),
    ...eventsPart(answer.events, look),
  ];
}

function eventsPart(
  events: CustomerAnswer["events"],
  { speaker, style, columns }: Parameters<typeof customerPage>[1],
): string[] {
  const { say } = speaker;
  if (events.length === 0) return [];
  return [
    "",
    style.heading(say("event.heading")),
    ...table(
      events.toReversed().slice(0, shownEvents),
      [
        { title: say("column.day"), cell: ({ day }) => day },
        { title: say("event.column.what"), cell: (event) => safe(eventText(event, speaker)) },
      ],
      { columns, heading: style.quiet },
    ),
    ...(events.length > shownEvents
      ? [style.quiet(say("event.earlier", { count: events.length - shownEvents }))]
      : []),
  ];
}
