import { coefficientsOf } from "../../covariates/coefficients.ts";
import type { WithCovariates } from "../../covariates/effects.ts";
import { fitCoefficients } from "../../covariates/fitCoefficients.ts";
import { powersOf } from "../../covariates/powers.ts";
import { reportCovariates } from "../../covariates/report.ts";
import { standardise } from "../../covariates/standardise.ts";
import type { FitOptions } from "../../estimate/fit.ts";
import { rescaleFit } from "../../estimate/rescale.ts";
import type { PurchaseFit } from "../model.ts";
import { problemOf } from "../paretoNbd/fit.ts";
import type { ParetoNbdParams } from "../paretoNbd/params.ts";
import { evaluationOf } from "./evaluation.ts";
import { readHistories, type CovariateRows, type Purchases } from "./histories.ts";
import { likelihoodOf } from "./likelihood.ts";
import { pointOf, type DynamicParams, type ParamName } from "./params.ts";
import { pathsOf, type Paths } from "./paths.ts";
import { readTimetable } from "./timetable.ts";

export type ParetoNbdDynamicFit = WithCovariates<PurchaseFit<ParetoNbdParams>>;

/**
 * Fits Pareto/NBD with covariates that change with time, such as seasons and campaigns: a customer buys at the rate
 * λ·e^(γ'z(t)) and leaves at the rate μ·e^(δ'z(t)).
 *
 * @param purchases  every purchase until the end, on one clock
 * @param covariates  rows by customer and time, on the same clock
 * @throws KeepworthError "customers.*", "customer.*", "covariates.*"
 * @see Bachmann, Meierer & Näf (2021), "The Role of Time-Varying Contextual Factors in Latent Attrition Models for
 *   Customer Base Analysis", Marketing Science 40(4)
 */
export function fit(
  purchases: Purchases,
  covariates: CovariateRows,
  options: FitOptions = {},
): ParetoNbdDynamicFit {
  const histories = readHistories(purchases);
  const { cells, ...timetable } = readTimetable(covariates, histories.length);
  const paths = pathsOf(histories, { cells, ...timetable });
  const { repeats, ...base } = problemOf(summary(paths));
  const model = "pareto-nbd";
  const powers = powersOf(model, cells.names);
  const standardised = standardise(cells, exposure(paths));
  const coefficients = coefficientsOf(cells);
  const evaluate = evaluationOf(paths, standardised.values, coefficients);
  const result = fitCoefficients({ ...base, model }, coefficients, evaluate, options);
  const report = reportCovariates(result, base.names, cells, { coefficients, standardised, powers });
  return { ...report, repeats };
}

/** What customers look like without covariates. */
function summary({ x, begin, lastPurchase, time }: Paths) {
  const tx = new Float64Array(x.length);
  const T = new Float64Array(x.length);
  for (let i = 0; i < x.length; i++) {
    for (let k = begin[i]!; k < begin[i + 1]!; k++) {
      if (k < lastPurchase[i]!) tx[i]! += time[k]!;
      T[i]! += time[k]!;
    }
  }
  return { x, tx, T };
}

/** How much time customers spent with the covariates of each cell. */
function exposure({ cells, cell, time }: Paths): Float64Array {
  const total = new Float64Array(cells);
  for (let k = 0; k < cell.length; k++) total[cell[k]!]! += time[k]!;
  return total;
}

/**
 * Log-likelihood of histories at these parameters and coefficients.
 *
 * @throws KeepworthError "parameters.domain", "customers.*", "customer.*", "covariates.*"
 */
export function logLikelihood(model: DynamicParams, purchases: Purchases, covariates: CovariateRows): number {
  const histories = readHistories(purchases);
  const timetable = readTimetable(covariates, histories.length);
  return likelihoodOf(pathsOf(histories, timetable))(pointOf(model, timetable.cells.names)).value;
}

/**
 * A fit in another time unit, exactly. Coefficients have no unit of time.
 *
 * @param unit  length of the new unit in the old one, e.g. 7 from days to weeks
 */
export function rescale(fit: ParetoNbdDynamicFit, unit: number): ParetoNbdDynamicFit {
  return rescaleFit<ParamName, ParetoNbdDynamicFit>(fit, unit, { alpha: 1, beta: 1 }, fit.repeats);
}
