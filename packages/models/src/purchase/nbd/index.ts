import type { CustomerColumns } from "../../customers.ts";
import { posteriorOf } from "../../estimate/posterior/posterior.ts";
import { problemOf } from "./fit.ts";
import type { NbdParams } from "./params.ts";

export {
  activeFuture,
  conditionalExpectedPurchases,
  conditionalPmf,
  dect,
  dert,
  expectedByState,
  expectedPurchases,
  nextPurchase,
  pAlive,
  pAliveAt,
  pmf,
  scoreStates,
  simulate,
} from "./answers.ts";
export { fit, likelihoodOf, logLikelihood, problemOf, rescale, type NbdFit } from "./fit.ts";
export type { NbdParams } from "./params.ts";
export const { posterior, posteriorChain, combine } = posteriorOf<CustomerColumns, keyof NbdParams>(
  problemOf,
);
