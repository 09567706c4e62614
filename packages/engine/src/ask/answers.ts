import type { SimpleFormula, TrailingYear } from "@keepworth/decisions";
import type { CustomerRow, Figure, MoneyMonth, RunResult, Unit, Warning } from "../result.ts";

export type { ImportAnswer } from "@keepworth/sources";
export type { ConnectAnswer } from "./connect/answer.ts";

/** What a report shows of one published run. */
export interface Overview {
  run: RunResult;
  /** Cumulative share of customers (most valuable first) against cumulative share of growth; null without money ahead. */
  concentration: {
    points: { customers: number; value: number }[];
    halfCustomers: number;
    topTenth: number;
  } | null;
  /**
   * Who leaves within the horizon, in expectation, as `churn` tells it of all customers: by a model that does not call
   * everybody active who bought once, which is not the run's own under BG/NBD, BG/CNBD-k and NBD.
   */
  leaving: {
    /** The model that these figures are by. */
    model: string;
    /** Active now and not at the end of the horizon. */
    expectedLost: number;
    activeNow: number;
    /** Customers with the most at risk. */
    customers: (Pick<
      CustomerRow,
      "customer_id" | "p_alive" | "base" | "growth" | "expected_next_order" | "orders"
    > & {
      lastOrder: string;
      /** The chance of being active now, by `model`; `p_alive` is by the run's own. */
      pActive: number;
      /** The chance that one who is active now is not at the end of the horizon. */
      risk: number;
      /**
       * The chance of leaving within the horizon times the margin that the customer would bring in it by staying,
       * discounted; where orders carry no money, that chance.
       */
      atRisk: number;
    })[];
  };
  segments: {
    segment: string;
    customers: number;
    base: number;
    growth: number;
    orders: number;
    pAlive: number;
  }[];
  /** Customers by growth: bin edges in money. */
  histogram: { from: number; to: number; customers: number; value: number }[];
  /** P(alive) by growth quantile: customers and money in each cell. */
  map: {
    pAliveFrom: number;
    pAliveTo: number;
    growthFrom: number;
    growthTo: number;
    customers: number;
    value: number;
  }[];
  /** Repeat orders a week, cumulative, actual against expected; `split` is where the holdout starts (null: none). */
  tracking: {
    weeks: { week: number; day: string; actual: number; expected: number }[];
    split: string | null;
  };
  /**
   * Customers by month of first purchase. `active`: the share of them who bought in that month and in each one after it
   * up to as-of, 0 where nobody did; `revenue` and `contribution`: what they brought in it, and what was left of that; the
   * contribution is the revenue where no costs are known.
   */
  cohorts: {
    cohort: string;
    customers: number;
    active: number[];
    revenue: number[];
    contribution: number[];
  }[];
  /** The money of all orders by month, as they stood when the run was made. */
  months: MoneyMonth[];
  /** The year up to as-of, the year up to a month before it, and so on, oldest first: what the simple formula counts. */
  years: TrailingYear[];
}

/** One customer explained. */
export interface CustomerAnswer {
  customer: CustomerRow;
  /** Contact, where one is known and asked for. */
  contact: { name: string | null; email: string | null; phone: string | null } | null;
  /** Orders and refunds up to as-of; what was given back only later is not taken off. */
  history: {
    /** "refund": money given back that belongs to no order. */
    kind: "order" | "refund";
    day: string;
    orderId: string | null;
    revenue: number;
    refunded: number;
    cost: number | null;
    channel: string | null;
  }[];
  /** What else happened with the customer up to as-of, the oldest first. */
  events: CustomerEvent[];
  /** Orders in `history`: several on one day count each. */
  ordersInTotal: number;
  firstOrder: string;
  lastOrder: string;
  /** Usual gap between purchase days (median, days); null for one-time buyers. */
  usualGapDays: number | null;
  daysSinceLast: number;
  nextOrder: { pNever: number; early: string | null; median: string | null; late: string | null };
  /** How far `growth`, `expected_orders` and `churn_risk` look: a share or a sum is over a stated time. */
  horizonDays: number;
  /** Reasons, worded by `locales` under `why.<code>`. */
  why: { code: string; details: Record<string, string | number> }[];
  /** Orders expected for ever, each discounted to as-of; null without a discount rate. */
  discountedLifetimeOrders: number | null;
  growth: Figure | null;
}

