export { fit, logLikelihood, problemOf, rescale, type ParetoNbdFit } from "./fit.ts";
export { likelihoodOf } from "./likelihood.ts";
export { type ParetoNbdParams } from "./params.ts";
export { simulate } from "./simulate.ts";
