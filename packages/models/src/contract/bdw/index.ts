import { intervalsOf } from "../intervals.ts";
import { verbsOf } from "../verbs.ts";
import { lifetimeLaw } from "./params.ts";

export { fit, logLikelihood, type BdwFit } from "./fit.ts";
export type { BdwParams } from "./params.ts";
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
