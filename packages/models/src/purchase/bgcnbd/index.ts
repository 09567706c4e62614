import { asCoin, type StagedCoinParams } from "../coin/params.ts";
import { stagedFits, type StagedFit } from "../coin/stagedFits.ts";
import { coinVerbs } from "../coin/verbs.ts";

// BG/CNBD-k: BG/NBD in which purchases come at regular intervals, with the k-th of stages that pass at a constant rate.

/**
 * k: stages to a purchase, 1 where purchases are purely random. r and alpha: the spread of the rates of stages,
 * Gamma(r, alpha), so that the mean gap is k / rate. a and b: of the chance to leave, Beta(a, b).
 */
export type BgCnbdParams = StagedCoinParams;
export type BgCnbdFit = StagedFit;
export type { GapColumns } from "../coin/logGaps.ts";
export type { StagedFitOptions } from "../coin/stagedFits.ts";

const fits = stagedFits("bg-cnbd-k", 0);
const verbs = coinVerbs((params: BgCnbdParams) => asCoin(params, 0));

/**
 * Fits BG/CNBD-k.
 *
 * x, tx and T do not tell how regular purchases are. The sums of ln(gap) do, and with them (a column `logGaps`, or
 * their total as an option) the most likely k is found. Without, k must be given; the log-likelihood then leaves out
 * (k − 1)·Σ ln(gap), with a warning, and cannot be compared with that of another k or model.
 *
 * @param customers  columns x, tx, T, logGaps and optionally weight, in one time unit
 * @returns parameters with errors, that of k being 0; `tried`: the log-likelihood of every k that was tried
 * @throws KeepworthError "customers.*", "customer.*" for columns that are no customers; "customers.logGaps" without k
 *   and gaps; "argument.domain" for a k that is no integer from 1 to 100
 * @example fit({ x: [2, 0], tx: [30, 0], T: [38, 38], logGaps: [5.4, 0] }).params.k
 * @see Reutterer, Platzer & Schröder (2021), International Journal of Research in Marketing 38(1)
 */
export const fit = fits.fit;

/** What is to be fitted for one k: the likelihood of the other parameters, where to start, the weak prior. */
export const problemOf = fits.problemOf;

/** A fit in another time unit, exactly. `unit`: the length of the new unit in the old one, 7 from days to weeks. */
export const rescale = fits.rescale;

/**
 * Log-likelihood of customers under BG/CNBD-k; without the column `logGaps`, up to (k − 1)·Σ ln(gap).
 *
 * @throws KeepworthError "parameters.domain", "customers.*", "customer.*"
 */
export const logLikelihood = fits.logLikelihood;

/**
 * The likelihood of states in the order of `compress`, by k, r, alpha, a and b and up to (k − 1)·Σ ln(gap). Derivatives
 * by k, which is whole, are 0.
 */
export const likelihoodOf = fits.likelihoodOf;

/**
 * Probability that a customer is still active, under BG/CNBD-k: it falls faster than BG/NBD's once the usual gap has
 * passed. Exactly 1 for a customer without repeats, who has had no purchase to leave after.
 *
 * @param params  k, r, a, b unitless; alpha in the time unit of tx and T
 * @param c  x: repeat purchases (integer >= 0); tx: time of the last one; T: age. 0 <= tx <= T
 * @throws KeepworthError "parameters.domain"; "customer.recency" when tx > T; "customer.frequency", "customer.age"
 * @example pAlive({ k: 3, r: 0.85, alpha: 1.45, a: 0.79, b: 2.42 }, { x: 4, tx: 24, T: 32 })
 */
export const pAlive = verbs.pAlive;

/**
 * Probability that a customer is still active a time t from now, whether or not they buy in between.
 *
 * @throws KeepworthError as `pAlive`; "argument.domain" unless t is finite and >= 0
 */
export const pAliveAt = verbs.pAliveAt;

/**
 * Expected repeat purchases of a new customer in the time t after the first one, E[X(t)], exactly, as a sum over the
 * stages that may pass.
 *
 * @throws KeepworthError "parameters.domain"; "argument.domain" unless t is finite and >= 0
 */
export const expectedPurchases = verbs.expectedPurchases;

/**
 * Expected purchases of a known customer in the time t from now, E[Y(t)], exactly: a mean over the stages in which the
 * running gap may be. The later after the last purchase, the sooner an active customer's next one.
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
 * Discounted expected purchases of a known customer for ever; the rate must be positive.
 *
 * @param discounting  rate: continuous, per time unit, > 0; from a yearly rate of 10 %, ln(1.1) / 52.18 per week
 * @throws KeepworthError "parameters.domain", "customer.*", "argument.domain"
 */
export const dert = verbs.dert;

/**
 * The distribution of the time to a customer's next purchase: none comes from a customer who has left; an active one's
 * gap goes on from where it is.
 *
 * @throws KeepworthError "parameters.domain", "customer.*"; cdf and quantile "argument.domain"
 */
export const nextPurchase = verbs.nextPurchase;

/**
 * Customers drawn from BG/CNBD-k.
 *
 * @throws KeepworthError "parameters.domain"; "argument.domain" for n or T; "customers.columns" for a T of another length
 */
export const simulate = verbs.simulate;

/**
 * The figures of many customers at once, equal to those of the single verbs; rows in the order of `compress` are quickest.
 *
 * @throws KeepworthError "parameters.domain", "customers.*", "customer.*", "argument.domain" (horizon > 0, rate >= 0)
 */
export const scoreStates = verbs.scoreStates;

/** Conditional expected purchases of many customers at once. */
export const expectedByState = verbs.expectedByState;

/**
 * What active customers may still do within a horizon, by x and T. Under this model it depends on how long the last
 * purchase is past as well; not knowing that, the answer is the exact law of all active customers of the same x and T
 * together. `logPmf` takes the time of the last purchase as a fourth argument and is then exact for the one customer.
 */
export const activeFuture = verbs.activeFuture;

/** Of r, alpha, a and b, given k: the most likely one, as `fit` finds it, or the option `k`. */
export const { posterior, posteriorChain, combine } = fits.posteriors;
