import type { CareMatter, ClassName } from "@keepworth/decisions";
import type { AnswerAssumption, Figure, Missing } from "../../result.ts";
import type { ActionReason } from "../actions/answer.ts";

/** Whom to care for now, by expected gain. Money in `currency`. */
export interface CareAnswer {
  dataset: string;
  /** null without a run: failed payments alone are then known. */
  runId: number | null;
  asOf: string;
  currency: string;
  /** False where no margin is known: every gain is then counted in revenue. */
  profit: boolean;
  /** Within how many days the last of it is due. */
  withinDays: number;
  until: string;
  /** Of all on the list: one matter each, so that gains add up. */
  customers: number;
  gain: Figure;
  cost: number;
  /** What may be lost with them: the chance that they leave times what staying would bring. */
  atRisk: Figure;
  byMatter: CareSummary[];
  /** Left out: marked as done or skipped lately, and not to be contacted. */
  resting: number;
  withheld: number;
  /** By gain, largest first, no more than asked for. */
  rows: CareRow[];
  file: { file: string; rows: number } | null;
  assumptions: AnswerAssumption[];
  missing: Missing[];
}

/** Customers whose best matter it is. */
export interface CareSummary {
  matter: CareMatter;
  customers: number;
  atRisk: number;
  gain: number;
  cost: number;
}

export interface CareItem {
  matter: CareMatter;
  /** Worded by `locales` under `why.<code>`. */
  reason: ActionReason;
  /** What doing something about it alone brings, after its cost. */
  gain: Figure;
  cost: number;
  deadline: string;
}

export interface CareRow extends CareItem {
  customerId: string;
  class: ClassName | null;
  segment: string | null;
  /** The chance of being lost, what is lost then, and the two multiplied. */
  risk: number;
  worth: number;
  atRisk: number;
  currency: string;
  role: "service";
  owner: string | null;
  channel: string | null;
  /** What else there is; instead of it, not on top. */
  also: CareItem[];
}
