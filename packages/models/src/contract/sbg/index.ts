import { intervalsOf } from "../intervals.ts";
import { verbsOf } from "../verbs.ts";
import { lifetimeLaw } from "./params.ts";

export { fitFor, withCovariates, type SbgCovariateFit, type SbgCovariates } from "./covariates.ts";
export { fit, logLikelihood, type SbgFit } from "./fit.ts";
export type { SbgParams } from "./params.ts";
export { simulate } from "./simulate.ts";
const verbs = verbsOf(lifetimeLaw);
export const {
  survival,
  retentionRate,
  pAliveAt,
  churn,
  expectedResidualLifetime,
  derl,
  retentionElasticity,
} = verbs;
export const { curve, remaining } = intervalsOf(verbs);