/** Something that happened with a customer beside orders and refunds. */
export interface CustomerEvent {
  day: string;
  kind: "interaction" | "feedback" | "points" | "offer" | "return" | "delivery" | "consent" | "subscription";
  /**
   * interaction: question, complaint, request, call, visit, usage, education; feedback: nps, csat, review; points and
   * return: the reason; offer: the treatment; delivery: late; consent: given, withdrawn; subscription: started,
   * payment-failed, ended.
   */
  what: string | null;
  /** Topic of an interaction, arm of an offer, channel of a consent, plan of a subscription. */
  about: string | null;
  /** Score, points, quantity returned, days late. */
  amount: number | null;
  /** The highest score that there is. */
  scale: number | null;
  /** The day on which an interaction was solved; null: not yet. */
  solved: string | null;
  orderId: string | null;
  /** What the customer wrote, for those who may see contacts. */
  text: string | null;
}

/** The simple formula beside the model's answer (design: V0). */
export interface FormulaAnswer extends SimpleFormula {
  runId: number;
  currency: string;
  profit: boolean;
  months: {
    month: string;
    orderValue: number;
    ordersPerYear: number;
    years: number | null;
    customers: number;
  }[];
  model: { perNewCustomer: Figure | null; perCustomer: number };
  /** Why the two differ, worded by `locales` under `why.<code>`. */
  why: { code: string; details: Record<string, string | number> }[];
}

export interface RunSummary {
  id: number;
  dataset: string;
  status: "running" | "published" | "failed";
  startedAt: string;
  asOf: string | null;
  model: string | null;
  customers: number | null;
  clv: Figure | null;
  currency: string | null;
  /** Whether customer rows are still there (they are pruned, results are not). */
  rows: boolean;
}

/** Two runs of one dataset, side by side. */
export interface Comparison {
  before: RunSummary;
  after: RunSummary;
  /** `after.clv` less `before.clv`. */
  clvChange: number;
  /**
   * What moved it: sums to `clvChange`. Where the runs rest on other assumptions (horizon, margin, discount rate,
   * acquisition cost), that is a part of its own, and the others are measured under the assumptions of `before`.
   */
  parts: {
    code: "new-customers" | "lost-customers" | "base" | "growth" | "networking" | "learning" | "assumptions";
    customers: number;
    change: number;
  }[];
  parameters: { name: string; before: number | null; after: number | null }[];
}

/** Purchase models side by side on one file: fitted to the past, held against what came. */
export interface ModelTable {
  source: "orders" | "summary";
  unit: Unit;
  asOf: string | null;
  /** null: a summary, or a history too short to hold a part of it back; then AIC decides. */
  holdout: { from: string; to: string; customers: number; actual: number } | null;
  chosen: string;
  /** Why, worded by `locales` under `choice.<code>`. */
  reasons: { code: string; details: Record<string, string | number> }[];
  /** From the best to the worst. What was fitted is the part before the holdout. */
  models: {
    model: string;
    params: Record<string, number>;
    standardErrors: Record<string, number | null>;
    logLikelihood: number;
    aic: number;
    bic: number;
    converged: boolean;
    warnings: Warning[];
    /** Purchases expected in the holdout; null, as all below, without one. */
    expected: number | null;
    bias: number | null;
    mae: number | null;
    rmse: number | null;
    /** Mean log probability of what a customer did. */
    logScore: number | null;
    /** How far behind the best model, and the standard error of that. */
    behind: number | null;
    error: number | null;
    seconds: number;
  }[];
  /** Naive rules: purchases expected, and how far off. */
  baselines: { name: string; expected: number; mae: number; rmse: number; bias: number }[];
}
