import { eventText, type KeyOf } from "@keepworth/locales/web";
import type { Answer } from "../../api/useAnswer.ts";
import { actionName } from "../../words/actionWords.ts";
import type { Speaks } from "../../words/loaded.ts";
import type { Customer } from "./CustomerPage.tsx";
import { shapeOf, toneOf } from "./eventMarks.ts";
import type { Dot } from "./timelineOption.ts";

type Order = Customer["history"][number];
type Event = Customer["events"][number];
type Marked = Answer<"/api/customers/{id}/actions">["marked"][number];
type Spoken = Speaks<KeyOf<"customer" | "cli.events" | "cli.actions" | "cli.segmentNames">>;

/** An event in words; an offer by the name of its treatment. */
export function happened(event: Event, speaker: Spoken): string {
  const named = event.kind === "offer" && event.what !== null;
  return eventText(named ? { ...event, what: actionName(event.what!, speaker) } : event, speaker);
}

/** Orders and what went back for them, their area by the money. */
export function orderDots(history: readonly Order[], currency: string, { say, date, money }: Spoken): Dot[] {
  const back = ({ refunded, revenue }: Order): number => (refunded > 0 ? refunded : -revenue);
  const most = Math.max(0, ...history.map(({ revenue, refunded }) => Math.max(revenue, refunded)));
  const dot = (shape: "order" | "refund", day: string, amount: number): Dot => ({
    shape,
    day,
    size: most > 0 ? 6 + 18 * Math.sqrt(Math.max(0, amount) / most) : 10,
    tone: shape === "order" ? "past" : "loss",
    told: say(`web.customer.time.told.${shape}`, {
      day: date(day),
      amount: money(amount, currency, { cents: true }),
    }),
  });
  const orders = history.filter(({ kind }) => kind === "order");
  const refunds = history.filter(({ kind, refunded }) => kind === "refund" || refunded > 0);
  return [
    ...orders.map(({ day, revenue }) => dot("order", day, revenue)),
    ...refunds.map((refund) => dot("refund", refund.day, back(refund))),
  ];
}

/** Points for an order stand beside it already: the table alone has them. */
export function eventDots(events: readonly Event[], speaker: Spoken): Dot[] {
  const drawn = events.filter(({ kind, what }) => !(kind === "points" && what === "order"));
  return drawn.map((event) => ({
    shape: shapeOf(event),
    day: event.day,
    size: 12,
    tone: toneOf(event),
    told: speaker.say("web.customer.time.told.event", {
      day: speaker.date(event.day),
      what: happened(event, speaker),
    }),
  }));
}

/** What was done about the customer, or left undone on purpose. */
export function markDots(marks: readonly Marked[], speaker: Spoken): Dot[] {
  return marks.map(({ day, action, state, note }) => ({
    shape: "done",
    day,
    size: 11,
    tone: "attention",
    told: speaker.say("web.customer.do.before", {
      action: actionName(action, speaker),
      state,
      day: speaker.date(day),
      note: note ?? "none",
    }),
  }));
}
