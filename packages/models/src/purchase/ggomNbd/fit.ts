import { withCovariateOption } from "../../covariates/fit.ts";
import type { CustomerColumns } from "../../customers.ts";
import { fitParameters, type FitWarning } from "../../estimate/fit.ts";
import { rescaleFit } from "../../estimate/rescale.ts";
import { compress } from "../../states.ts";
import { commonProblem, nobodyLeaves, type LifetimeProblem } from "../lifetime/problem.ts";
import type { PurchaseFit } from "../model.ts";
import { gompertzClock } from "./clock.ts";
import { likelihoodOf } from "./likelihood.ts";
import { asParams, paramNames, type GgomNbdParams } from "./params.ts";

export type GgomNbdFit = PurchaseFit<GgomNbdParams>;

/**
 * Fits GGom/NBD: customers buy at their own constant rate until, at any time and at a rate of their own that grows with
 * their age, they leave for good.
 *
 * @param customers  columns x, tx, T and optionally weight, in one time unit; whole days make the fewest states
 * @returns parameters (alpha in that unit, b per unit) with errors; a likelihood without a clear maximum is told by
 *   `warnings`: most often b runs to 0, where the model is Pareto/NBD with its beta = beta / b
 * @throws KeepworthError "customers.*", "customer.*" for columns that are no customers; "covariates.*"
 * @example fit({ x: [2, 0, 5], tx: [30.4, 0, 38.1], T: [38.9, 38.9, 38.9] }).params.b
 * @see Bemmaor & Glady (2012), Management Science 58(5)
 */
export const fit = withCovariateOption<GgomNbdParams>({ problemOf, likelihoodOf }, (customers, options) => {
  const problem = problemOf(customers);
  return { ...fitParameters(problem, options), repeats: problem.repeats };
});

/** What is to be fitted: the likelihood, where to start, the weak prior. */
export function problemOf(customers: CustomerColumns): LifetimeProblem<keyof GgomNbdParams> {
  const states = compress(customers);
  const problem = commonProblem(states, likelihoodOf(states));
  const { age, rate } = problem.scale;
  return {
    ...problem,
    model: "ggom-nbd",
    names: paramNames,
    starts: [
      [0.6, 0.35 / rate, 0.5 / age, 0.6, 0.2],
      [2, 1.5 / rate, 2 / age, 0.2, 3],
    ],
    // In favour of Pareto/NBD, which is where b and beta are tiny.
    prior: { centre: [0.7, age / 4, 0.001 / age, 0.7, 0.0003], spread: [1.5, 2, 3, 1.5, 3] },
    // All leave at nearly one age τ where beta is about e^(bτ), which is large.
    range: [
      [1e-4, 1e4],
      [age / 4e4, age * 2500],
      [1e-4 / age, 1e3 / age],
      [1e-4, 1e4],
      [1e-6, 1e12],
    ],
    explain: ([, , b, s, beta]) =>
      nobodyLeaves(s!, gompertzClock(b!, beta!).growth(age)) ?? noAgeing(b! * age),
  };
}

/** With b → 0, whatever beta / b, ages do not matter: lifetimes are those of Pareto/NBD. */
function noAgeing(growths: number): FitWarning[] | null {
  return growths < 1e-3 ? [{ code: "fit.noAgeing", details: {} }] : null;
}

/**
 * Log-likelihood of customers under GGom/NBD.
 *
 * @throws KeepworthError "parameters.domain", "customers.*", "customer.*"
 */
export function logLikelihood(params: GgomNbdParams, customers: CustomerColumns): number {
  return likelihoodOf(compress(customers)).evaluate(asParams(params)).value;
}

/**
 * A fit in another time unit, exactly: what fitting the converted times would give.
 *
 * @param unit  length of the new unit in the old one, e.g. 7 from days to weeks
 */
export function rescale(fit: GgomNbdFit, unit: number): GgomNbdFit {
  return rescaleFit<keyof GgomNbdParams, GgomNbdFit>(fit, unit, { alpha: 1, b: -1 }, fit.repeats);
}
