import { cellsOf, type CovariateColumns } from "../../covariates/cells.ts";
import type { Coefficient } from "../../covariates/coefficients.ts";
import { fitCoefficients } from "../../covariates/fitCoefficients.ts";
import { reportCovariates } from "../../covariates/report.ts";
import { standardise } from "../../covariates/standardise.ts";
import { KeepworthError } from "../../errors.ts";
import type { FitOptions, FitResult } from "../../estimate/fit.ts";
import { addPulledBack, noCurvature, times } from "../../estimate/linear.ts";
import { inLogs } from "../../estimate/logs.ts";
import { exitsOf, readDurations, type DurationArrays, type DurationColumns } from "../durations.ts";
import type { Fitted } from "../../uncertainty/parameterDraws.ts";
import { problemOf } from "../problem.ts";
import { likelihoodOf } from "./likelihood.ts";
import { asParams, paramNames, type SbgParams } from "./params.ts";

/** Columns of numbers by name, one value a row: what multiplies alpha, and what beta, by e^(coefficient × value). */
export interface SbgCovariates {
  readonly alpha?: CovariateColumns | undefined;
  readonly beta?: CovariateColumns | undefined;
}

/** What covariates do, by name: plain data that survives JSON. */
export interface SbgEffects {
  readonly alpha: Readonly<Record<string, number>>;
  readonly beta: Readonly<Record<string, number>>;
  /** By "alpha.<name>" and "beta.<name>"; null where the information says nothing. */
  readonly standardErrors: Readonly<Record<string, number | null>>;
  /** Coefficient over standard error. */
  readonly zStatistics: Readonly<Record<string, number | null>>;
  /** Of the hypothesis that the coefficient is 0, against either side. */
  readonly pValues: Readonly<Record<string, number | null>>;
}

/**
 * A fit with covariates. `params` are those of a customer whose covariates are all 0. `covariance` has alpha and beta,
 * then the coefficients of alpha, then those of beta.
 */
export interface SbgCovariateFit extends FitResult<keyof SbgParams> {
  readonly covariates: SbgEffects;
}

/** How the two kinds of covariates act on the parameters' logarithms. */
const powers = { lifetime: { alpha: 1 }, purchase: { beta: 1 } };

/**
 * sBG with alpha·e^(γ'z) and beta·e^(δ'z) for customers with covariates z: a sum, over the distinct z, of the
 * log-likelihoods of the customers who have it.
 */
export function fitWithCovariates(
  data: DurationColumns,
  { alpha, beta }: SbgCovariates,
  options: FitOptions,
): SbgCovariateFit {
  const columns = readDurations(data);
  const rows = columns.duration.length;
  const cells = cellsOf({ lifetime: alpha, purchase: beta }, rows);
  const weight = new Float64Array(cells.count);
  for (let row = 0; row < rows; row++) weight[cells.index[row]!]! += columns.weight?.[row] ?? 1;
  const standardised = standardise(cells, weight);
  const coefficients: Coefficient[] = [
    ...cells.names.lifetime.map((name, j) => ({ label: `alpha.${name}`, lifetime: j, purchase: null })),
    ...cells.names.purchase.map((name, j) => ({ label: `beta.${name}`, lifetime: null, purchase: j })),
  ];
  const n = paramNames.length + coefficients.length;
  const groups = groupsOf(columns, cells.index, weight).map(({ cell, columns: group }) => {
    const exits = exitsOf(group);
    // Derivatives of ln alpha and ln beta by these at the mean, and by the coefficients.
    const slopes = new Float64Array(2 * n);
    slopes[0] = 1;
    slopes[n + 1] = 1;
    coefficients.forEach(({ lifetime, purchase }, k) => {
      if (lifetime !== null) {
        slopes[2 + k] = standardised.values.lifetime[cell * cells.names.lifetime.length + lifetime]!;
      }
      if (purchase !== null) {
        slopes[n + 2 + k] = standardised.values.purchase[cell * cells.names.purchase.length + purchase]!;
      }
    });
    return { evaluate: inLogs(likelihoodOf(exits)), states: exits.states, slopes };
  });
  const { evaluate: _, ...base } = problemOf(exitsOf(columns), "sbg", paramNames, likelihoodOf);
  const result = fitCoefficients(
    { ...base, states: groups.reduce((sum, { states }) => sum + states, 0) },
    coefficients,
    (point) => {
      const total = noCurvature(n);
      for (const { evaluate, slopes } of groups) addPulledBack(total, evaluate(times(slopes, point)), slopes);
      return total;
    },
    options,
  );
  const { covariates, ...report } = reportCovariates(result, paramNames, cells, {
    coefficients,
    standardised,
    powers,
  });
  return {
    ...report,
    covariates: {
      alpha: covariates.lifetime,
      beta: covariates.purchase,
      standardErrors: renamed(covariates.standardErrors),
      zStatistics: renamed(covariates.zStatistics),
      pValues: renamed(covariates.pValues),
    },
  };
}

