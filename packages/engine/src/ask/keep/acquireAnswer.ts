import type { CompanyView } from "@keepworth/decisions";
import type { Figure } from "../../result.ts";
import type { KeepAssumption, Missing } from "./missing.ts";

export interface AcquireChannel {
  /** null: not known. */
  channel: string | null;
  customers: number;
  /** Customers won in the last twelve months, and what was spent on it; null: not known. */
  won: number;
  spent: number | null;
  /** What winning a customer costs; null: not known. */
  cost: number | null;
  costSource: "data" | "settings" | "unknown";
  /** The most that winning a customer may cost: what one brings, discounted to the first order; null without an end to it. */
  ceiling: Figure | null;
  /** The ceiling less the cost. */
  net: Figure | null;
  /** The payment that repays the cost, 1 being the month of the first order; high null: perhaps never. null: cost not known. */
  payback: { payment: number | null; low: number | null; high: number | null } | null;
  /** Margin a customer by month since the first order, summed up and discounted. */
  curve: Figure[];
}

/** Spending on winning customers that has not come back so far. */
export interface UnpaidSpending {
  channel: string | null;
  /** "2025-Q3". */
  quarter: string;
  customers: number;
  spent: number;
  /** Margin of these customers to date. */
  observed: number;
  /** And expected from now on. */
  ahead: Figure;
  /** never: with what is expected as well it stays below what was spent; notYet: it is expected to come back. */
  status: "never" | "notYet";
}

/** Acquiring against keeping, after Blattberg and Deighton, with the business's own figures. */
export interface AcquireOrKeep {
  /** Of customers active now, the share still active after a year. */
  retention: number;
  /** Margin a year of a customer who stays. */
  margin: number;
  /** Spent in a year on keeping one customer; null: not known. */
  keepingSpend: number | null;
  /** The share who would stay without, and the most that could. */
  keepWithout: number;
  keepAtMost: number;
  costPerAcquisition: number | null;
  /** The cost of one customer kept who would have left; at the first money spent where none is. */
  costPerSave: number;
  /** costPerAcquisition / costPerSave: above 1 keeping is cheaper. */
  ratio: number | null;
  /** What more retention does to the value of a customer: points are added, relative is multiplied. */
  effects: {
    change: "points" | "relative";
    firstMargin: "ahead" | "now";
    retention: number;
    effect: number | null;
  }[];
  split: BudgetRows | null;
}

export interface BudgetRows {
  budget: number;
  /** The budget is what is spent today where none is told. */
  today: number;
  spent: number;
  /** Customer equity as is and at the best split. */
  equityToday: number;
  equity: number;
  rows: {
    /** A channel; null: keeping. */
    channel: string | null;
    today: number;
    best: number;
    /** Customers won, or saved, a year. */
    customersToday: number;
    customers: number;
    /** Net profit of one more unit of money at the best split. */
    marginal: number;
  }[];
}

export interface AcquireAnswer {
  runId: number;
  dataset: string;
  asOf: string;
  currency: string;
  profit: boolean;
  channels: AcquireChannel[];
  unpaid: UnpaidSpending[];
  /** Spent on winning customers since the first order, and of it what was never paid back. */
  spentInAll: number;
  keepOrAcquire: AcquireOrKeep;
  /** The last twelve months as the company sees them; null without a year of history. */
  company:
    | (CompanyView & { customersBefore: number; customersAfter: number; revenuePerCustomer: number })
    | null;
  assumptions: KeepAssumption[];
  missing: Missing[];
}
