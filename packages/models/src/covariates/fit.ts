import { readCustomers, type CustomerArrays, type CustomerColumns } from "../customers.ts";
import type { FitOptions, FitProblem } from "../estimate/fit.ts";
import { addPulledBack, noCurvature, times } from "../estimate/linear.ts";
import { inLogs } from "../estimate/logs.ts";
import type { Curvature } from "../estimate/newton.ts";
import { compress, type States } from "../states.ts";
import type { Likelihood, PurchaseFit } from "../purchase/model.ts";
import { cellsOf, processes, type Cells, type Covariates } from "./cells.ts";
import { coefficientsOf, type Coefficient } from "./coefficients.ts";
import type { WithCovariates } from "./effects.ts";
import { fitCoefficients } from "./fitCoefficients.ts";
import { powersOf, type Powers } from "./powers.ts";
import { reportCovariates } from "./report.ts";
import { standardise, type Standardised } from "./standardise.ts";

/** What a purchase model tells of itself for covariates to be added. */
export interface CovariateModel<P extends object> {
  /** Without covariates: names, starting points, priors. */
  problemOf(customers: CustomerColumns): FitProblem<keyof P & string> & { readonly repeats: number };
  likelihoodOf(states: States): Likelihood;
  /**
   * The log-likelihood by ln of the parameters and the coefficients, made for covariates that hardly any two customers
   * share; where left out, `likelihoodOf` serves for each set of covariates.
   */
  readonly eachAlone?: (
    customers: CustomerArrays,
    cells: Cells,
    values: Standardised["values"],
    coefficients: readonly Coefficient[],
  ) => (point: Float64Array) => Curvature;
}

export interface CovariateFitOptions extends FitOptions {
  /** Columns as long as those of the customers. */
  readonly covariates: Covariates;
}

/** A fit that takes covariates too. */
export interface FitVerb<P extends object> {
  (customers: CustomerColumns, options: CovariateFitOptions): WithCovariates<PurchaseFit<P>>;
  (customers: CustomerColumns, options?: FitOptions): PurchaseFit<P>;
}

/** A model's fit, and its fit with covariates where options have them. */
export function withCovariateOption<P extends object>(
  model: CovariateModel<P>,
  plain: (customers: CustomerColumns, options?: FitOptions) => PurchaseFit<P>,
): FitVerb<P> {
  function fit(customers: CustomerColumns, options: CovariateFitOptions): WithCovariates<PurchaseFit<P>>;
  function fit(customers: CustomerColumns, options?: FitOptions): PurchaseFit<P>;
  function fit(customers: CustomerColumns, options: Partial<CovariateFitOptions> = {}): PurchaseFit<P> {
    const { covariates, ...rest } = options;
    if (covariates === undefined) return plain(customers, rest);
    return fitWithCovariates(model, customers, covariates, rest);
  }
  return fit;
}

/** With fewer customers for each set of covariates, the arrangements of `likelihoodOf` do not pay. */
const fewAlike = 10;

/**
 * Fits a purchase model whose rates depend on what is known of each customer: λ·e^(γ'z) for buying, μ·e^(δ'z) for
 * leaving, or e^(δ'z) times the odds of leaving after a purchase. The parameters of the model are then different ones
 * for every set of covariates, and the log-likelihood is the sum over these sets.
 *
 * @param customers  columns x, tx, T and optionally weight, in one time unit
 * @param covariates  columns of the same length
 * @throws KeepworthError "customers.*", "customer.*", "covariates.*"
 * @see Fader & Hardie (2007), "Incorporating time-invariant covariates into the Pareto/NBD and BG/NBD models"
 */
export function fitWithCovariates<P extends object>(
  model: CovariateModel<P>,
  customers: CustomerColumns,
  covariates: Covariates,
  options: FitOptions = {},
): WithCovariates<PurchaseFit<P>> {
  const { repeats, ...base } = model.problemOf(customers);
  const columns = readCustomers(customers);
  const rows = columns.x.length;
  const cells = cellsOf(covariates, rows);
  const powers = powersOf(base.model, cells.names);
  const weight = new Float64Array(cells.count);
  for (let row = 0; row < rows; row++) weight[cells.index[row]!]! += columns.weight?.[row] ?? 1;
  const standardised = standardise(cells, weight);
  const coefficients = coefficientsOf(cells);

  const evaluate =
    model.eachAlone && rows < fewAlike * cells.count
      ? model.eachAlone(columns, cells, standardised.values, coefficients)
      : byGroup(model, columns, cells, (cell) =>
          slopesOf(base.names, coefficients, standardised, powers, cell),
        );
  const result = fitCoefficients(base, coefficients, evaluate, options);
  const report = reportCovariates(result, base.names, cells, { coefficients, standardised, powers });
  return { ...report, repeats } as WithCovariates<PurchaseFit<P>>;
}

/** The sum over the sets of covariates, within each of which the model is one without covariates. */
function byGroup<P extends object>(
  { likelihoodOf }: CovariateModel<P>,
  customers: CustomerArrays,
  { index, count }: Cells,
  slopesAt: (cell: number) => Float64Array,
): (point: Float64Array) => Curvature {
  const groups = groupsOf(customers, index, count).map(({ cell, states }) => ({
    evaluate: inLogs(likelihoodOf(states).evaluate),
    slopes: slopesAt(cell),
  }));
  return (point) => {
    const total = noCurvature(point.length);
    for (const { evaluate, slopes } of groups) addPulledBack(total, evaluate(times(slopes, point)), slopes);
    return total;
  };
}

/** Customers by their covariates, leaving out groups of weight 0. */
function groupsOf(
  { x, tx, T, weight }: CustomerArrays,
  index: Uint32Array,
  count: number,
): { cell: number; states: States }[] {
  const begin = new Uint32Array(count + 1);
  for (let row = 0; row < index.length; row++) begin[index[row]! + 1]!++;
  for (let cell = 0; cell < count; cell++) begin[cell + 1]! += begin[cell]!;
  const order = new Uint32Array(index.length);
  const next = begin.slice();
  for (let row = 0; row < index.length; row++) order[next[index[row]!]!++] = row;
  const pick = (column: Float64Array, rows: Uint32Array) => Float64Array.from(rows, (row) => column[row]!);
  const groups: { cell: number; states: States }[] = [];
  for (let cell = 0; cell < count; cell++) {
    const rows = order.subarray(begin[cell], begin[cell + 1]);
    const weights = weight && pick(weight, rows);
    if (weights?.every((w) => w === 0)) continue;
    const columns = { x: pick(x, rows), tx: pick(tx, rows), T: pick(T, rows) };
    groups.push({ cell, states: compress(weights ? { ...columns, weight: weights } : columns) });
  }
  return groups;
}

/** Derivatives of ln of a group's parameters by ln of the parameters at the mean, and by the coefficients. */
function slopesOf(
  params: readonly string[],
  coefficients: readonly Coefficient[],
  { values, centre }: Standardised,
  powers: Powers,
  cell: number,
): Float64Array {
  const n = params.length + coefficients.length;
  const slopes = new Float64Array(params.length * n);
  params.forEach((name, m) => {
    slopes[m * n + m] = 1;
    coefficients.forEach((coefficient, k) => {
      for (const process of processes) {
        const j = coefficient[process];
        if (j === null) continue;
        const value = values[process][cell * centre[process].length + j]!;
        slopes[m * n + params.length + k]! += (powers[process]?.[name] ?? 0) * value;
      }
    });
  });
  return slopes;
}