function renamed<V>(values: Readonly<Record<string, V>>): Record<string, V> {
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => [
      name.replace(/^lifetime\./, "alpha.").replace(/^purchase\./, "beta."),
      value,
    ]),
  );
}

/** Customers by their covariates, leaving out groups of weight 0. */
function groupsOf({ duration, churned, weight }: DurationArrays, index: Uint32Array, total: Float64Array) {
  const rows = Array.from(total, (): number[] => []);
  index.forEach((cell, row) => rows[cell]!.push(row));
  return rows.flatMap((members, cell) => {
    if (total[cell] === 0) return [];
    const pick = (column: Float64Array) => Float64Array.from(members, (row) => column[row]!);
    const columns = {
      duration: pick(duration),
      churned: pick(churned),
      weight: weight && pick(weight),
    };
    return [{ cell, columns }];
  });
}

/**
 * The parameters of a customer with these covariates, with which every verb works.
 *
 * @param values  by name, as in the fit; of the reference level of a text covariate, all its columns are 0
 * @throws KeepworthError "covariates.name" where one is missing, "covariates.finite" where it is no number
 * @example survival(withCovariates(fit, { yearly: 1 }), 12)
 */
export function withCovariates(
  fit: {
    readonly params: SbgParams;
    readonly covariates: Pick<SbgEffects, "alpha" | "beta">;
  },
  values: Readonly<Record<string, number>>,
): SbgParams {
  asParams(fit.params);
  const effect = (coefficients: Readonly<Record<string, number>>) => {
    let sum = 0;
    for (const [covariate, coefficient] of Object.entries(coefficients)) {
      const value = values[covariate];
      if (value === undefined) {
        throw new KeepworthError("covariates.name", { covariate, known: Object.keys(values) });
      }
      if (!Number.isFinite(value)) throw new KeepworthError("covariates.finite", { covariate, row: 0 });
      sum += coefficient * value;
    }
    return Math.exp(sum);
  };
  const { params, covariates } = fit;
  return { alpha: params.alpha * effect(covariates.alpha), beta: params.beta * effect(covariates.beta) };
}

/**
 * The same with a covariance, for `curve`, `remaining` and `parameterInterval`.
 *
 * @throws KeepworthError as `withCovariates`
 * @example curve(fitFor(fit, { yearly: 1 }), { periods: 24, seed: 42 })
 */
export function fitFor(fit: SbgCovariateFit, values: Readonly<Record<string, number>>): Fitted<SbgParams> {
  const params = withCovariates(fit, values);
  if (fit.covariance === null) return { params, covariance: null };
  const { covariates, covariance } = fit;
  // The first derivatives of the parameters by those of the fit, then by the coefficients of alpha and of beta.
  const slopes = paramNames.map((name) => [
    ...paramNames.map((other) => (other === name ? params[name] / fit.params[name] : 0)),
    ...paramNames.flatMap((other) =>
      Object.keys(covariates[other]).map((covariate) =>
        other === name ? params[name] * values[covariate]! : 0,
      ),
    ),
  ]);
  const product = (a: readonly number[], b: readonly number[]) =>
    a.reduce(
      (sum, x, i) => (x === 0 ? sum : sum + b.reduce((s, y, j) => s + x * y * covariance[i]![j]!, 0)),
      0,
    );
  return { params, covariance: slopes.map((a) => slopes.map((b) => product(a, b))) };
}
