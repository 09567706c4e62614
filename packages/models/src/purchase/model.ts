import type { Column, Customer, CustomerColumns } from "../customers.ts";
import type { FitOptions, FitResult } from "../estimate/fit.ts";
import type { PosteriorVerbs } from "../estimate/posterior/posterior.ts";
import type { Curvature } from "../estimate/newton.ts";
import type { Rng } from "../math/random.ts";
import type { States } from "../states.ts";
import type { ActiveFuture } from "../uncertainty/activeFuture.ts";

/**
 * What every model of buying without a contract answers, by the same verbs: the namespaces `bgnbd`, `paretoNbd`, … are
 * of this shape. P are the parameters by the literature's names. Times are in one unit, counted from the first
 * purchase.
 */
export interface PurchaseModel<P extends object> extends PosteriorVerbs<CustomerColumns, keyof P & string> {
  /** The most likely parameters. A likelihood without a clear maximum is told by `warnings`, not thrown. */
  fit(customers: CustomerColumns, options?: FitOptions): PurchaseFit<P>;
  /** The same fit in another time unit, exactly. `unit`: length of the new unit in the old one, 7 from days to weeks. */
  rescale(fit: PurchaseFit<P>, unit: number): PurchaseFit<P>;
  logLikelihood(params: P, customers: CustomerColumns): number;
  /** The likelihood of states in the order of `compress`, arranged for repeated evaluation. */
  likelihoodOf(states: States): Likelihood;
  /** P(active now). */
  pAlive(params: P, c: Customer): number;
  /** P(active a time t from now). */
  pAliveAt(params: P, c: Customer, t: number): number;
  /** E[X(t)]: repeat purchases of a new customer in the time t after the first one. */
  expectedPurchases(params: P, t: number): number;
  /** E[Y(t)]: purchases of a known customer in the time t from now. */
  conditionalExpectedPurchases(params: P, c: Customer, t: number): number;
  /** P(exactly n repeat purchases of a new customer by t). */
  pmf(params: P, n: number, t: number): number;
  /** P(exactly n purchases of a known customer within t from now). */
  conditionalPmf(params: P, c: Customer, n: number, t: number): number;
  /** Discounted expected purchases of a known customer within a horizon. */
  dect(params: P, c: Customer, discounting: Discounting): number;
  /** Discounted expected purchases of a known customer for ever; the rate must be positive. */
  dert(params: P, c: Customer, discounting: Pick<Discounting, "rate">): number;
  /** The distribution of the time to a customer's next purchase. */
  nextPurchase(params: P, c: Customer): NextPurchase;
  simulate(params: P, options: SimulateOptions): Simulated;
  /** The figures of many customers at once, equal to those of the single verbs. */
  scoreStates(params: P, states: StateColumns, discounting: Discounting): Scores;
  /** Conditional expected purchases of many customers at once: `scoreStates(…).expected` alone. */
  expectedByState(params: P, states: StateColumns, horizon: number): Float64Array;
  /** What active customers may still do within a horizon, for intervals and log scores. */
  activeFuture(params: P, horizon: number): ActiveFuture;
}

export interface PurchaseFit<P extends object> extends FitResult<keyof P & string> {
  readonly params: Readonly<Record<keyof P & string, number>> & P;
  /** Repeat purchases of all customers: what the log-likelihood shifts by when the time unit changes. */
  readonly repeats: number;
}

export interface Likelihood {
  /** Log-likelihood with gradient and Hessian by the parameters, in the order of their names. */
  evaluate(params: ArrayLike<number>): Curvature;
  /** The same without the Hessian, where that is cheaper: what a sampler needs. */
  gradient?(params: ArrayLike<number>): { value: number; gradient: Float64Array };
  /** The same with every `stride`-th state standing for its neighbours; null where that would save nothing. */
  thinned(stride: number): Likelihood | null;
  /** Repeat purchases of all customers. */
  readonly repeats: number;
}

export type StateColumns = Pick<CustomerColumns, "x" | "tx" | "T">;

export interface Discounting {
  /** In time units. */
  readonly horizon: number;
  /** Continuous, per time unit. */
  readonly rate: number;
}

/** When a customer buys next, as time from now. */
export interface NextPurchase {
  /** Probability that no purchase ever comes. */
  readonly pNever: number;
  /** Probability that one comes within a time t; towards 1 − pNever for large t. */
  cdf(t: number): number;
  /** The time by which one comes with probability p; Infinity where p >= 1 − pNever. */
  quantile(p: number): number;
}

/** One number a row for each figure. */
export interface Scores {
  readonly pAlive: Float64Array;
  /** Expected purchases within the horizon. */
  readonly expected: Float64Array;
  /** Discounted expected purchases within the horizon. */
  readonly dect: Float64Array;
  /** Discounted expected purchases for ever; Infinity where the rate is 0 and they have no mean. */
  readonly dert: Float64Array;
  /** Probability of no purchase within the horizon. */
  readonly pNone: Float64Array;
  /** Median time to the next purchase, given that one comes; NaN where it is likelier that none does. */
  readonly nextMedian: Float64Array;
}

export interface SimulateOptions {
  /** How many customers. */
  readonly n: number;
  /** Time from a customer's first purchase to the end: one for all, or a column with one for each. */
  readonly T: number | Column;
  /** Where chance comes from: a generator, or the seed of one. */
  readonly chance: Rng | number;
  /**
   * Times are whole days, and purchases of one day are one; default false. The first purchase then falls anywhere in
   * its day, and the last day counts to its end.
   */
  readonly wholeDays?: boolean;
  /** Return every purchase too; default false. */
  readonly orders?: boolean;
}

export interface Simulated {
  readonly x: Float64Array;
  readonly tx: Float64Array;
  readonly T: Float64Array;
  /** 1 where the customer is still active at T. */
  readonly active: Uint8Array;
  /** Every purchase, first ones (time 0) included, by customer and time; null unless asked for. */
  readonly orders: { readonly customer: Uint32Array; readonly time: Float64Array } | null;
}
