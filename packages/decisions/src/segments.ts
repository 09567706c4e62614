import type { RfmScores, Score } from "./rfm.ts";

/** Code names of the RFM segments, best first; `locales` has the words. */
export const segmentNames = [
  "champions",
  "loyal",
  "potential-loyalist",
  "new",
  "promising",
  "need-attention",
  "about-to-sleep",
  "cannot-lose",
  "at-risk",
  "hibernating",
  "lost",
] as const;

export type SegmentName = (typeof segmentNames)[number];

/** A block of the 5 × 5 × 5 cube of scores; both ends of a range belong to it. */
export interface SegmentRule {
  readonly segment: SegmentName;
  readonly r: readonly [Score, Score];
  readonly f: readonly [Score, Score];
  readonly m: readonly [Score, Score];
}

/**
 * Which scores make which segment. The blocks do not overlap and fill the cube, so their order does not matter and
 * a query may carry them as one CASE. Frequency 1 is "bought once" (see `rfmCuts`).
 */
export const segmentRules: readonly SegmentRule[] = [
  { segment: "champions", r: [4, 5], f: [4, 5], m: [4, 5] },
  { segment: "loyal", r: [4, 5], f: [4, 5], m: [1, 3] },
  { segment: "loyal", r: [3, 3], f: [4, 5], m: [1, 5] },
  { segment: "potential-loyalist", r: [4, 5], f: [2, 3], m: [1, 5] },
  { segment: "new", r: [5, 5], f: [1, 1], m: [1, 5] },
  { segment: "promising", r: [4, 4], f: [1, 1], m: [1, 5] },
  { segment: "need-attention", r: [3, 3], f: [2, 3], m: [3, 5] },
  { segment: "about-to-sleep", r: [3, 3], f: [2, 3], m: [1, 2] },
  { segment: "about-to-sleep", r: [3, 3], f: [1, 1], m: [1, 5] },
  { segment: "cannot-lose", r: [1, 2], f: [4, 5], m: [4, 5] },
  { segment: "at-risk", r: [1, 2], f: [4, 5], m: [1, 3] },
  { segment: "at-risk", r: [1, 2], f: [2, 3], m: [3, 5] },
  { segment: "hibernating", r: [1, 2], f: [2, 3], m: [1, 2] },
  { segment: "hibernating", r: [2, 2], f: [1, 1], m: [1, 5] },
  { segment: "lost", r: [1, 1], f: [1, 1], m: [1, 5] },
];

/** The segment of a customer by the three scores; every combination has exactly one. */
export function segmentOf(r: Score, f: Score, m: Score): SegmentName {
  return segmentRules.find((rule) => holds(rule, { r, f, m }))!.segment;
}

/** Whether the scores lie in the rule's block. */
export function holds(rule: SegmentRule, { r, f, m }: RfmScores): boolean {
  return within(rule.r, r) && within(rule.f, f) && within(rule.m, m);
}

function within([low, high]: readonly [Score, Score], score: Score): boolean {
  return low <= score && score <= high;
}
