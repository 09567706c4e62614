import type { Fan, FundedLine, MonthlyAccuracy } from "@keepworth/decisions";
import type { AnswerAssumption, Warning } from "../../result.ts";

/** What a figure rests on, and where it came from. */
export type PlanAssumption = AnswerAssumption;

export type PlanPart = "existing" | "newcomers" | "pipeline" | "subscriptions";

/** Orders, and where there are amounts their revenue and margin. */
export interface PlanFigures {
  orders: Fan;
  revenue: Fan | null;
  margin: Fan | null;
}

export interface PlanMonth extends PlanFigures {
  /** "2026-07". */
  month: string;
  /** Share of the calendar month: below 1 where as-of falls in it. */
  share: number;
  newCustomers: Fan;
  /** Expectations; they add up to that of the month. */
  parts: Record<PlanPart, { orders: number; revenue: number | null; margin: number | null }>;
  /** Budget lines of the month; null without any. */
  cost: number | null;
  /** P(margin, with what earlier months left over, pays for all of them). */
  covered: number | null;
}

/** How a plan made earlier did. Revenue, or orders where there are no amounts; whole months only. */
export interface PlanBacktest {
  from: string;
  to: string;
  measure: "revenue" | "orders";
  months: {
    month: string;
    actual: number;
    mean: number;
    p10: number;
    p50: number;
    p90: number;
    /** The same month a year before; null where the history did not have it. */
    lastYear: number | null;
    /** An average month of as long a time before. */
    lastPeriod: number | null;
  }[];
  accuracy: { plan: MonthlyAccuracy; lastYear: MonthlyAccuracy; lastPeriod: MonthlyAccuracy };
  /** The plan's own over the months that the year before had: what `lastYear` is to be compared with. */
  planWhereLastYear: MonthlyAccuracy;
  /** Share of months within their P10–P90; 80 % are to be. */
  coverage: number | null;
  total: { actual: number; mean: number; low: number; high: number };
  /** Customers who had bought before, in the same measure. */
  existing: { actual: number; mean: number; low: number; high: number };
  newCustomers: { actual: number; planned: number };
  /** The rule with the smallest mean absolute percentage error. */
  best: "plan" | "lastYear" | "lastPeriod";
}

export interface PlanAnswer {
  runId: number;
  dataset: string;
  asOf: string;
  currency: string;
  amounts: boolean;
  /** False where margin is revenue, since neither costs nor a margin are known. */
  profit: boolean;
  margin: number;
  months: PlanMonth[];
  /** Of all months together. */
  total: PlanFigures;
  parts: Record<PlanPart, PlanFigures>;
  /** Existing customers' part by label, and, by channel, newcomers' too; of name null, all that are not told apart. */
  by: {
    label: "segment" | "channel";
    groups: { name: string | null; share: number; figures: Fan }[];
  } | null;
  /** null without budget lines. */
  budget: {
    lines: (Omit<FundedLine, "month"> & { month: string })[];
    /** Lines outside the planned months. */
    outside: number;
    cost: number;
    /** P(every line of every month is funded). */
    covered: number;
  } | null;
  newCustomers: {
    perMonth: number;
    source: "planned" | "sameMonth" | "mean" | "stopped" | "none";
    /** What all months together may be off by, and single ones beyond that. */
    levelError: number;
    monthError: number;
    /** Years compared and what they were off by, drawn towards what is assumed with the weight of so many years. */
    compared: { years: number; error: number };
    assumed: { years: number; error: number };
  };
  /** What serving customers has cost, as a share of revenue: taken off the margin, so that no budget line is to hold it. */
  servingShare: number;
  pipeline: {
    open: number;
    counted: number;
    /** Expected margin of deals that are not counted, since the purchase model may expect them already. */
    outside: { deals: number; margin: number };
    /** Deals expected to close only after the plan. */
    later: number;
    slipDays: number;
    stages: {
      stage: string | null;
      probability: number;
      closed: number;
      stated: number | null;
      open: number;
    }[];
  } | null;
  subscriptions: {
    running: number;
    counted: boolean;
    /** Share of first payments that are found among the orders. */
    inOrders: number;
    revenue: number;
  } | null;
  /** Month factors from January on. */
  season: { factors: number[] | null; tried: boolean; with: number | null; without: number | null };
  /** Relative standard deviations by which the intervals were widened. */
  errors: { orders: number; money: number; month: number };
  backtest: PlanBacktest | null;
  assumptions: PlanAssumption[];
  missing: Warning[];
  warnings: Warning[];
  paths: number;
}
