export { fit, logLikelihood, rescale, type BgNbdFit } from "./fit.ts";
export { likelihoodOf, type Likelihood } from "./likelihood.ts";
export type { BgNbdParams } from "./params.ts";
