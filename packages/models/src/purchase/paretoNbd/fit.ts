import { withCovariateOption } from "../../covariates/fit.ts";
import type { CustomerColumns } from "../../customers.ts";
import { fitParameters } from "../../estimate/fit.ts";
import { rescaleFit } from "../../estimate/rescale.ts";
import { compress } from "../../states.ts";
import { commonProblem, nobodyLeaves, type LifetimeProblem } from "../lifetime/problem.ts";
import type { PurchaseFit } from "../model.ts";
import { constantPaths, evaluationOf } from "../paretoNbdDynamic/evaluation.ts";
import { likelihoodOf } from "./likelihood.ts";
import { asParams, paramNames, type ParetoNbdParams } from "./params.ts";

export type ParetoNbdFit = PurchaseFit<ParetoNbdParams>;

/**
 * Fits Pareto/NBD: customers buy at their own constant rate until, at any time and at a rate of their own, they leave
 * for good.
 *
 * @param customers  columns x, tx, T and optionally weight, in one time unit; whole days make the fewest states
 * @returns parameters (alpha and beta in that unit) with errors; a likelihood without a clear maximum is told by
 *   `warnings`
 * @throws KeepworthError "customers.*", "customer.*" for columns that are no customers; "covariates.*"
 * @example fit({ x: [2, 0, 5], tx: [30.4, 0, 38.1], T: [38.9, 38.9, 38.9] }).params.r
 * @see Schmittlein, Morrison & Colombo (1987), Management Science 33(1)
 */
export const fit = withCovariateOption<ParetoNbdParams>(
  {
    problemOf,
    likelihoodOf,
    eachAlone: (customers, cells, values, coefficients) =>
      evaluationOf(constantPaths(customers, cells), values, coefficients),
  },
  (customers, options) => {
    const problem = problemOf(customers);
    return { ...fitParameters(problem, options), repeats: problem.repeats };
  },
);

/** What is to be fitted: the likelihood, where to start, the weak prior. */
export function problemOf(customers: CustomerColumns): LifetimeProblem<keyof ParetoNbdParams> {
  const states = compress(customers);
  const problem = commonProblem(states, likelihoodOf(states));
  const { age, rate } = problem.scale;
  return {
    ...problem,
    model: "pareto-nbd",
    names: paramNames,
    starts: [
      [0.6, 0.35 / rate, 0.6, age / 3],
      [2, 1.5 / rate, 0.1, age / 3],
      [0.1, 0.02 / rate, 2, age / 3],
    ],
    prior: { centre: [0.7, age / 4, 0.7, age / 3], spread: [1.5, 2, 1.5, 2] },
    explain: ([, , s, beta]) => nobodyLeaves(s!, Math.log1p(age / beta!)),
  };
}

/**
 * Log-likelihood of customers under Pareto/NBD.
 *
 * @throws KeepworthError "parameters.domain", "customers.*", "customer.*"
 */
export function logLikelihood(params: ParetoNbdParams, customers: CustomerColumns): number {
  return likelihoodOf(compress(customers)).evaluate(asParams(params)).value;
}

/**
 * A fit in another time unit, exactly: what fitting the converted times would give.
 *
 * @param unit  length of the new unit in the old one, e.g. 7 from days to weeks
 */
export function rescale(fit: ParetoNbdFit, unit: number): ParetoNbdFit {
  return rescaleFit<keyof ParetoNbdParams, ParetoNbdFit>(fit, unit, { alpha: 1, beta: 1 }, fit.repeats);
}
