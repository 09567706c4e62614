import type { ClassName } from "@keepworth/decisions";
import type { AnswerAssumption, Figure, Missing } from "../../result.ts";

/**
 * How support cases went. Money in `currency`, times in hours. A case is a question, complaint, request, call or visit;
 * one that is open as of the day counts as not yet solved: its time so far is a lower bound, not a solving time.
 */
export interface ServiceAnswer {
  dataset: string;
  /** null without a run: classes and value at risk are then not known. */
  runId: number | null;
  asOf: string;
  currency: string;
  /** False where no margin is known: value is then counted in revenue. */
  profit: boolean;
  /** Cases of so many days up to as-of. */
  withinDays: number;
  from: string;
  total: ServiceFigures;
  byClass: ServiceClass[];
  /** The most frequent first; null: not told. */
  byTopic: ServiceGroup[];
  byProduct: ServiceGroup[];
  byKind: ServiceGroup[];
  /** Calendar months in their order, as 2026-05. */
  byMonth: ServiceGroup[];
  open: OpenCases;
  assumptions: AnswerAssumption[];
  missing: Missing[];
}

export interface ServiceFigures {
  cases: number;
  /** Known customers behind them. */
  customers: number;
  /** Not solved as of the day. */
  open: number;
  /** Of these, those that nobody has answered. */
  unanswered: number;
  response: ServiceTimes;
  solving: ServiceTimes;
  /** Share of solved cases that were opened again; null where none tells it. */
  reopened: Figure | null;
  /** What handling them cost, and how many of them tell it, by themselves or by their minutes. */
  cost: number;
  costed: number;
  /** Of those that tell it; null: none does. */
  perCase: number | null;
}

/** By Kaplan and Meier, hours; a quantile that too few cases have reached is null. */
export interface ServiceTimes {
  median: number | null;
  p90: number | null;
  /** Cases whose time is known, and those that are still waiting. */
  known: number;
  waiting: number;
}

export interface ServiceGroup extends ServiceFigures {
  /** null: not told. */
  name: string | null;
}

/** The cases of customers of a class. Who is no customer of the run is in none. */
export interface ServiceClass extends ServiceFigures {
  class: ClassName;
  /** Customers of the class, with or without a case. */
  members: number;
  /** Within how many hours the class is to be answered, by its service level, and the share that was; null: not known. */
  responseHours: number;
  inTime: number | null;
  /** Serving a customer of the class costs so much a year: booked costs and handling; null where neither is known. */
  costToServe: number | null;
}

export interface OpenCases {
  cases: number;
  customers: number;
  unanswered: number;
  /** Still open from before `from`: not in any other figure. */
  older: number;
  /** Margin expected of their customers within the horizon if they stay, times the chance that they leave; null: not known. */
  valueAtRisk: Figure | null;
  horizonDays: number | null;
  /** One row a customer, the most at risk first, no more than asked for. */
  rows: OpenCase[];
}

export interface OpenCase {
  customerId: string;
  class: ClassName | null;
  segment: string | null;
  cases: number;
  /** Of the oldest. */
  caseId: string | null;
  kind: string;
  topic: string | null;
  openedOn: string;
  days: number;
  answered: boolean;
  /** The chance of leaving within the horizon, what staying would bring in it, and the two multiplied; null: not known. */
  risk: number | null;
  worth: number | null;
  atRisk: number | null;
}
