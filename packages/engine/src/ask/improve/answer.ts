import type { AnswerAssumption, Figure, Missing } from "../../result.ts";

/** What can be improved, by what customers are touched with. */
export const subjectKinds = [
  "product",
  "category",
  "first-product",
  "lateness",
  "return-reason",
  "topic",
] as const;

export type SubjectKind = (typeof subjectKinds)[number];

/** Names a subject: an id of a product, a category, a reason or a topic as recorded, a band of days; "": not told. */
export interface SubjectName {
  kind: SubjectKind;
  subject: string;
  /** A product's name; else as `subject`. */
  name: string;
}

/**
 * Something that customers are touched with, and what it seems to do to their margin afterwards. Money is of one touched
 * customer, but for `atStake`.
 */
export interface ImproveSubject extends SubjectName {
  /** From 1 on: those whose interval leaves out zero first, each by the size of `atStake`. */
  place: number;
  /** Within the last year, or as much of it as is known. */
  touched: { customers: number; times: number };
  /** Touches followed for the whole horizon and compared with customers in the same state, and their customers. */
  n: number;
  customers: number;
  /** Clocks without it that they were compared with. */
  comparison: number;
  /** Margin of the next days: what came, what their channel and cohort promised, what came of the same state without it. null: none was followed. */
  value: { actual: number; promised: number; expected: number } | null;
  /** actual − expected, as measured; null where it could not be compared. */
  measured: Figure | null;
  /** The same drawn towards that of all subjects of the kind, the more the less is known of it: what ranks. */
  effect: Figure;
  /** experiment: it was assigned at random, so that the difference is its doing. */
  evidence: "association" | "experiment";
  /** `effect` of all customers whom it touches in a year. */
  atStake: Figure;
  /** False where too few were followed to say anything of it: then what its kind is like speaks, and the interval is wide. */
  enough: boolean;
  /** The subject placed before it that has the largest share of its customers as well; null: none has any. */
  shared: (SubjectName & { share: number }) | null;
}

/** What is known of a kind of subjects. */
export interface ImproveKind {
  kind: SubjectKind;
  /** Subjects that touched anybody, and those among them that were looked at: the ones that touch most. */
  subjects: number;
  compared: number;
  /** Touches of the last year, and their customers: each counted once, whatever touched them. */
  touched: { customers: number; times: number };
  /** Standard deviation of the subjects' true effects, of one customer, as far as it can be told from noise; null: cannot be. */
  spread: number | null;
}

/**
 * What to improve first. Money at stake cannot be added up: the same customer is touched by several subjects, and the
 * same margin stands behind all of them.
 */
export interface ImproveAnswer {
  runId: number;
  dataset: string;
  asOf: string;
  currency: string;
  /** False where neither costs nor a margin are known: then all revenue counts as margin. */
  profit: boolean;
  /** Days after a touch whose margin counts. */
  horizonDays: number;
  /** The year whose touches count. */
  yearFrom: string;
  /** As asked for; null: all of them. */
  kind: SubjectKind | null;
  /** In the order of `subjectKinds`; those of which nothing is recorded are in `missing`. */
  kinds: ImproveKind[];
  /** Customers whom any subject of the list touched in the year, each once; and summed up over subjects. */
  touched: { customers: number; summed: number };
  /** In their places. */
  subjects: ImproveSubject[];
  /** How many there are before the limit. */
  all: number;
  /** Of how many customers one was looked at for the comparison; 1: everybody. */
  sampled: number;
  file: { file: string; rows: number } | null;
  assumptions: AnswerAssumption[];
  missing: Missing[];
}
