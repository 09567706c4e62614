import { withCovariateOption } from "../../covariates/fit.ts";
import type { CustomerColumns } from "../../customers.ts";
import { fitParameters } from "../../estimate/fit.ts";
import { rescaleFit } from "../../estimate/rescale.ts";
import { compress, type States } from "../../states.ts";
import type { Likelihood, PurchaseFit } from "../model.ts";
import { coinLikelihood } from "./likelihood.ts";
import { asCoin, type CoinParams } from "./params.ts";
import { coinProblem, type CoinProblem } from "./problem.ts";

/** How a model with purely random purchases is fitted. */
export function coinFits(model: string, atStart: 0 | 1) {
  function problemOf(customers: CustomerColumns): CoinProblem {
    const states = compress(customers);
    return coinProblem(model, states, coinLikelihood(states, atStart), 1);
  }

  const likelihoodOf = (states: States): Likelihood => coinLikelihood(states, atStart).withStages(1);

  return {
    problemOf,
    likelihoodOf,
    fit: withCovariateOption<CoinParams>({ problemOf, likelihoodOf }, (customers, options) => {
      const problem = problemOf(customers);
      return { ...fitParameters(problem, options), repeats: problem.repeats };
    }),
    logLikelihood(params: CoinParams, customers: CustomerColumns): number {
      const { r, alpha, a, b } = asCoin(params, atStart);
      return likelihoodOf(compress(customers)).evaluate([r, alpha, a, b]).value;
    },
    rescale: (fit: PurchaseFit<CoinParams>, unit: number): PurchaseFit<CoinParams> =>
      rescaleFit<keyof CoinParams, PurchaseFit<CoinParams>>(fit, unit, { alpha: 1 }, fit.repeats),
  };
}
