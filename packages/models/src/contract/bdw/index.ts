import { posteriorOf } from "../../estimate/posterior/posterior.ts";
import type { ContractData } from "../durations.ts";
import { intervalsOf } from "../intervals.ts";
import { verbsOf } from "../verbs.ts";
import { problemOf } from "./fit.ts";
import { lifetimeLaw, type BdwParams } from "./params.ts";

export { fit, logLikelihood, problemOf, type BdwFit } from "./fit.ts";
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
export const { posterior, posteriorChain, combine } = posteriorOf<ContractData, keyof BdwParams>(problemOf);
