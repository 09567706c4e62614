import { queries, type Sql } from "@keepworth/warehouse";
import { orderClasses, type EffectEvent, type EffectField, type EffectsAnswer } from "./answer.ts";

/** How the events of a kind are found and followed. */
export interface EventKind {
  readonly events: queries.EffectEvents;
  readonly fields: readonly EffectField[];
  readonly clock: EffectsAnswer["clock"];
  /** What it is compared with: rows of its own kind without it, or order days. */
  readonly comparison: "events" | "orders";
  /** Days within which events are one, and orders are none to compare with. */
  readonly near: number;
  /** Who had it once is never compared with afterwards. */
  readonly once?: boolean;
  /** Customers have it by their own doing, maybe as often as they order. */
  readonly ownDoing?: boolean;
  /** Fields that those compared with have too: groups are compared within. */
  readonly shared?: readonly EffectField[];
}

const fortnight = 14;

/** What actions are told apart by. */
export const actionFields: readonly EffectField[] = ["country", "repeat", "value"];

/** Groups that have an order of their own. */
export const bandOrder: Partial<Record<EffectField, readonly string[]>> = {
  response: ["within-4-hours", "within-day", "within-3-days", "later", "none"],
  solved: ["within-day", "within-3-days", "within-week", "later", "open"],
  lateness: ["1-day", "2-3-days", "4-7-days", "8-days"],
  repeat: orderClasses,
  value: ["low", "middle", "high"],
};

const contact = (kind: string, clock: EventKind["clock"] = "event"): EventKind => ({
  events: queries.contactEvents(kind),
  fields: ["topic", "channel", "product", "category", "country", "response", "solved", "repeat", "value"],
  clock,
  comparison: "orders",
  near: fortnight,
});

export const eventKinds: Readonly<Record<EffectEvent, EventKind>> = {
  complaint: contact("complaint", "either"),
  question: { ...contact("question"), ownDoing: true },
  request: { ...contact("request"), ownDoing: true },
  call: { ...contact("call"), ownDoing: true },
  visit: { ...contact("visit"), ownDoing: true },
  usage: { ...contact("usage"), ownDoing: true },
  education: contact("education"),
  "late-delivery": {
    events: queries.lateOrders,
    fields: ["lateness", "carrier", "channel", "category", "country", "repeat", "value"],
    clock: "order",
    comparison: "events",
    near: 0,
    shared: ["carrier", "channel", "category", "country"],
  },
  return: {
    events: queries.returnedOrders,
    fields: ["reason", "product", "category", "channel", "country", "repeat", "value"],
    clock: "order",
    comparison: "events",
    near: 0,
    shared: ["channel", "category", "country"],
  },
  "low-score": {
    events: queries.lowAnswers,
    fields: ["survey", "score", "product", "category", "country", "repeat", "value"],
    clock: "answer",
    comparison: "events",
    near: fortnight,
    shared: ["survey", "country"],
  },
  joining: {
    events: queries.joinings,
    fields: ["country", "repeat", "value"],
    clock: "event",
    comparison: "orders",
    near: fortnight,
    once: true,
  },
};

/**
 * An action of the week's list that was done for customers.
 *
 * @param actions  what stands after FROM: the days on which it was done, customer_id and day (ISO text)
 */
export const doneAction = (actions: Sql): EventKind => ({
  events: (dialect, options) => queries.doneActions(dialect, { ...options, actions }),
  fields: actionFields,
  clock: "event",
  comparison: "orders",
  near: fortnight,
});
