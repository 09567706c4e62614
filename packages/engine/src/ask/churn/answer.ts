import type { Fitness, MrrMonth, StageChance } from "@keepworth/decisions";
import type { AnswerAssumption, Figure, Missing } from "../../result.ts";

/** What churn is told apart by. */
export const churnGroups = ["segment", "plan", "channel", "country"] as const;
export type ChurnGroup = (typeof churnGroups)[number];

/** Something that an answer rests on, worded by `locales` under `churn.assumption.<name>`. */
export type ChurnAssumption = AnswerAssumption;

/** An input that is not there and what it would change, worded under `churn.missing.<code>`. */
export type ChurnMissing = Missing;

/** Customers and money lost, in the past and ahead, with 90 % intervals. Money in `currency`. */
export interface ChurnAnswer {
  dataset: string;
  asOf: string;
  currency: string;
  horizonDays: number;
  /** The last day of the horizon. */
  until: string;
  by: ChurnGroup;
  /** The run that the shop's part is by; null where there is none. */
  runId: number | null;
  /** False where no margin is known: money is then revenue. */
  profit: boolean;
  /** From subscriptions alone; null without any. */
  subscriptions: SubscriptionChurn | null;
  /** From orders, of customers without a running subscription; null without a run, or where its model does not fit. */
  shop: ShopChurn | null;
  /** Whether the run's purchase model fits this business; null without a run. */
  fitness: Fitness | null;
  /** Open deals, where the purchase model does not fit. */
  pipeline: Pipeline | null;
  assumptions: ChurnAssumption[];
  missing: ChurnMissing[];
}

export interface SubscriptionChurn {
  /** Paying at as-of. `mrr`: a month of 30.4375 days. */
  customers: number;
  subscriptions: number;
  mrr: number;
  /** Renewals that have come up so far, whether they were made or not. */
  renewalsSeen: number;
  /** Still in `mrr`, but not collected; no file says since when. */
  paused: { subscriptions: number; mrr: number };
  /** A payment has failed and is not made good yet. */
  failing: { subscriptions: number; mrr: number };
  /** Cancellation requested, not ended. */
  cancelling: { subscriptions: number; mrr: number };
  /** Not customers yet, and in no other figure. */
  trials: { open: number; converted: number; lost: number; conversion: Figure | null };
  /** Calendar months, the last one up to as-of: opening and movements add up to closing. */
  months: (MrrMonth & { month: string; whole: boolean })[];
  /** Of the customers and the revenue of a year before as-of; null where there were none. */
  year: { grossRetention: number | null; netRetention: number | null; customerChurn: number | null } | null;
  /** Subscriptions that ended within the year before as-of without another in their place. */
  reasons: { reason: string | null; involuntary: boolean; subscriptions: number; mrr: number }[];
  plans: PlanChurn[];
  ahead: {
    /** Customers who will have no subscription left at the end of the horizon. */
    lostCustomers: Figure;
    lostMrr: Figure;
    /** 1 − lost ÷ today's MRR: gross retention of today's customers, without what any of them will pay more. */
    grossRetention: Figure;
    groups: SubscriptionGroup[];
  };
}

/** A plan that is paid for one interval. */
export interface PlanChurn {
  /** null: not known. */
  plan: string | null;
  interval: string;
  /** Ever paid for; now; ended by the customer's will; by a failed payment; for another subscription. */
  subscriptions: number;
  active: number;
  lost: number;
  lostInvoluntary: number;
  switched: number;
  /** Renewals that came up. */
  renewals: number;
  /** Of renewals that came up, the share lost to failed payments. */
  involuntary: Figure;
  model: {
    name: "sbg" | "bdw";
    params: Record<string, number>;
    /** The smaller one was taken; bdw is null where too few have left to tell. */
    aic: { sbg: number; bdw: number | null };
    /** Fitted to all plans of this interval, since too few have left this one. */
    pooled: boolean;
    /** Where fewer than ten have left: the share of renewals made that it begins from, with the weight of so many. */
    prior: { retention: number; renewals: number } | null;
    warnings: { code: string; details: Readonly<Record<string, string | number>> }[];
  };
  /** By renewals: who is still there, counted (Kaplan–Meier; null beyond what is known) and by the model. */
  curve: {
    renewals: number;
    observed: number | null;
    low: number | null;
    high: number | null;
    model: number;
  }[];
  /** What a new subscriber is worth, the first payment included; and a present one, by the renewals ahead. */
  newSubscriber: Figure;
  subscriber: Figure | null;
}

export interface SubscriptionGroup {
  /** null: not known. */
  name: string | null;
  /** By plan: how it is paid, since plans of one name may be paid in several ways. null where groups are no plans. */
  interval: string | null;
  customers: number;
  mrr: number;
  lostCustomers: Figure;
  lostMrr: Figure;
  /** Of the customers of a year before as-of: how many there were and how many have stopped since; their MRR then. */
  past: { customers: number; lost: number; mrr: number; lostMrr: number };
}

export interface ShopChurn {
  model: string;
  /** Customers looked at: all of the run but those with a running subscription. */
  customers: number;
  subscribers: number;
  /** Active now, in expectation; the others have gone already. */
  activeNow: number;
  /** Active now and not at the end of the horizon. */
  lostCustomers: Figure;
  /** The margin of one such horizon of those who leave, had they stayed. */
  moneyAtRisk: Figure | null;
  /** Bought in the twelve months before a day and in those after it not at all, for twelve such days, oldest first. */
  past: PastYear[];
  /** Of those of the latest such pair of years, how many the model expects to be active all the same. */
  silentButActive: number;
  /** Of the latest such pair of years and ahead; by segment, the former of the segment of a year ago. */
  groups: (Omit<PastYear, "to"> & {
    name: string | null;
    members: number;
    activeNow: number;
    lostCustomers: Figure;
    moneyAtRisk: Figure | null;
  })[];
  /** The customers with the most money at risk. */
  customersAtRisk: {
    customerId: string;
    /** 1 − P(active at the end) ÷ P(active now). */
    risk: number;
    pActive: number;
    /** null where orders carry no money; the largest losses of customers come first then. */
    moneyAtRisk: number | null;
    segment: string | null;
    channel: string | null;
  }[];
}

export interface PastYear {
  /** The end of the second year. */
  to: string;
  buyers: number;
  lost: number;
  revenue: number;
  lostRevenue: number;
}

export interface Pipeline {
  open: number;
  amount: number;
  /** Won within the horizon, in expectation: amount, with the chance of each deal in the interval. */
  expected: Figure;
  /** Of it, what a run adds to its growth: deals whose orders its purchase model does not expect already. */
  onTop: Figure;
  /** Stages with open deals. P(win) by the closed deals of a stage and what they are shrunk to, as in a run. */
  stages: (Omit<StageChance, "stage"> & { stage: string | null; open: number; amount: number })[];
}
