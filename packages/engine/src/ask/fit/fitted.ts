import { purchaseModel, type FitResult, type PurchaseFit, type PurchaseParams } from "@keepworth/models";
import type { FitAnswer } from "./answer.ts";

/** An answer without what the file says. */
export type Fitted = Omit<FitAnswer, "unit" | "asOf" | "source">;

/** A fit in the unit that is shown. `unitLength`: that of the unit in what was fitted; 1 for models without time. */
export function fitted(fit: FitResult, unitLength: number): Omit<Fitted, "seconds"> {
  const shown =
    unitLength === 1 ? fit : purchaseModel(fit.model).rescale(fit as PurchaseFit<PurchaseParams>, unitLength);
  return {
    model: shown.model,
    params: { ...shown.params },
    standardErrors: { ...shown.standardErrors },
    covariance: shown.covariance && shown.covariance.map((row) => [...row]),
    logLikelihood: shown.logLikelihood,
    aic: shown.aic,
    bic: shown.bic,
    converged: shown.converged,
    iterations: shown.iterations,
    customers: shown.customers,
    states: shown.states,
    prior: shown.prior,
    warnings: [...shown.warnings],
  };
}
