import type { CustomerColumns } from "../../customers.ts";
import { posteriorOf } from "../../estimate/posterior/posterior.ts";
import { problemOf } from "./fit.ts";
import type { BgBbParams } from "./params.ts";

export { activeFuture } from "./activeFuture.ts";
export { pAlive, pAliveAt } from "./alive.ts";
export { conditionalPmf, pmf } from "./counts.ts";
export { conditionalExpectedPurchases, dect, dert, expectedPurchases } from "./expected.ts";
export { fit, logLikelihood, problemOf, rescale, type BgBbFit } from "./fit.ts";
export { likelihoodOf } from "./likelihood.ts";
export { nextPurchase } from "./nextPurchase.ts";
export { ifActive, type BgBbParams } from "./params.ts";
export { expectedByState, scoreStates } from "./score.ts";
export { simulate } from "./simulate.ts";

export const { posterior, posteriorChain, combine } = posteriorOf<CustomerColumns, keyof BgBbParams>(
  problemOf,
);
