import type { KeyOf } from "@keepworth/locales/web";
import type { Column } from "../../parts/column.ts";
import type { Speaks } from "../../words/loaded.ts";
import type { Customer } from "./CustomerPage.tsx";
import { happened } from "./dots.ts";

export interface TimelineRow {
  readonly day: string;
  readonly what: string;
  readonly channel: string | null;
  readonly amount: number | null;
  readonly refunded: number | null;
}

type Spoken = Speaks<KeyOf<"customer" | "cli.events" | "cli.actions" | "cli.segmentNames">>;

/** Orders and all else that happened, the latest first. */
export function timelineRows({ history, events }: Customer, speaker: Spoken): TimelineRow[] {
  const orders = history.map(({ day, kind, orderId, channel, revenue, refunded }) => ({
    day,
    what: speaker.say(`web.customer.time.what.${kind}`, { order: orderId ?? "none" }),
    channel,
    amount: revenue,
    refunded: refunded === 0 ? null : refunded,
  }));
  const others = events.map((event) => ({
    day: event.day,
    what: happened(event, speaker),
    channel: null,
    amount: null,
    refunded: null,
  }));
  return [...orders, ...others].sort((a, b) => (a.day < b.day ? 1 : a.day > b.day ? -1 : 0));
}

export function timelineColumns(
  { say, date, money }: Spoken,
  currency: string,
): readonly Column<TimelineRow>[] {
  const amount = (id: "amount" | "refunded"): Column<TimelineRow> => ({
    id,
    title: say(`web.customer.time.column.${id}`),
    number: true,
    cell: (row) => (row[id] === null ? "–" : money(row[id], currency, { cents: true })),
    value: (row) => row[id],
  });
  return [
    {
      id: "day",
      title: say("web.customer.time.column.day"),
      cell: ({ day }) => date(day),
      value: ({ day }) => day,
    },
    { id: "what", title: say("event.column.what"), cell: ({ what }) => what },
    { id: "channel", title: say("web.customer.time.column.channel"), cell: ({ channel }) => channel ?? "–" },
    amount("amount"),
    amount("refunded"),
  ];
}
