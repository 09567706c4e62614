import type { AnswerAssumption, Figure, Missing } from "../../result.ts";

/** Events whose effect can be asked for, by name. "treatment:NAME" and the name of an experiment are further ones. */
export const effectEvents = [
  "complaint",
  "question",
  "request",
  "call",
  "visit",
  "usage",
  "education",
  "late-delivery",
  "return",
  "low-score",
  "joining",
] as const;

export type EffectEvent = (typeof effectEvents)[number];

/** What events can be told apart by; each has some of them. All is known before what is counted comes. */
export const effectFields = [
  "topic",
  "channel",
  "product",
  "category",
  "country",
  "response",
  "solved",
  "lateness",
  "carrier",
  "reason",
  "score",
  "survey",
  "repeat",
  "value",
] as const;

export type EffectField = (typeof effectFields)[number];

/** What an event did to the margin of the days after it, beside what customers in the same state brought without it. */
export interface MarginEffect {
  /** Events that were compared; the customers who had them. */
  n: number;
  customers: number;
  /** Clocks without the event that they were compared with, and their customers. */
  comparison: number;
  comparisonCustomers: number;
  /** Margin of an event's next days: what those in the same state brought, and what came. Their difference is `difference`. */
  expected: number;
  actual: number;
  /** Of one event; `error` is its standard error, by customers. */
  difference: Figure;
  error: number;
  /** Of all `n`. */
  total: Figure;
  /** What the run's model expected of either, before anything is compared. */
  predicted: { event: number; comparison: number };
}

export interface GroupEffect extends MarginEffect {
  /** As recorded, or the name of a band; null where it is not known, "…" for the rest of many. */
  group: string | null;
  /** The difference drawn towards that of all events, the more the less is known of the group. */
  shrunken: Figure;
  /** How much more margin such an event left than one of the other groups, of customers in the same state; null: not comparable. */
  others: Figure | null;
}

/** Customers by their orders up to the clock: 1, 2–3, 4–7, 8 or more. */
export const orderClasses = ["first", "few", "several", "many"] as const;
export type OrderClass = (typeof orderClasses)[number];

/** How many there are, and the share of them that ordered again; null: there are none. */
export interface AgainRate {
  n: number;
  rate: number | null;
}

export interface AgainPair {
  event: AgainRate;
  comparison: AgainRate;
}

export interface EffectsAnswer {
  runId: number;
  dataset: string;
  asOf: string;
  currency: string;
  /** False where neither costs nor a margin are known: then all revenue counts as margin. */
  profit: boolean;
  /** As it was asked for. */
  event: string;
  /** experiment: it was assigned at random, so that the difference is its doing. */
  kind: "association" | "experiment";
  /** The experiment's name. */
  experiment: string | null;
  by: EffectField | null;
  /** What the event can be told apart by. */
  fields: EffectField[];
  /** Days after the event that count. */
  horizonDays: number;
  /** Where an event's clock starts: at the order that it is about, at itself, at the order where it names one and else at itself, or at the customer's answer. */
  clock: "order" | "event" | "either" | "answer";
  /** Days of the first and the last clock that is counted; null: none. */
  from: string | null;
  to: string | null;
  /** False where too few events were followed for the whole horizon: then there is no effect, and `needs` says what is missing. */
  enough: boolean;
  needs: Missing[];
  events: {
    all: number;
    /** Not yet followed for the whole horizon. */
    tooRecent: number;
    /** Of nobody who had ordered before. */
    noOrder: number;
    /** Within a fortnight after another such event: counted as one with it. */
    repeated: number;
    /** No customer in the same state without the event. */
    unmatched: number;
  };
  effect: MarginEffect | null;
  /**
   * The difference if such an event told as much of how often a customer buys as one more order does, as it may where
   * who asks or looks is who buys; null: it is no doing of the customer's own, or nothing was followed.
   */
  ifEager: Figure | null;
  /** Bands in their order, else the largest first. */
  groups: GroupEffect[];
  /** The share that ordered again within the horizon, never without the classes by orders before; null: nothing was followed. */
  again: {
    crude: AgainPair;
    classes: (AgainPair & { orders: OrderClass })[];
    /** Difference within the classes, weighted; null where no class has both. */
    adjusted: Figure | null;
  } | null;
  assumptions: AnswerAssumption[];
  missing: Missing[];
}

/** An event that is known of, before its effect is asked for. */
export interface KnownEvent {
  event: string;
  kind: "association" | "experiment";
  events: number;
  customers: number;
  from: string | null;
  to: string | null;
  fields: EffectField[];
}

export interface KnownEventsAnswer {
  runId: number;
  dataset: string;
  asOf: string;
  events: KnownEvent[];
}
