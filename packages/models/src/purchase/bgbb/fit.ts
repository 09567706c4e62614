import type { CustomerColumns } from "../../customers.ts";
import { KeepworthError } from "../../errors.ts";
import {
  boundaryWarning,
  fitParameters,
  type FitOptions,
  type FitProblem,
  type FitWarning,
} from "../../estimate/fit.ts";
import { compress, countCustomers, type States } from "../../states.ts";
import type { PurchaseFit } from "../model.ts";
import { likelihoodOf } from "./likelihood.ts";
import { asParams, paramNames, readOpportunities, type BgBbParams } from "./params.ts";

export type BgBbFit = PurchaseFit<BgBbParams>;

/**
 * Fits BG/BB: at each of their opportunities customers buy with their own constant chance, until they leave for good
 * before one of them.
 *
 * @param customers  columns x (opportunities used), tx (number of the last one used, 0 for none), T (opportunities so
 *   far) and optionally weight; whole numbers
 * @returns parameters with errors; a likelihood without a clear maximum is told by `warnings`
 * @throws KeepworthError "customers.*", "customer.*" for columns that are no customers
 * @example fit({ x: [0, 2, 6], tx: [0, 4, 6], T: [6, 6, 6] }).params.alpha
 * @see Fader, Hardie & Shang (2010), Marketing Science 29(6)
 */
export function fit(customers: CustomerColumns, options: FitOptions = {}): BgBbFit {
  const problem = problemOf(customers);
  return { ...fitParameters(problem, options), repeats: problem.repeats };
}

/** What is to be fitted: the likelihood, where to start, the weak prior. */
export function problemOf(customers: CustomerColumns) {
  const states = statesOf(customers);
  const likelihood = likelihoodOf(states);
  const count = countCustomers(states);
  const age = states.T.reduce((sum, T, i) => sum + T * states.weight[i]!, 0) / count;
  // Active customers buy more often than all of them together.
  const share = (likelihood.repeats + 0.5) / (count * age + 1);
  const idle = Math.max(0.2, (1 - share) / share / 1.5);
  return {
    model: "bg-bb",
    names: paramNames,
    evaluate: likelihood.evaluate,
    gradient: likelihood.gradient,
    starts: [
      [1, idle, 0.7, 1 + age / 4],
      [3, 3 * idle, 1, 1 + age],
      [0.3, 0.3 * idle, 0.2, 0.5],
    ],
    prior: { centre: [1, idle, 0.7, 1 + age / 4], spread: [1.5, 1.5, 1.5, 1.5] },
    customers: count,
    states: states.x.length,
    explain,
    warnings: likelihood.repeats === 0 ? [{ code: "fit.noRepeats", details: {} }] : [],
    repeats: likelihood.repeats,
  } satisfies FitProblem<keyof BgBbParams> & { repeats: number };
}

function statesOf(customers: CustomerColumns): States {
  const { x, tx, T, weight } = readOpportunities(customers);
  return compress(weight === null ? { x, tx, T } : { x, tx, T, weight });
}

/** gamma and delta may run away together; what counts is whether nobody, or everybody, leaves. */
function explain(params: Float64Array, runaways: readonly string[]): FitWarning[] | null {
  const [gamma, delta] = [params[2]!, params[3]!];
  if (!runaways.includes("gamma") && !runaways.includes("delta")) return null;
  if (gamma / (gamma + delta) < 1e-3) return [boundaryWarning("gamma", "zero")];
  if (delta / (gamma + delta) < 1e-3) return [boundaryWarning("delta", "zero")];
  return null;
}

/**
 * Log-likelihood of customers under BG/BB.
 *
 * @throws KeepworthError "parameters.domain", "customers.*", "customer.*"
 */
export function logLikelihood(params: BgBbParams, customers: CustomerColumns): number {
  return likelihoodOf(statesOf(customers)).evaluate(asParams(params)).value;
}

/**
 * The fit itself: opportunities cannot be converted, since two of them in one are not one.
 *
 * @param unit  1
 * @throws KeepworthError "argument.domain" for any other unit
 */
export function rescale(fit: BgBbFit, unit: number): BgBbFit {
  if (unit !== 1) throw new KeepworthError("argument.domain", { argument: "unit", value: unit });
  return fit;
}
