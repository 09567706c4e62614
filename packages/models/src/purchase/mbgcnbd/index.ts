import { asCoin, type StagedCoinParams } from "../coin/params.ts";
import { stagedFits, type StagedFit } from "../coin/stagedFits.ts";
import { coinVerbs } from "../coin/verbs.ts";

// MBG/CNBD-k: BG/CNBD-k in which a customer may leave after the first purchase already. What is not said here is as there.

/** As `BgCnbdParams`. */
export type MbgCnbdParams = StagedCoinParams;
export type MbgCnbdFit = StagedFit;

const fits = stagedFits("mbg-cnbd-k", 1);
const verbs = coinVerbs((params: MbgCnbdParams) => asCoin(params, 1));

/**
 * Fits MBG/CNBD-k, with k given or found by the sums of ln(gap), as `bgcnbd.fit` does.
 *
 * @param customers  columns x, tx, T, logGaps and optionally weight, in one time unit
 * @throws KeepworthError "customers.*", "customer.*" for columns that are no customers; "customers.logGaps" without k
 *   and gaps; "argument.domain" for a k that is no integer from 1 to 100
 * @see Reutterer, Platzer & Schröder (2021), International Journal of Research in Marketing 38(1)
 */
export const fit = fits.fit;

/** What is to be fitted for one k: the likelihood of the other parameters, where to start, the weak prior. */
export const problemOf = fits.problemOf;

/** A fit in another time unit, exactly. `unit`: the length of the new unit in the old one, 7 from days to weeks. */
export const rescale = fits.rescale;

/** Log-likelihood of customers under MBG/CNBD-k; without the column `logGaps`, up to (k − 1)·Σ ln(gap). */
export const logLikelihood = fits.logLikelihood;

/** The likelihood of states by k, r, alpha, a and b, up to (k − 1)·Σ ln(gap). Derivatives by k, which is whole, are 0. */
export const likelihoodOf = fits.likelihoodOf;

/**
 * Probability that a customer is still active, under MBG/CNBD-k; below 1 for a customer without repeats too, who may
 * have left after the first purchase.
 *
 * @throws KeepworthError "parameters.domain"; "customer.recency" when tx > T; "customer.frequency", "customer.age"
 */
export const pAlive = verbs.pAlive;

/** Probability that a customer is still active a time t from now, whether or not they buy in between. */
export const pAliveAt = verbs.pAliveAt;

/** Expected repeat purchases of a new customer, who may have left at once, in the time t after the first one, E[X(t)]. */
export const expectedPurchases = verbs.expectedPurchases;

/** Expected purchases of a known customer in the time t from now, E[Y(t)], exactly. */
export const conditionalExpectedPurchases = verbs.conditionalExpectedPurchases;

/** Probability that a new customer makes exactly n repeat purchases in the time t after the first one. */
export const pmf = verbs.pmf;

/** Probability that a known customer makes exactly n purchases in the time t from now. */
export const conditionalPmf = verbs.conditionalPmf;

/** Discounted expected purchases of a known customer within a horizon; `rate` continuous, per time unit. */
export const dect = verbs.dect;

/** Discounted expected purchases of a known customer for ever; the rate must be positive. */
export const dert = verbs.dert;

/** The distribution of the time to a customer's next purchase. */
export const nextPurchase = verbs.nextPurchase;

/** Customers drawn from MBG/CNBD-k. */
export const simulate = verbs.simulate;

/** The figures of many customers at once, equal to those of the single verbs. */
export const scoreStates = verbs.scoreStates;

/** Conditional expected purchases of many customers at once. */
export const expectedByState = verbs.expectedByState;

/** What active customers may still do within a horizon, by x and T: see `bgcnbd.activeFuture` on what that leaves open. */
export const activeFuture = verbs.activeFuture;

/** Of r, alpha, a and b, given k: the most likely one, as `fit` finds it, or the option `k`. */
export const { posterior, posteriorChain, combine } = fits.posteriors;
