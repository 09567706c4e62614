/** Every error that a user can meet: its HTTP status and the exit code of the command line. `locales` has the words. */
export const errorTable = {
  // models
  "customers.columns": { status: 422, exit: 1 },
  "customers.empty": { status: 422, exit: 1 },
  "customers.logGaps": { status: 422, exit: 1 },
  "customer.frequency": { status: 422, exit: 1 },
  "customer.recency": { status: 422, exit: 1 },
  "customer.age": { status: 422, exit: 1 },
  "customer.spend": { status: 422, exit: 1 },
  "customer.weight": { status: 422, exit: 1 },
  "customer.logGaps": { status: 422, exit: 1 },
  "customer.opportunities": { status: 422, exit: 1 },
  "customer.duration": { status: 422, exit: 1 },
  "customer.churned": { status: 422, exit: 1 },
  "contract.lost": { status: 422, exit: 1 },
  "customer.number": { status: 422, exit: 1 },
  "covariates.finite": { status: 422, exit: 1 },
  "covariates.name": { status: 422, exit: 1 },
  "covariates.levels": { status: 422, exit: 1 },
  "covariates.constant": { status: 422, exit: 1 },
  "covariates.collinear": { status: 422, exit: 1 },
  "covariates.periods": { status: 422, exit: 1 },
  "covariates.process": { status: 422, exit: 1 },
  "parameters.domain": { status: 422, exit: 1 },
  "argument.domain": { status: 422, exit: 1 },
  "allocation.infeasible": { status: 422, exit: 1 },
  // files and imports
  "file.missing": { status: 404, exit: 1 },
  "file.empty": { status: 422, exit: 1 },
  "file.unreadable": { status: 422, exit: 1 },
  "file.unknown": { status: 422, exit: 1 },
  "file.archive": { status: 422, exit: 1 },
  "columns.missing": { status: 422, exit: 1 },
  "columns.ambiguous": { status: 422, exit: 1 },
  "covariates.value": { status: 422, exit: 1 },
  "covariates.twice": { status: 422, exit: 1 },
  "covariates.unknown": { status: 422, exit: 1 },
  "burnIn.everybody": { status: 422, exit: 1 },
  "covariates.dynamic": { status: 422, exit: 1 },
  "covariates.dynamicModel": { status: 400, exit: 2 },
  "covariates.groups": { status: 422, exit: 1 },
  "covariates.model": { status: 400, exit: 2 },
  "fit.file": { status: 422, exit: 1 },
  "fit.amounts": { status: 422, exit: 1 },
  "fit.option": { status: 400, exit: 2 },
  "fit.posterior": { status: 400, exit: 2 },
  "dates.mixed": { status: 422, exit: 1 },
  "cell.invalid": { status: 422, exit: 1 },
  "line.broken": { status: 422, exit: 1 },
  "survivors.gap": { status: 422, exit: 1 },
  "survivors.rise": { status: 422, exit: 1 },
  "records.ambiguous": { status: 422, exit: 1 },
  "records.orders": { status: 422, exit: 1 },
  "rows.none": { status: 422, exit: 1 },
  "import.unrelated": { status: 409, exit: 1 },
  "import.missing": { status: 404, exit: 1 },
  "import.undone": { status: 409, exit: 1 },
  "import.inPlace": { status: 422, exit: 1 },
  "currency.mixed": { status: 422, exit: 1 },
  // database
  "database.locked": { status: 409, exit: 1 },
  "database.newer": { status: 409, exit: 1 },
  "database.foreign": { status: 422, exit: 1 },
  "database.missing": { status: 404, exit: 1 },
  "database.full": { status: 507, exit: 1 },
  "database.failed": { status: 500, exit: 3 },
  // use cases
  "settings.invalid": { status: 422, exit: 1 },
  "option.invalid": { status: 400, exit: 2 },
  "subscription.interval": { status: 422, exit: 1 },
  "churn.nothing": { status: 404, exit: 1 },
  "dataset.empty": { status: 404, exit: 1 },
  "dataset.missing": { status: 404, exit: 1 },
  "asOf.outside": { status: 422, exit: 1 },
  "model.unknown": { status: 400, exit: 2 },
  "customer.missing": { status: 404, exit: 1 },
  "run.busy": { status: 409, exit: 1 },
  "runs.currencies": { status: 409, exit: 1 },
  "run.missing": { status: 404, exit: 1 },
  "run.none": { status: 404, exit: 1 },
  "run.subscriptionsOnly": { status: 404, exit: 1 },
  "run.pruned": { status: 410, exit: 1 },
  "price.product": { status: 404, exit: 1 },
  "experiment.amounts": { status: 422, exit: 1 },
  "experiment.arm": { status: 422, exit: 1 },
  "experiment.assigned": { status: 409, exit: 1 },
  "experiment.day": { status: 422, exit: 1 },
  "experiment.exists": { status: 409, exit: 1 },
  "experiment.few": { status: 422, exit: 1 },
  "experiment.later": { status: 422, exit: 1 },
  "experiment.missing": { status: 404, exit: 1 },
  "experiment.name": { status: 400, exit: 2 },
  "experiment.nobody": { status: 422, exit: 1 },
  "experiment.nobodyKnown": { status: 422, exit: 1 },
  "experiment.treatment": { status: 404, exit: 1 },
  "experiment.twice": { status: 422, exit: 1 },
  "experiment.unassigned": { status: 409, exit: 1 },
  "actions.nothing": { status: 404, exit: 1 },
  "actions.unlisted": { status: 404, exit: 1 },
  "budget.amounts": { status: 422, exit: 1 },
  "budget.holdout": { status: 422, exit: 1 },
  "budget.treatment": { status: 422, exit: 1 },
  "budget.treatments": { status: 422, exit: 1 },
  "budget.minimumOverCapacity": { status: 422, exit: 1 },
  "budget.minimumOverEligible": { status: 422, exit: 1 },
  "budget.minimumsOverCustomers": { status: 422, exit: 1 },
  "budget.minimumsOverBudget": { status: 422, exit: 1 },
  "output.exists": { status: 409, exit: 1 },
  "output.unwritable": { status: 422, exit: 1 },
  "keep.amounts": { status: 422, exit: 1 },
  "keep.nobody": { status: 422, exit: 1 },
  "node.version": { status: 500, exit: 1 },
} as const satisfies Record<string, { status: number; exit: 1 | 2 | 3 }>;

export type ErrorCode = keyof typeof errorTable;
export type ErrorDetails = Readonly<Record<string, string | number | boolean | null | readonly string[]>>;

/**
 * The one error class. `code` names what happened, `details` the values that it happened with; the words, and
 * what to do about it, are in `locales` under the same code.
 */
export class KeepworthError extends Error {
  override readonly name = "KeepworthError";
  readonly code: ErrorCode;
  readonly details: ErrorDetails;

  constructor(code: ErrorCode, details: ErrorDetails = {}, options: { cause?: unknown } = {}) {
    super(`${code} ${JSON.stringify(details)}`, options);
    this.code = code;
    this.details = details;
  }
}
