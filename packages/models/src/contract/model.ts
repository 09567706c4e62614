import type { Column } from "../customers.ts";
import type { FitOptions, FitResult } from "../estimate/fit.ts";
import type { PosteriorVerbs } from "../estimate/posterior/posterior.ts";
import type { Rng } from "../math/random.ts";
import type { Fitted } from "../uncertainty/parameterDraws.ts";
import type { DrawOptions, Interval } from "../uncertainty/parameterInterval.ts";
import type { ContractData } from "./durations.ts";

/**
 * What every model of contracts with discrete renewals answers, by the same verbs: the namespaces `sbg` and `bdw` are of
 * this shape. P are the parameters by the literature's names. n counts a customer's periods: in the n-th one they have
 * made n − 1 renewals and stand before the n-th. Whatever is asked about a customer is conditional on these n − 1.
 */
export interface ContractModel<P extends object> extends PosteriorVerbs<ContractData, keyof P & string> {
  /** The most likely parameters. A likelihood without a clear maximum is told by `warnings`, not thrown. */
  fit(data: ContractData, options?: FitOptions): FitResult<keyof P & string>;
  logLikelihood(params: P, data: ContractData): number;
  /** S(n): the share of new customers who are still there after n renewals. */
  survival(params: P, n: number): number;
  /** survival(n) / survival(n − 1): the share of those standing before the n-th renewal who make it; n >= 1. */
  retentionRate(params: P, n: number): number;
  /** The probability that a customer in the n-th period is still one after t further renewals; t = 1 is the next one. */
  pAliveAt(params: P, n: number, t: number): number;
  /** The probability that a customer in the n-th period leaves at one of the next t renewals. */
  churn(params: P, n: number, t: number): number;
  /** Renewals that a customer in the n-th period is still expected to make, in all; Infinity where they have no mean. */
  expectedResidualLifetime(params: P, n: number): number;
  /**
   * Discounted expected residual lifetime: the renewals that a customer in the n-th period is still expected to make,
   * the one just ahead undiscounted.
   */
  derl(params: P, n: number, discounting: PeriodDiscounting): number;
  /**
   * By how many percent that value grows when every customer's chance of every renewal grows by one percent of itself.
   */
  retentionElasticity(params: P, n: number, discounting: PeriodDiscounting): number;
  simulate(params: P, options: SimulateContractsOptions): SimulatedContracts;
  /** Survival and retention rates after 0, 1, …, `periods` renewals, with intervals for how well parameters are known. */
  curve(fit: Fitted<P>, options: CurveOptions): RetentionCurve;
  /**
   * How many of today's customers will still be there t renewals from now, with an interval for both how well parameters
   * are known and each customer's own chance.
   */
  remaining(fit: Fitted<P>, base: CustomersByPeriod, t: number, options: DrawOptions): Interval;
}

export interface PeriodDiscounting {
  /** Per period: a payment a period later counts 1 / (1 + rate) as much; >= 0. */
  readonly rate: number;
  /** How many renewals ahead are counted; default all. */
  readonly horizon?: number;
}

export interface SimulateContractsOptions {
  /** How many customers. */
  readonly n: number;
  /** Renewals that are watched: one number for all customers, or a column with one for each. */
  readonly periods: number | Column;
  /** Where chance comes from: a generator, or the seed of one. */
  readonly chance: Rng | number;
}

/** Columns that `fit` takes. */
export interface SimulatedContracts {
  readonly duration: Float64Array;
  /** 1 where the customer left within the renewals that were watched. */
  readonly churned: Uint8Array;
}

export interface CurveOptions extends DrawOptions {
  readonly periods: number;
}

/** By renewals made: 0, 1, …, `periods`. The retention rate at 0 is 1, and at n that of the n-th renewal. */
export interface RetentionCurve {
  readonly survival: Float64Array;
  readonly survivalLow: Float64Array;
  readonly survivalHigh: Float64Array;
  readonly retention: Float64Array;
  readonly retentionLow: Float64Array;
  readonly retentionHigh: Float64Array;
}

/** Today's customers. */
export interface CustomersByPeriod {
  /** The period that each is in: 1 before the first renewal. */
  readonly n: Column;
  /** How many a row stands for; default 1. */
  readonly count?: Column;
}
