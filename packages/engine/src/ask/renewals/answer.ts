import type { Fitness } from "@keepworth/decisions";
import type { Figure } from "../../result.ts";
import type { ChurnAssumption, ChurnMissing } from "../churn/answer.ts";

/** Who renews soon, and what stands to be lost. Money in `currency`. */
export interface RenewalsAnswer {
  dataset: string;
  asOf: string;
  currency: string;
  withinDays: number;
  /** The last day looked at. */
  until: string;
  /** False where no margin is known: money is then revenue. */
  profit: boolean;
  /** Renewals of this dataset that have come up so far, whether they were made or not. */
  renewalsSeen: number;
  total: {
    renewals: number;
    customers: number;
    /** Of the terms that begin with these renewals. */
    amount: number;
    /** Renewals that will be made; what is lost with the others. Parameters and each customer's own chance. */
    renewing: Figure;
    lost: Figure;
  };
  /** By week from tomorrow on. */
  calendar: { from: string; to: string; renewals: number; amount: number; atRisk: number }[];
  /** By value at risk, largest first; no more than asked for. */
  renewals: Renewal[];
  /** Shop customers whose next order is due, but not overdue; empty without a run, or where its model does not fit. */
  orders: DueOrder[];
  ordersDue: number;
  /** Those whose order should have come already. */
  overdue: OverdueOrders;
  fitness: Fitness | null;
  assumptions: ChurnAssumption[];
  missing: ChurnMissing[];
}

export interface Renewal {
  customerId: string;
  subscriptionId: string;
  /** null: not known. */
  plan: string | null;
  interval: string;
  channel: string | null;
  /** The day on which the subscription renews, or ends where it was cancelled. */
  renewsOn: string;
  days: number;
  /** Of the coming term. */
  amount: number;
  renewalsMade: number;
  standing: "open" | "cancelling" | "failing";
  /** Intervals of these: how well the parameters are known. What one customer does is decided by `pRenews`. */
  pRenews: Figure;
  /** Expected margin of the coming term and all after it. */
  value: Figure;
  /** What is lost if they do not renew, times the chance of that. */
  atRisk: Figure;
  /** The day to speak to them, and how. */
  contactOn: string;
  contactBy: "owner" | "email" | "payment";
  owner: string | null;
  /** Shares of the coming term's amount; null where a payment failed, which no discount mends. */
  offer: { best: number; gain: number; most: number } | null;
}

/** Of customers without a subscription, by expected margin. */
export interface OverdueOrders {
  /** All of them, and the margin that is expected of them within the run's horizon. */
  customers: number;
  growth: number;
  /** Who has been silent for more than so many of their own mean gaps, and is active with at least this probability. */
  gaps: number;
  pActive: number;
  /** No more than asked for. */
  rows: DueOrder[];
}

export interface DueOrder {
  customerId: string;
  /** The median day of the next order, given that one comes. */
  expectedOn: string;
  /** Since the last order. */
  silentDays: number;
  /** The mean gap between their orders; null after a single one. */
  usualGapDays: number | null;
  pActive: number;
  /** Expected margin within the run's horizon. */
  growth: number;
  segment: string | null;
  channel: string | null;
}
