import { withCovariateOption } from "../../covariates/fit.ts";
import type { CustomerColumns } from "../../customers.ts";
import { fitParameters } from "../../estimate/fit.ts";
import { rescaleFit } from "../../estimate/rescale.ts";
import { compress } from "../../states.ts";
import { commonProblem, nobodyLeaves, type LifetimeProblem } from "../lifetime/problem.ts";
import type { PurchaseFit } from "../model.ts";
import { gompertzClock } from "./clock.ts";
import { likelihoodOf } from "./likelihood.ts";
import { asParams, paramNames, type GgomNbdParams } from "./params.ts";

export type GgomNbdFit = PurchaseFit<GgomNbdParams>;

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
      [0.6, 0.35 / rate, 0.01 / age, 0.6, 0.004],
    ],
    prior: { centre: [0.7, age / 4, 1 / age, 0.7, 0.3], spread: [1.5, 2, 1.5, 1.5, 2] },
    explain: ([, , b, s, beta]) => nobodyLeaves(s!, gompertzClock(b!, beta!).growth(age)),
  };
}

export function logLikelihood(params: GgomNbdParams, customers: CustomerColumns): number {
  return likelihoodOf(compress(customers)).evaluate(asParams(params)).value;
}

export function rescale(fit: GgomNbdFit, unit: number): GgomNbdFit {
  return rescaleFit<keyof GgomNbdParams, GgomNbdFit>(fit, unit, { alpha: 1, b: -1 }, fit.repeats);
}
