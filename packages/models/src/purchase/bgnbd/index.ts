export { pAlive, pAliveAt } from "./alive.ts";
export { conditionalPmf, pmf } from "./counts.ts";
export type { Discounting } from "./discounted.ts";
export { conditionalExpectedPurchases, dect, dert, expectedPurchases } from "./expected.ts";
export { fit, logLikelihood, rescale, type BgNbdFit } from "./fit.ts";
export { likelihoodOf, type Likelihood } from "./likelihood.ts";
export { nextPurchase, type NextPurchase } from "./nextPurchase.ts";
export { ifActive, type BgNbdParams } from "./params.ts";
export { scoreStates, type Scores } from "./score.ts";
