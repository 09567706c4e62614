export { itemScores, logPopularity, shrunkLifts, strongestLink } from "./lifts.ts";
export type { CoPurchases, LiftOptions, Lifts } from "./lifts.ts";
export { categoryScores, topRanked, weighedByMargin } from "./rank.ts";
export { dueAfter, mayRepeat, replenishment } from "./replenished.ts";
export type { Replenishment, Repeats } from "./replenished.ts";
export { beatsPopularity, measured, scoreRanking } from "./evaluate.ts";
export type { Measured, NextOrder, Scored } from "./evaluate.ts";
export { estimate, hitAt, ndcgAt, pairedDifference } from "./metrics.ts";
export type { Estimate } from "./metrics.ts";
