import type { TreatmentRole, WeekAction } from "@keepworth/decisions";
import type { AnswerAssumption, Figure, Missing } from "../../result.ts";

/** Why something is to be done, worded by `locales` under `why.<code>` with its figures. */
export interface ActionReason {
  code: string;
  details: Record<string, string | number>;
}

/** Something that a question proposes for one customer. */
export interface Candidate extends WeekAction {
  readonly gain: Figure;
  readonly reason: ActionReason;
  /** Who looks after it, where that is not the customer's owner. */
  readonly owner: string | null;
  /** What it goes through; null: not stated. */
  readonly channel: string | null;
}

/** One question's proposals, largest gain first, and what it does not know. */
export interface Source {
  readonly candidates: readonly Candidate[];
  readonly missing: readonly ActionMissing[];
}

/** What is not known and what it would change, worded under `warning.<code>`. */
export type ActionMissing = Missing;

export type ActionAssumption = AnswerAssumption;

/** What is to be done for one customer. */
export interface ActionRow {
  customerId: string;
  /** The name to mark it by: a treatment's own, or that of a built-in action. */
  action: string;
  kind: string;
  reason: ActionReason;
  /** What it alone brings, after its cost; 90 %. */
  gain: Figure;
  cost: number;
  currency: string;
  /** The last day on which it is in time. */
  deadline: string;
  role: TreatmentRole;
  owner: string | null;
  channel: string | null;
  /** The questions that it comes from, by their verbs. */
  from: string[];
  /** What else would gain, instead of it. */
  also: {
    action: string;
    kind: string;
    reason: ActionReason;
    gain: Figure;
    cost: number;
    deadline: string;
  }[];
}

/** The list of a week, or of another number of days. Money in `currency`. */
export interface ThisWeekAnswer {
  dataset: string;
  /** null without a run: what subscriptions alone tell. */
  runId: number | null;
  asOf: string;
  currency: string;
  /** False where no margin is known: every gain is then counted in revenue. */
  profit: boolean;
  withinDays: number;
  /** The last day of the list. */
  until: string;
  role: TreatmentRole | null;
  /** Of all on the list: one action each, so that gains add up. */
  customers: number;
  gain: Figure;
  cost: number;
  byRole: { role: TreatmentRole; customers: number; gain: number; cost: number }[];
  /** Actions that rest since they were done or skipped, and customers whom no role has room for. */
  resting: number;
  waiting: number;
  /** Customers whom the plan of treatments leaves alone at random: no other question treats them either. */
  heldOut: number;
  /** By gain, largest first; no more than asked for. */
  rows: ActionRow[];
  /** How many proposals each question made. */
  sources: { question: string; proposals: number }[];
  file: { file: string; rows: number } | null;
  assumptions: ActionAssumption[];
  missing: ActionMissing[];
}
