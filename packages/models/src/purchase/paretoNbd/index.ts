import type { CustomerColumns } from "../../customers.ts";
import { posteriorOf } from "../../estimate/posterior/posterior.ts";
import { lifetimeVerbs } from "../lifetime/verbs.ts";
import { problemOf } from "./fit.ts";
import { asLifetime, type ParetoNbdParams } from "./params.ts";

// Pareto/NBD: customers buy at their own constant rate until, at any time and at a constant rate of their own, they leave
// for good.

export { fit, logLikelihood, problemOf, rescale, type ParetoNbdFit } from "./fit.ts";
export { likelihoodOf } from "./likelihood.ts";
export { type ParetoNbdParams } from "./params.ts";

const verbs = lifetimeVerbs<ParetoNbdParams>(asLifetime);

/**
 * Probability that a customer is still active, under Pareto/NBD.
 *
 * @param params  r, s unitless; alpha, beta in the time unit of tx and T
 * @param c  x: repeat purchases (integer >= 0); tx: time of the last one; T: age. 0 <= tx <= T
 * @returns a number in [0, 1]; exactly 1 when tx = T
 * @throws KeepworthError "parameters.domain"; "customer.recency" when tx > T; "customer.frequency", "customer.age"
 * @example pAlive({ r: 0.553, alpha: 10.58, s: 0.606, beta: 11.67 }, { x: 2, tx: 30.43, T: 38.86 }) // 0.8692
 * @see Schmittlein, Morrison & Colombo (1987), Management Science 33(1), eq. 11 to 13
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
 * @see Schmittlein, Morrison & Colombo (1987), Management Science 33(1), eq. 17
 */
export const expectedPurchases = verbs.expectedPurchases;

/**
 * Expected purchases of a known customer in the time t from now, E[Y(t)].
 *
 * @see Schmittlein, Morrison & Colombo (1987), Management Science 33(1), eq. 22
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
 * Discounted expected purchases of a known customer for ever. Without discounting they have no mean when s <= 1, so
 * the rate must be positive.
 *
 * @param discounting  rate: continuous, per time unit, > 0; from a yearly rate of 10 %, ln(1.1) / 52.18 per week
 * @throws KeepworthError "parameters.domain", "customer.*", "argument.domain"
 * @see Fader, Hardie & Lee (2005), "RFM and CLV", Journal of Marketing Research 42(4), eq. 2
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
 * Customers drawn from Pareto/NBD.
 *
 * @throws KeepworthError "parameters.domain"; "argument.domain" for n or T; "customers.columns" for a T of another length
 * @example simulate({ r: 0.553, alpha: 10.58, s: 0.606, beta: 11.67 }, { n: 5000, T: 52, chance: 42 })
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

export const { posterior, posteriorChain, combine } = posteriorOf<CustomerColumns, keyof ParetoNbdParams>(
  problemOf,
);
