import { posteriorOf } from "../../estimate/posterior/posterior.ts";
import { problemOf } from "./fit.ts";
import type { GammaGammaParams, SpenderColumns } from "./params.ts";

export { fit, logLikelihood, problemOf, type GammaGammaFit } from "./fit.ts";
export { likelihoodOf } from "./likelihood.ts";
export { expectedSpend, meanSpend, type MeanSpend } from "./meanSpend.ts";
export type { GammaGammaParams, Spender, SpenderColumns } from "./params.ts";
export { simulate, type SimulatedSpend, type SimulateOptions } from "./simulate.ts";
export const { posterior, posteriorChain, combine } = posteriorOf<SpenderColumns, keyof GammaGammaParams>(
  problemOf,
);
