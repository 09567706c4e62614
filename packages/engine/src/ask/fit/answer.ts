import type { FitWarning } from "@keepworth/models";
import type { Unit } from "../../result.ts";

/** What a file of customers was taken to be, by its headers. */
export type FitSource = "orders" | "summary" | "durations" | "survivors";

/** A fit as the library gives it, with what it was made of. */
export interface FitAnswer {
  model: string;
  params: Record<string, number>;
  standardErrors: Record<string, number | null>;
  /** Of `params`, in their order; with covariates, these follow in the order of `covariates`. */
  covariance: number[][] | null;
  logLikelihood: number;
  aic: number;
  bic: number;
  converged: boolean;
  iterations: number;
  customers: number;
  states: number;
  prior: string;
  warnings: FitWarning[];
  unit: Unit | "period";
  asOf: string | null;
  seconds: number;
  source: FitSource;
  /** 90 % intervals by profile likelihood of parameters whose standard error is above half of the estimate; null: no limit. */
  profile?: Record<string, { low: number | null; high: number | null }>;
  /** Whether customers leave at all: the test against NBD. Not where a prior was needed. */
  leaving?: { statistic: number; p: number };
  /** How covariates change the rates: a customer's rate is multiplied by exp(coefficient × value). */
  covariates?: {
    lifetime: Record<string, number>;
    purchase: Record<string, number>;
    /** By "lifetime.<name>" and "purchase.<name>". */
    standardErrors: Record<string, number | null>;
    /** Against the same model without covariates. */
    likelihoodRatio: { statistic: number; degrees: number; p: number } | null;
    /** Customers without a row in the file, who got the average of every covariate. */
    missing: number;
  };
  /** With --posterior. */
  posterior?: {
    method: "nuts" | "laplace";
    prior: string;
    /** False where draws come from something near the posterior; `warnings` say when that is too far from it. */
    exact: boolean;
    chains: number;
    draws: number;
    divergences: number;
    warnings: { code: string; details: Readonly<Record<string, string | number>> }[];
    seconds: number;
    summary: Record<
      string,
      {
        mean: number;
        sd: number;
        q05: number;
        q95: number;
        rhat: number | null;
        essBulk: number | null;
        essTail: number | null;
      }
    >;
  };
}
