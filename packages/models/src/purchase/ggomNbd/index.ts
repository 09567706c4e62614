import type { CustomerColumns } from "../../customers.ts";
import { posteriorOf } from "../../estimate/posterior/posterior.ts";
import { lifetimeVerbs } from "../lifetime/verbs.ts";
import { problemOf } from "./fit.ts";
import { asLifetime, type GgomNbdParams } from "./params.ts";

// GGom/NBD: customers buy at their own constant rate until, at any time, they leave for good, at a rate of their own that
// grows with their age.

export { fit, logLikelihood, problemOf, rescale, type GgomNbdFit } from "./fit.ts";
export { likelihoodOf } from "./likelihood.ts";
export { type GgomNbdParams } from "./params.ts";

const verbs = lifetimeVerbs<GgomNbdParams>(asLifetime);

/**
 * Probability that a customer is still active, under GGom/NBD.
 *
 * @param params  r, s, beta unitless; alpha in the time unit of tx and T; b per that unit
 * @param c  x: repeat purchases (integer >= 0); tx: time of the last one; T: age. 0 <= tx <= T
 * @returns a number in [0, 1]; exactly 1 when tx = T
 * @throws KeepworthError "parameters.domain"; "customer.recency" when tx > T; "customer.frequency", "customer.age"
 * @example pAlive({ r: 0.553, alpha: 10.57, b: 0.01, s: 0.5, beta: 0.094 }, { x: 2, tx: 30.43, T: 38.86 }) // 0.8617
 * @see Bemmaor & Glady (2012), Management Science 58(5)
 */
export const pAlive = verbs.pAlive;

/**
 * Probability that a customer is still active a time t from now, whether or not they buy in between.
 *
 * @throws KeepworthError as `pAlive`; "argument.domain" unless t is finite and >= 0
 */
export const pAliveAt = verbs.pAliveAt;

/**
 * Expected repeat purchases of a new customer in the time t after the first one, E[X(t)].
 *
 * @throws KeepworthError "parameters.domain"; "argument.domain" unless t is finite and >= 0
 * @see Bemmaor & Glady (2012), Management Science 58(5)
 */
export const expectedPurchases = verbs.expectedPurchases;

/**
 * Expected purchases of a known customer in the time t from now, E[Y(t)].
 *
 * The published formula is not the mean of the published model (Adler's erratum); this is P(active) times the mean
 * purchase rate and the mean time for which an active customer will stay, within t.
 *
 * @throws KeepworthError "parameters.domain", "customer.*"; "argument.domain" unless t is finite and >= 0
 */
export const conditionalExpectedPurchases = verbs.conditionalExpectedPurchases;

/**
 * Probability that a new customer makes exactly n repeat purchases in the time t after the first one.
 *
 * @throws KeepworthError "parameters.domain"; "argument.domain" unless n is an integer >= 0 and t finite and >= 0
 */
export const pmf = verbs.pmf;

/**
 * Probability that a known customer makes exactly n purchases in the time t from now.
 *
 * @throws KeepworthError as `pmf`, and "customer.*"
 */
export const conditionalPmf = verbs.conditionalPmf;

/**
 * Discounted expected purchases of a known customer within a horizon.
 *
 * @param discounting  rate: continuous, per time unit, >= 0; horizon: in time units, >= 0; Infinity gives `dert`
 * @throws KeepworthError "parameters.domain", "customer.*", "argument.domain"
 */
export const dect = verbs.dect;

/**
 * Discounted expected purchases of a known customer for ever.
 *
 * @param discounting  rate: continuous, per time unit, > 0; from a yearly rate of 10 %, ln(1.1) / 52.18 per week
 * @throws KeepworthError "parameters.domain", "customer.*", "argument.domain"
 */
export const dert = verbs.dert;

/**
 * The distribution of the time to a customer's next purchase: none comes from a customer who has left, nor from one who
 * leaves before it.
 *
 * The median given that one comes is `quantile((1 - pNever) / 2)`.
 *
 * @throws KeepworthError "parameters.domain", "customer.*"; cdf and quantile "argument.domain"
 */
export const nextPurchase = verbs.nextPurchase;

/**
 * Customers drawn from GGom/NBD.
 *
 * @throws KeepworthError "parameters.domain"; "argument.domain" for n or T; "customers.columns" for a T of another length
 * @example simulate({ r: 0.553, alpha: 10.57, b: 0.01, s: 0.5, beta: 0.094 }, { n: 5000, T: 52, chance: 42 })
 */
export const simulate = verbs.simulate;

/**
 * The figures of many customers at once, equal to those of the single verbs. Whole days, or few different times, are
 * quickest.
 *
 * @throws KeepworthError "parameters.domain", "customers.*", "customer.*", "argument.domain" (horizon > 0, rate >= 0)
 */
export const scoreStates = verbs.scoreStates;

/** Conditional expected purchases of many customers at once. */
export const expectedByState = verbs.expectedByState;

/** What active customers may still do within a horizon. */
export const activeFuture = verbs.activeFuture;

export const { posterior, posteriorChain, combine } = posteriorOf<CustomerColumns, keyof GgomNbdParams>(
  problemOf,
);
