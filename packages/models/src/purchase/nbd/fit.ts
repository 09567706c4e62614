import { withCovariateOption } from "../../covariates/fit.ts";
import type { CustomerColumns } from "../../customers.ts";
import { fitParameters, type FitProblem } from "../../estimate/fit.ts";
import { rescaleFit } from "../../estimate/rescale.ts";
import { compress, countCustomers, type States } from "../../states.ts";
import { positiveParams } from "../arguments.ts";
import { meanAge } from "../coin/problem.ts";
import { addRateTerms, mirror, noCurvature, rateTables, reciprocals } from "../coin/rateTerms.ts";
import type { Likelihood, PurchaseFit } from "../model.ts";
import { nbdNames, type NbdParams } from "./params.ts";

export type NbdFit = PurchaseFit<NbdParams>;

/**
 * Fits NBD: customers buy at their own constant rate, for ever.
 *
 * @param customers  columns x, tx, T and optionally weight, in one time unit; tx tells this model nothing
 * @returns parameters (alpha in that unit) with errors; a likelihood without a clear maximum is told by `warnings`
 * @throws KeepworthError "customers.*", "customer.*" for columns that are no customers
 * @example fit({ x: [2, 0, 5], tx: [30.4, 0, 38.1], T: [38.9, 38.9, 38.9] }).params.r
 * @see Ehrenberg (1959), Applied Statistics 8(1)
 */
export const fit = withCovariateOption<NbdParams>({ problemOf, likelihoodOf }, (customers, options) => {
  const problem = problemOf(customers);
  return { ...fitParameters(problem, options), repeats: problem.repeats };
});

/** What is to be fitted: the likelihood, where to start, the weak prior. */
export function problemOf(customers: CustomerColumns) {
  const states = compress(customers);
  const { evaluate, repeats } = likelihoodOf(states);
  const count = countCustomers(states);
  const age = meanAge(states, count);
  const rate = (repeats + 0.5) / (count * age);
  return {
    model: "nbd",
    names: nbdNames,
    evaluate,
    starts: [
      [0.5, 0.5 / rate],
      [5, 5 / rate],
      [0.05, 0.05 / rate],
    ],
    prior: { centre: [0.7, age / 4], spread: [1.5, 2] },
    customers: count,
    states: states.x.length,
    warnings: repeats === 0 ? [{ code: "fit.noRepeats", details: {} }] : [],
    repeats,
  } satisfies FitProblem<keyof NbdParams> & { repeats: number };
}

/** The NBD likelihood of states in the order of `compress`: sums by x and by T, whatever the number of states. */
export function likelihoodOf(states: States): Likelihood {
  const tables = rateTables(states);
  return {
    evaluate(params) {
      const sum = noCurvature(2);
      const [r, alpha] = [params[0]!, params[1]!];
      addRateTerms(sum, tables, { r, alpha, k: 1 }, reciprocals(tables.byT.values, alpha));
      mirror(sum);
      return sum;
    },
    thinned: () => null,
    repeats: tables.repeats,
  };
}

/**
 * Log-likelihood of customers under NBD: of the times of their purchases, as that of the other models, so that it can
 * be compared with theirs.
 *
 * @throws KeepworthError "parameters.domain", "customers.*", "customer.*"
 */
export function logLikelihood(params: NbdParams, customers: CustomerColumns): number {
  return likelihoodOf(compress(customers)).evaluate(positiveParams(params, nbdNames)).value;
}

/** A fit in another time unit, exactly. `unit`: the length of the new unit in the old one, 7 from days to weeks. */
export function rescale(fit: NbdFit, unit: number): NbdFit {
  return rescaleFit<keyof NbdParams, NbdFit>(fit, unit, { alpha: 1 }, fit.repeats);
}
