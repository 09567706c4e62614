export { pAlive, pAliveAt } from "./alive.ts";
export { conditionalExpectedPurchases, dect } from "./expected.ts";
export { fit, logLikelihood, rescale, type ParetoNbdDynamicFit } from "./fit.ts";
export type { CovariateRows, Purchases } from "./histories.ts";
export type { DynamicParams } from "./params.ts";
export { simulate } from "./simulate.ts";
