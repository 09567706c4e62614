import type { QiniPoint, TreatmentMoves } from "@keepworth/decisions";
import type { AnswerAssumption, Figure, Missing } from "../../result.ts";

/** What a test is about: the treatment as it was when the test was made. */
export interface TestedTreatment {
  name: string;
  kind: string;
  moves: TreatmentMoves;
  /** Paid for everybody approached. */
  cost: number;
  /** Given to those who act on it, in money, or as a share of an order's revenue. */
  incentive: number | null;
  incentiveShare: number;
  /** Rise of the probability that it is thought to bring, its standard error, and where that is from. */
  uplift: number;
  upliftError: number;
  source: "assumed" | "measured";
}

export type ExperimentAssumption = AnswerAssumption;

export type ExperimentMissing = Missing;

/** How well a test can see one thing. */
export interface Sight {
  /** What the treatment is thought to add. */
  expected: number;
  /** The smallest effect that is found with a chance of 80 %. */
  smallest: number;
  /** The chance that the expected effect is found. */
  power: number;
  /** Customers in both arms together who find it with a chance of 80 %; null where none is expected. */
  needed: number | null;
}

/** A test before anything is sent. Money in `currency`. */
export interface ExperimentPlan {
  name: string;
  dataset: string;
  runId: number;
  asOf: string;
  currency: string;
  profit: boolean;
  treatment: TestedTreatment;
  segments: string[];
  /** Days after the assignment whose orders count. */
  days: number;
  /** Share of the test left alone. */
  holdout: number;
  seed: number;
  /** Customers whom the treatment fits, and those in the test. */
  eligible: number;
  customers: number;
  arms: { treated: number; holdout: number };
  /** Of buying within the days; `rate`: probability without the treatment. */
  buying: Sight & { rate: number };
  /** Of margin a customer within the days; `mean` without the treatment, `raw`: the smallest effect without adjusting. */
  margin: Sight & { mean: number; deviation: number; unexplained: number; raw: number };
  /** What the test costs: everybody treated. */
  cost: number;
  /**
   * What it is worth to know before deciding about `customers` others, and the same less what the test itself forgoes
   * against deciding today; the size at which that is largest. null where the treatment moves nothing that is read.
   */
  value: { customers: number; worth: number; net: number; best: { customers: number; net: number } } | null;
  assumptions: ExperimentAssumption[];
  missing: ExperimentMissing[];
}

/** Who is in which arm. */
export interface ExperimentAssignment {
  name: string;
  dataset: string;
  treatment: string;
  /** drawn: at random, by strata; file: decided elsewhere; stored: earlier. */
  source: "drawn" | "file" | "stored";
  assignedAt: { from: string; to: string };
  days: number;
  /** The day after which the test can be read. */
  ends: string;
  arms: { treated: number; holdout: number };
  strata: number;
  seed: number;
  currency: string;
  /** Mean margin predicted for the days, by arm: about the same where the draw was fair. null: nothing was predicted. */
  expected: { treated: number; holdout: number } | null;
  /** The model that predicted, fitted to orders up to the assignment. */
  model: string | null;
  /** Rows of the file that name nobody known, and customers without an order before. */
  unknown: number;
  unpredicted: number;
  file: { file: string; rows: number } | null;
  missing: ExperimentMissing[];
}

/** An arm as it came out. */
export interface ArmOutcome {
  customers: number;
  buyers: number;
  orders: number;
  margin: number;
  /** What was predicted for them. */
  expected: number;
}

export interface MeasuredEffect {
  /** Difference of the arms' means. */
  raw: Figure;
  /** The same by strata, less what was predicted. */
  adjusted: Figure;
  error: number;
  /** Of the variance, the share that adjusting took away. */
  explained: number;
}

/** A share or a mean of both arms, and how much more it is where treated. */
export interface ArmFigures {
  treated: Figure;
  holdout: Figure;
  difference: Figure;
}

