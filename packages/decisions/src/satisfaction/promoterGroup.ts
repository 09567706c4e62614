/** What an answer of 0 to 10 to the question of recommending makes of who gave it. */
export const promoterGroups = ["promoter", "passive", "detractor"] as const;

export type PromoterGroup = (typeof promoterGroups)[number];

/** Promoters gave 9 or 10, detractors 6 or less. */
export function promoterGroup(score: number): PromoterGroup {
  return score >= 9 ? "promoter" : score > 6 ? "passive" : "detractor";
}

/** Of other answers, from 0 (the worst of the scale) to 1: in the top two boxes of five, in the bottom two, or between. */
export function boxOf(score: number): "satisfied" | "between" | "unsatisfied" {
  return score >= 0.75 ? "satisfied" : score <= 0.25 ? "unsatisfied" : "between";
}
