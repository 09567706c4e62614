import type { CustomerColumns } from "../../customers.ts";
import { posteriorOf } from "../../estimate/posterior/posterior.ts";
import { problemOf } from "./fit.ts";
import type { BgNbdParams } from "./params.ts";

export { activeFuture } from "./activeFuture.ts";
export { pAlive, pAliveAt } from "./alive.ts";
export { conditionalPmf, pmf } from "./counts.ts";
export { conditionalExpectedPurchases, dect, dert, expectedPurchases } from "./expected.ts";
export { fit, logLikelihood, rescale, type BgNbdFit } from "./fit.ts";
export { likelihoodOf } from "./likelihood.ts";
export { nextPurchase } from "./nextPurchase.ts";
export { ifActive, type BgNbdParams } from "./params.ts";
export { expectedByState, scoreStates } from "./score.ts";
export { simulate } from "./simulate.ts";
export const { posterior, posteriorChain, combine } = posteriorOf<CustomerColumns, keyof BgNbdParams>(
  problemOf,
);
