import type { CustomerColumns } from "../../customers.ts";
import {
  boundaryWarning,
  fitParameters,
  type FitOptions,
  type FitProblem,
  type FitWarning,
} from "../../estimate/fit.ts";
import { rescaleFit } from "../../estimate/rescale.ts";
import { compress, countCustomers, type States } from "../../states.ts";
import type { PurchaseFit } from "../model.ts";
import { likelihoodOf } from "./likelihood.ts";
import { asParams, paramNames, type BgNbdParams } from "./params.ts";

export type BgNbdFit = PurchaseFit<BgNbdParams>;

/** From this many states on, a sample of them finds where to start. */
const manyStates = 50_000;

/**
 * Fits BG/NBD: customers buy at their own constant rate until, after some purchase, they leave for good.
 *
 * @param customers  columns x, tx, T and optionally weight, in one time unit; whole days make the fewest states
 * @returns parameters (alpha in that unit) with errors; a likelihood without a clear maximum is told by `warnings`
 * @throws KeepworthError "customers.*", "customer.*" for columns that are no customers
 * @example fit({ x: [2, 0, 5], tx: [30.4, 0, 38.1], T: [38.9, 38.9, 38.9] }).params.r
 * @see Fader, Hardie & Lee (2005), Marketing Science 24(2)
 */
export function fit(customers: CustomerColumns, options: FitOptions = {}): BgNbdFit {
  const problem = problemOf(customers);
  return { ...fitParameters(problem, options), repeats: problem.repeats };
}

/** What is to be fitted: the likelihood, where to start, the weak prior. */
export function problemOf(customers: CustomerColumns) {
  const states = compress(customers);
  const likelihood = likelihoodOf(states);
  const rehearsal = states.x.length < manyStates ? null : likelihood.thinned(25);
  const count = countCustomers(states);
  const age = meanAge(states, count);
  const rate = (likelihood.repeats + 0.5) / (count * age);
  return {
    model: "bg-nbd",
    names: paramNames,
    evaluate: likelihood.evaluate,
    gradient: likelihood.gradient,
    rehearsal: rehearsal?.evaluate,
    starts: [
      [0.5, 0.25 / rate, 0.8, 2.5],
      [2, 1.5 / rate, 0.1, 2],
      [0.1, 0.02 / rate, 1.5, 1],
    ],
    prior: { centre: [0.7, age / 4, 0.7, 3], spread: [1.5, 2, 1.5, 1.5] },
    customers: count,
    states: states.x.length,
    explain,
    warnings: likelihood.repeats === 0 ? [{ code: "fit.noRepeats", details: {} }] : [],
    repeats: likelihood.repeats,
  } satisfies FitProblem<keyof BgNbdParams> & { repeats: number };
}

/** a and b may run away together; what counts is whether nobody, or everybody, leaves. */
function explain(params: Float64Array, runaways: readonly string[]): FitWarning[] | null {
  const [a, b] = [params[2]!, params[3]!];
  if (!runaways.includes("a") && !runaways.includes("b")) return null;
  if (a / (a + b) < 1e-3) return [boundaryWarning("a", "zero")];
  if (b / (a + b) < 1e-3) return [boundaryWarning("b", "zero")];
  return null;
}

function meanAge({ T, weight }: States, count: number): number {
  let sum = 0;
  for (let i = 0; i < T.length; i++) sum += T[i]! * weight[i]!;
  return sum > 0 ? sum / count : 1;
}

/**
 * Log-likelihood of customers under BG/NBD.
 *
 * @throws KeepworthError "parameters.domain", "customers.*", "customer.*"
 */
export function logLikelihood(params: BgNbdParams, customers: CustomerColumns): number {
  return likelihoodOf(compress(customers)).evaluate(asParams(params)).value;
}

/**
 * A fit in another time unit, exactly: what fitting the converted times would give.
 *
 * @param unit  length of the new unit in the old one, e.g. 7 from days to weeks
 */
export function rescale(fit: BgNbdFit, unit: number): BgNbdFit {
  return rescaleFit<keyof BgNbdParams, BgNbdFit>(fit, unit, { alpha: 1 }, fit.repeats);
}
