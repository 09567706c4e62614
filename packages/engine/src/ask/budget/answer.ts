import type { FrontierPoint, TreatmentKind, TreatmentMoves, TreatmentRole } from "@keepworth/decisions";
import type { AnswerAssumption, Figure, Missing } from "../../result.ts";

/** One customer and what is planned for them. */
export interface PlannedCustomer {
  customerId: string;
  treatment: string;
  segment: string;
  /** What treating them uses of the budget: contact and expected incentive. */
  cost: number;
  /** Expected profit after that cost. */
  gain: number;
  /** Gain for each unit of cost; null where it costs nothing. */
  perUnit: number | null;
}

/** What is planned of one treatment. */
export interface PlannedTreatment {
  treatment: string;
  kind: TreatmentKind;
  moves: TreatmentMoves;
  role: TreatmentRole;
  channel: string | null;
  /** Mean rise of the probability over the customers that it is meant for. */
  uplift: number;
  upliftError: number;
  source: "assumed" | "measured";
  /** Customers that it fits, and those of them who gain. */
  eligible: number;
  gaining: number;
  customers: number;
  cost: number;
  gain: Figure;
  /** Profit after 90 days. */
  soon: number;
  capacity: number | null;
  /** What one more place would bring; 0 where places are left. */
  placePrice: number;
}

export type BudgetAssumption = AnswerAssumption;

/** The best plan of treatments for a budget. Money in `currency`. */
export interface BudgetAnswer {
  runId: number;
  asOf: string;
  currency: string;
  /** False where every figure is revenue, since no costs are known. */
  profit: boolean;
  /** Days over which staying and buying are looked at. */
  horizonDays: number;
  /** null: as much as pays. */
  amount: number | null;
  spent: number;
  /** Customers in all, whom any treatment fits, who gain from one, who are treated, and who are left alone. */
  customers: { all: number; eligible: number; gaining: number; chosen: number; holdout: number };
  /** Expected incremental margin of the plan, before and after what it costs. */
  margin: Figure;
  gain: Figure;
  /** The same profit, but what is in after 90 days only. */
  soon: { days: number; gain: number };
  /** Net profit of one more unit of budget: it brings 1 + this. 0 where the budget does not bind. */
  price: number;
  solver: "exact" | "greedy";
  /** No plan can gain more than this; `gap` is the share that is missing at most. */
  bound: number;
  gap: number;
  frontier: { points: FrontierPoint[]; needed: number; basis: number };
  /** Who enters first where the budget grows, and who leaves first where it shrinks. */
  next: PlannedCustomer[];
  firstOut: PlannedCustomer[];
  treatments: PlannedTreatment[];
  segments: { segment: string; customers: number; chosen: number; cost: number; gain: number }[];
  /** Random, by segment, value and risk: who would have been treated and is left alone. */
  holdout: { share: number; seed: number; customers: number };
  /** The first of the plan by gain; all of them in the file. */
  assignments: PlannedCustomer[];
  file: { file: string; rows: number } | null;
  assumptions: BudgetAssumption[];
  /** What is not known and what it would change, worded under `warning.<code>`. */
  missing: Missing[];
}
