import type { CustomerColumns } from "../../customers.ts";
import { posteriorOf } from "../../estimate/posterior/posterior.ts";
import { coinFits } from "../coin/fits.ts";
import { asCoin, type CoinParams } from "../coin/params.ts";
import { coinVerbs } from "../coin/verbs.ts";
import type { PurchaseFit } from "../model.ts";

// MBG/NBD: BG/NBD in which a customer may leave after the first purchase already.

/** r and alpha: the spread of purchase rates, Gamma(r, alpha). a and b: of the chance to leave, Beta(a, b). */
export type MbgNbdParams = CoinParams;
export type MbgNbdFit = PurchaseFit<MbgNbdParams>;

const fits = coinFits("mbg-nbd", 1);
const verbs = coinVerbs((params: MbgNbdParams) => asCoin(params, 1));

/**
 * Fits MBG/NBD.
 *
 * @param customers  columns x, tx, T and optionally weight, in one time unit; whole days make the fewest states
 * @returns parameters (alpha in that unit) with errors; a likelihood without a clear maximum is told by `warnings`
 * @throws KeepworthError "customers.*", "customer.*" for columns that are no customers
 * @example fit({ x: [2, 0, 5], tx: [30.4, 0, 38.1], T: [38.9, 38.9, 38.9] }).params.r
 * @see Batislam, Denizel & Filiztekin (2007), International Journal of Research in Marketing 24(3)
 */
export const fit = fits.fit;

/** What is to be fitted: the likelihood, where to start, the weak prior. */
export const problemOf = fits.problemOf;

/** A fit in another time unit, exactly. `unit`: the length of the new unit in the old one, 7 from days to weeks. */
export const rescale = fits.rescale;

/**
 * Log-likelihood of customers under MBG/NBD.
 *
 * @throws KeepworthError "parameters.domain", "customers.*", "customer.*"
 */
export const logLikelihood = fits.logLikelihood;

/** The MBG/NBD likelihood of states in the order of `compress`, arranged for repeated evaluation. */
export const likelihoodOf = fits.likelihoodOf;

/**
 * Probability that a customer is still active, under MBG/NBD. It is below 1 for a customer without repeats too, who may
 * have left after the first purchase.
 *
 * @param params  r, a, b unitless; alpha in the time unit of tx and T
 * @param c  x: repeat purchases (integer >= 0); tx: time of the last one; T: age. 0 <= tx <= T
 * @returns a number in [0, 1]
 * @throws KeepworthError "parameters.domain"; "customer.recency" when tx > T; "customer.frequency", "customer.age"
 * @example pAlive({ r: 0.525, alpha: 6.183, a: 0.891, b: 1.614 }, { x: 0, tx: 0, T: 38.86 }) // 0.3897
 * @see Hoppe & Wagner (2007), Marketing: Journal of Research and Management 3(2)
 */
export const pAlive = verbs.pAlive;

/**
 * Probability that a customer is still active a time t from now, whether or not they buy in between.
 *
 * @throws KeepworthError as `pAlive`; "argument.domain" unless t is finite and >= 0
 */
export const pAliveAt = verbs.pAliveAt;

/**
 * Expected repeat purchases of a new customer, who may have left at once, in the time t after the first one, E[X(t)].
 *
 * @throws KeepworthError "parameters.domain"; "argument.domain" unless t is finite and >= 0
 * @see Hoppe & Wagner (2007), whose form has a pole at a = 1 that this has not
 */
export const expectedPurchases = verbs.expectedPurchases;

/**
 * Expected purchases of a known customer in the time t from now, E[Y(t)].
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
 * Discounted expected purchases of a known customer for ever. Without discounting they have no mean when a <= 1, so
 * the rate must be positive.
 *
 * @param discounting  rate: continuous, per time unit, > 0; from a yearly rate of 10 %, ln(1.1) / 52.18 per week
 * @throws KeepworthError "parameters.domain", "customer.*", "argument.domain"
 */
export const dert = verbs.dert;

/**
 * The distribution of the time to a customer's next purchase: none comes from a customer who has left, and an active
 * one waits a Pareto II (Lomax) time with shape r + x and scale alpha + T.
 *
 * @throws KeepworthError "parameters.domain", "customer.*"; cdf and quantile "argument.domain"
 */
export const nextPurchase = verbs.nextPurchase;

/**
 * Customers drawn from MBG/NBD.
 *
 * @throws KeepworthError "parameters.domain"; "argument.domain" for n or T; "customers.columns" for a T of another length
 * @example simulate({ r: 0.525, alpha: 6.183, a: 0.891, b: 1.614 }, { n: 5000, T: 52, chance: 42 })
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

/** What active customers may still do within a horizon. */
export const activeFuture = verbs.activeFuture;

export const { posterior, posteriorChain, combine } = posteriorOf<CustomerColumns, keyof MbgNbdParams>(
  problemOf,
);
