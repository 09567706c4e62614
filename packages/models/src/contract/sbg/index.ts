import { posteriorOf } from "../../estimate/posterior/posterior.ts";
import type { ContractData } from "../durations.ts";
import { intervalsOf } from "../intervals.ts";
import { verbsOf } from "../verbs.ts";
import { problemOf } from "./fit.ts";
import { lifetimeLaw, type SbgParams } from "./params.ts";

export { fitFor, withCovariates, type SbgCovariateFit, type SbgCovariates } from "./covariates.ts";
export { fit, logLikelihood, problemOf, type SbgFit } from "./fit.ts";
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
export const { posterior, posteriorChain, combine } = posteriorOf<ContractData, keyof SbgParams>(problemOf);
