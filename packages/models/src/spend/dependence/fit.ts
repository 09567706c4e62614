import { fitParameters, type FitOptions, type FitResult, type FitWarning } from "../../estimate/fit.ts";
import type { Curvature } from "../../estimate/newton.ts";
import * as gammaGamma from "../gammaGamma/index.ts";
import { likelihoodRatioTest, type LikelihoodRatio } from "../../estimate/likelihoodRatio.ts";
import { likelihoodOf } from "./likelihood.ts";
import {
  checkParams,
  readDependentSpenders,
  type DependentSpendParams,
  type DependentSpenderArrays,
  type DependentSpenderColumns,
} from "./params.ts";

export interface DependentSpendFit extends Omit<FitResult<"p" | "q" | "v" | "kappa">, "params"> {
  /** `reference` is no estimate: the mean rate of the customers in the fit. */
  readonly params: DependentSpendParams;
  /** Against Gamma-Gamma, the same with kappa = 0. Its log-likelihood is this fit's less half of the statistic. */
  readonly independence: LikelihoodRatio;
}

const names = ["p", "q", "v", "kappa"] as const;

/**
 * Fits Gamma-Gamma with v scaled by a power of how often a customer buys, and tests whether it matters.
 *
 * Rows with x = 0 are left out: nothing is known of their spend.
 *
 * @param spenders  columns x (purchases that the mean is over), spend (their mean, > 0), rate and shape (of
 *   `spendRates`: what the purchase model knows of a customer's rate) and optionally weight
 * @returns kappa in units of nothing: spend of a customer who buys twice as often is 2^kappa times as high. Covariance
 *   in the order p, q, v, kappa
 * @throws KeepworthError "customers.*", "customer.*", "argument.domain" with the row
 * @example fit({ x: [2, 1, 7], spend: [22, 12, 74], rate: [0.07, 0.04, 0.2], shape: [2.2, 1.2, 7.2] }).params.kappa
 */
export function fit(spenders: DependentSpenderColumns, options: FitOptions = {}): DependentSpendFit {
  const rows = readDependentSpenders(spenders);
  const independent = gammaGamma.fit(rows, options);
  const { p, q, v } = independent.params;
  const customers = independent.customers;
  const reference = weightedMean(rows.rate, rows, customers);
  const mean = weightedMean(rows.spend, rows, customers);
  // Newton works on logarithms, so kappa is fitted as that of a fourth positive parameter.
  const { params, standardErrors, covariance, warnings, ...result } = fitParameters(
    {
      model: "gamma-gamma-rate",
      names,
      evaluate: ofExponential(likelihoodOf(rows, reference)),
      starts: [1, 0.6, 1.6].map((power) => [p, q, v, power]),
      prior: { centre: [4, 4, 0.75 * mean, 1], spread: [1.5, 1, 1.5, 0.5] },
      customers,
      states: rows.x.length,
    },
    options,
  );
  const power = params.kappa;
  const scale = [1, 1, 1, 1 / power];
  const infinite: FitWarning[] =
    params.q > 1 ? [] : [{ code: "spend.infinite-mean", details: { q: params.q } }];
  return {
    ...result,
    params: { p: params.p, q: params.q, v: params.v, kappa: Math.log(power), reference },
    standardErrors: {
      ...standardErrors,
      kappa: standardErrors.kappa === null ? null : standardErrors.kappa / power,
    },
    covariance: covariance?.map((row, i) => row.map((c, j) => c * scale[i]! * scale[j]!)) ?? null,
    warnings: [...warnings.flatMap(aboutKappa), ...infinite],
    independence: likelihoodRatioTest(independent.logLikelihood, result.logLikelihood, 1),
  };
}

/** A likelihood of p, q, v, kappa as one of p, q, v, e^kappa. */
function ofExponential(evaluate: (params: ArrayLike<number>) => Curvature) {
  return ([p, q, v, power]: Float64Array): Curvature => {
    const { value, gradient, hessian } = evaluate([p!, q!, v!, Math.log(power!)]);
    const scale = [1, 1, 1, 1 / power!];
    const curved = hessian.map((h, k) => h * scale[Math.floor(k / 4)]! * scale[k % 4]!);
    curved[15]! -= gradient[3]! / power! ** 2;
    return { value, gradient: gradient.map((g, i) => g * scale[i]!), hessian: curved };
  };
}

/** What is said of e^kappa, as said of kappa: near 0 its error may well be larger than itself, which is no warning. */
function aboutKappa(warning: FitWarning): FitWarning[] {
  if (warning.details["parameter"] !== "kappa") return [warning];
  if (warning.code === "fit.large-spread") return [];
  return [{ ...warning, details: { ...warning.details, towards: "infinity" } }];
}

function weightedMean(column: Float64Array, { weight }: DependentSpenderArrays, total: number): number {
  let sum = 0;
  for (let i = 0; i < column.length; i++) sum += weight[i]! * column[i]!;
  return sum / total;
}

/**
 * Log-likelihood of customers' mean spend, given how often they buy.
 *
 * @throws KeepworthError "parameters.domain", "customers.*", "customer.*", "argument.domain"
 */
export function logLikelihood(params: DependentSpendParams, spenders: DependentSpenderColumns): number {
  checkParams(params);
  const { p, q, v, kappa, reference } = params;
  return likelihoodOf(readDependentSpenders(spenders), reference)([p, q, v, kappa]).value;
}
