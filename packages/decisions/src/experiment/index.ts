export { experimentStrata, riskClasses, valueClasses } from "./strata.ts";
export { customersNeeded, errorOfDifference, smallestEffect, testPower, type Arms } from "./power.ts";
export { incremental, type Effect, type Incremental, type Outcomes } from "./incremental.ts";
export { qini, type Qini, type QiniPoint, type Ranked } from "./qini.ts";
export { mismatchBelow, ratioMismatch } from "./ratioMismatch.ts";
export { verdictOf, type Verdict } from "./verdict.ts";
export { marginMoments, type CustomerAhead } from "./marginMoments.ts";
