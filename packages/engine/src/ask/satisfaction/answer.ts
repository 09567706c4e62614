import type { ClassName } from "@keepworth/decisions";
import type { AnswerAssumption, Figure, Missing } from "../../result.ts";

/** What customers said, and beside it what they are worth. Intervals hold 90 %. */
export interface SatisfactionAnswer {
  dataset: string;
  /** null without a run: segments, classes and value are then not known. */
  runId: number | null;
  asOf: string;
  currency: string;
  profit: boolean;
  /** Answers of so many days up to as-of. */
  withinDays: number;
  from: string;
  /** Of everybody, answers without a name among them. */
  total: Scores;
  /** Answers that name nobody, or nobody of the run: in the total and the months only. */
  anonymous: number;
  bySegment: (Scores & { segment: string })[];
  byClass: (Scores & { class: ClassName })[];
  /** Calendar months in their order, as 2026-05. */
  byMonth: (Scores & { month: string })[];
  /** null where nobody of the run answered. */
  value: SatisfactionValue | null;
  assumptions: AnswerAssumption[];
  missing: Missing[];
}

/** null: nobody was asked. */
export interface Scores {
  nps: NpsScore | null;
  csat: CsatScore | null;
  review: ReviewScore | null;
}

/** Who was asked and who answered; a share is null where only answers are known. */
export interface Asked {
  asked: number;
  answered: number;
  /** Of those asked; ratings of cases count as answers to nothing that was asked. */
  responseRate: Figure | null;
}

export interface NpsScore extends Asked {
  promoters: number;
  passives: number;
  detractors: number;
  /** Promoters less detractors, −100 to 100; null: nobody answered. */
  score: Figure | null;
}

export interface CsatScore extends Asked {
  /** In the top two boxes of five, and in the bottom two. */
  satisfied: number;
  unsatisfied: number;
  /** Of these answers, ratings of solved cases. */
  ofCases: number;
  /** Share satisfied; null: nobody answered. */
  score: Figure | null;
}

export interface ReviewScore {
  answered: number;
  /** On a scale of 1 to 5. */
  mean: Figure;
}

/**
 * What customers are worth by their last answer to the question of recommending. An association: those who are content
 * may always have been worth more.
 */
export interface SatisfactionValue {
  horizonDays: number;
  groups: SatisfactionGroup[];
}

export interface SatisfactionGroup {
  group: "promoter" | "passive" | "detractor";
  customers: number;
  /**
   * Means of a customer: margin expected within the horizon, null of a single one; what they brought so far. null: orders
   * carry no money.
   */
  expected: Figure | null;
  base: number | null;
  /** Mean chance of being active. */
  pActive: number;
}