/** What else the treatment did within the days, of all who were assigned. null: nothing of it is imported. */
export interface ExperimentRelationship {
  /** Shares of customers who complained, and who withdrew a consent. */
  complaints: ArmFigures | null;
  optOuts: ArmFigures | null;
  /** Of those who said one: the last score, 0 to 10 whatever its scale, and how much it rose since before. */
  score:
    | (ArmFigures & {
        answered: { treated: number; holdout: number };
        change: { treated: Figure | null; holdout: Figure | null };
      })
    | null;
}

export interface QiniAnswer {
  coefficient: Figure;
  curve: QiniPoint[];
}

/** What a test says. Money in `currency`; all within `days` after the assignment. */
export interface ExperimentReading {
  name: string;
  dataset: string;
  treatment: string;
  moves: TreatmentMoves;
  assignedAt: { from: string; to: string };
  days: number;
  planned: number;
  ends: string;
  /** Last day with orders. */
  until: string;
  /** Days that are still to come; 0: the reading is final. */
  daysLeft: number;
  currency: string;
  profit: boolean;
  arms: { treated: ArmOutcome; holdout: ArmOutcome };
  /** Left out: assigned, and without any order before the assignment today. */
  gone: { treated: number; holdout: number };
  ratio: { share: number; p: number; mismatch: boolean };
  /** Of a treated customer. */
  margin: MeasuredEffect;
  /** In points of probability. */
  buying: MeasuredEffect & { rate: number };
  /** Of all treated customers. */
  total: { margin: Figure; cost: number; contact: number; incentive: number; net: Figure };
  /** Whether the score, made before, finds those who are moved: by buying, for each treated customer. */
  qini: QiniAnswer | null;
  relationship: ExperimentRelationship;
  /**
   * Profit is up and satisfaction down: `experiment.profitUp.complaints`, `.optOuts`, `.score`, with the difference and
   * its ends. Worded by `locales` under `warning.<code>`.
   */
  flags: Missing[];
  /** early: days are left, and costs come before what they bring. */
  verdict: "pays" | "loses" | "unknown" | "mismatch" | "early";
  /** Customers in both arms who would settle it, where it is unknown; null where no number would. */
  customersNeeded: number | null;
  /** Whether it is final and was kept, so that its holdout is free again. */
  stored: boolean;
  /** What the next plan takes in place of `before`; null where nothing was kept, or it cannot be trusted or used. */
  measured: { uplift: number; upliftError: number; before: number } | null;
  assumptions: ExperimentAssumption[];
  missing: ExperimentMissing[];
}

/** A test in the list. */
export interface ExperimentSummary {
  name: string;
  dataset: string;
  treatment: string;
  createdAt: string;
  /** planned: nobody is assigned yet; running: days are left; over: can be read; read. */
  state: "planned" | "running" | "over" | "read";
  assignedAt: string | null;
  ends: string | null;
  customers: number;
  verdict: string | null;
  uplift: Figure | null;
  /** What was kept of its reading: buying in probability, margin of a treated customer, net of all treated. */
  reading: {
    until: string;
    days: number;
    customers: { treated: number; holdout: number };
    /** null: kept before it was written down. */
    currency: string | null;
    buying: Figure;
    margin: Figure;
    net: Figure;
  } | null;
}

/** A treatment that a test may be about. */
export interface TestableTreatment {
  name: string;
  kind: string;
  moves: TreatmentMoves;
  cost: number;
  uplift: number;
  source: "assumed" | "measured";
  segments: string[];
  /** One of the shop's own; else of the library. */
  own: boolean;
}

/** One test as it stands. */
export interface ExperimentPage {
  experiment: ExperimentSummary;
  treatment: TestedTreatment;
  segments: string[];
  days: number;
  holdout: number;
  seed: number;
  /** What it will be able to see; null once somebody is assigned, or where the last run cannot tell. */
  plan: ExperimentPlan | null;
  /** null until somebody is assigned. */
  assignment: ExperimentAssignment | null;
  /** As of now, not kept; null until somebody is assigned. */
  reading: ExperimentReading | null;
}
