import { conditionNumber, inverse } from "../math/matrix.ts";
import { inLogs, penalised, type LogPrior } from "./logs.ts";
import { maximise, type Curvature, type Maximum } from "./newton.ts";

export type FitWarningCode =
  /** A parameter ran away: the likelihood has no maximum inside. { parameter, towards: "zero" | "infinity" } */
  | "fit.boundary"
  /** The data hardly tell some parameters apart. { condition?: that of the information, where it is finite } */
  | "fit.flat"
  /** The search ended without reaching a maximum. { iterations } */
  | "fit.notConverged"
  /** Nobody bought again. {} */
  | "fit.noRepeats"
  /** Weak priors were added, since the data alone settle no maximum. {} */
  | "fit.prior"
  /** A standard error above half of its estimate. { parameter, ratio } */
  | "fit.large-spread"
  /** Too few purchases for spend to have a mean: q <= 1. { q } */
  | "spend.infinite-mean";

export interface FitWarning {
  readonly code: FitWarningCode;
  readonly details: Readonly<Record<string, string | number>>;
}

/** A fitted model: plain data that survives JSON. */
export interface FitResult<Name extends string = string> {
  /** The command line's name of the model. */
  readonly model: string;
  readonly params: Readonly<Record<Name, number>>;
  /** By the observed information; null where it says nothing. */
  readonly standardErrors: Readonly<Record<Name, number | null>>;
  /** Of the parameters, in the order of `params`; null where the information is singular. */
  readonly covariance: readonly (readonly number[])[] | null;
  /** Never includes a prior. */
  readonly logLikelihood: number;
  readonly aic: number;
  readonly bic: number;
  readonly converged: boolean;
  /** Passes over the data. */
  readonly iterations: number;
  /** Sum of the weights. */
  readonly customers: number;
  /** Distinct rows. */
  readonly states: number;
  /** "weak": the parameters are the most probable ones under weak priors (MAP), not the most likely ones. */
  readonly prior: "none" | "weak";
  readonly warnings: readonly FitWarning[];
}

export interface FitOptions {
  /**
   * "none": maximum likelihood. "weak": the mode under weakly informative priors. "auto" (default): maximum
   * likelihood where the data settle it, else "weak", with a warning.
   */
  readonly prior?: "auto" | "weak" | "none";
  /** Most passes over the data for one start; default 100. */
  readonly maxIterations?: number;
}

export interface FitProblem<Name extends string> {
  readonly model: string;
  readonly names: readonly Name[];
  /** Log-likelihood with its derivatives by the parameters, all of which are positive. */
  readonly evaluate: (params: Float64Array) => Curvature;
  /** A cheaper likelihood with nearly the same maximum, to start from. */
  readonly rehearsal?: ((params: Float64Array) => Curvature) | undefined;
  /** Parameters to start from; the ones after the first are tried when it leads to no clear maximum. */
  readonly starts: readonly (readonly number[])[];
  readonly prior: LogPrior;
  readonly customers: number;
  readonly states: number;
  readonly warnings?: readonly FitWarning[];
  /** What parameters that ran away mean for this model; by default one warning for each. */
  readonly explain?:
    | ((params: Float64Array, runaways: readonly Name[]) => readonly FitWarning[] | null)
    | undefined;
}

/** A parameter further than this factor from the middle of its prior has run away. */
const far = Math.log(1e4);

/** Fits positive parameters by Newton's method on their logarithms. */
export function fitParameters<Name extends string>(
  problem: FitProblem<Name>,
  { prior = "auto", maxIterations = 100 }: FitOptions = {},
): FitResult<Name> {
  const likelihood = inLogs(problem.evaluate);
  const warnings = [...(problem.warnings ?? [])];
  const lost = (point: Float64Array) => runaways(point, problem).length > 0;
  let passes = 0;
  let best: Maximum | null = null;
  let settled = false;
  if (prior !== "weak") {
    for (const start of problem.starts) {
      const from = rehearse(problem, Float64Array.from(start, Math.log), maxIterations);
      const found = maximise(likelihood, from, { maxIterations, lost });
      passes += found.iterations;
      if (best === null || found.value > best.value) best = found;
      settled = isClear(best, problem);
      if (settled) break;
    }
    if (!settled) warnings.push(...complaints(best!, problem));
  }

  const usePrior = prior === "weak" || (prior === "auto" && !settled);
  if (usePrior) {
    const centre = problem.prior.centre.map(Math.log);
    best = maximise(penalised(likelihood, problem.prior), centre, { maxIterations });
    passes += best.iterations + 1;
    best.value = problem.evaluate(best.point.map(Math.exp)).value;
    settled = best.converged;
    if (prior === "auto") warnings.push({ code: "fit.prior", details: {} });
    if (!settled) warnings.push({ code: "fit.notConverged", details: { iterations: passes } });
  }
  return report(problem, best!, { passes, converged: settled, usePrior, warnings });
}

/** Where the cheaper likelihood has its maximum, if it has a clear one. */
function rehearse<Name extends string>(problem: FitProblem<Name>, from: Float64Array, maxIterations: number) {
  if (problem.rehearsal === undefined) return from;
  const rehearsed = maximise(inLogs(problem.rehearsal), from, { maxIterations, tolerance: 1e-3 });
  return isClear(rehearsed, problem) ? rehearsed.point : from;
}

function report<Name extends string>(
  problem: FitProblem<Name>,
  maximum: Maximum,
  how: { passes: number; converged: boolean; usePrior: boolean; warnings: FitWarning[] },
): FitResult<Name> {
  const { names, customers, states } = problem;
  const n = names.length;
  const params = maximum.point.map(Math.exp);
  const logCovariance = inverse(
    maximum.hessian.map((h) => -h),
    n,
  );
  // Delta method: d exp(θ) = exp(θ) dθ.
  const covariance =
    logCovariance &&
    names.map((_, i) => names.map((_, j) => logCovariance[i * n + j]! * params[i]! * params[j]!));
  const errors = names.map((_, i) => (covariance ? Math.sqrt(covariance[i]![i]!) : null));
  const spread = names.flatMap((parameter, i): FitWarning[] => {
    const ratio = errors[i] === null ? 0 : errors[i]! / params[i]!;
    return ratio > 0.5 ? [{ code: "fit.large-spread", details: { parameter, ratio } }] : [];
  });
  return {
    model: problem.model,
    params: record(names, (i) => params[i]!),
    standardErrors: record(names, (i) => errors[i]!),
    covariance,
    logLikelihood: maximum.value,
    aic: 2 * n - 2 * maximum.value,
    bic: n * Math.log(customers) - 2 * maximum.value,
    converged: how.converged,
    iterations: how.passes,
    customers,
    states,
    prior: how.usePrior ? "weak" : "none",
    warnings: [...how.warnings, ...spread],
  };
}

function record<Name extends string, V>(names: readonly Name[], value: (i: number) => V): Record<Name, V> {
  return Object.fromEntries(names.map((name, i) => [name, value(i)])) as Record<Name, V>;
}

/** Whether a maximum is one: reached, not at the end of the world, and with every parameter known within a factor e³. */
function isClear<Name extends string>(maximum: Maximum, problem: FitProblem<Name>): boolean {
  if (!maximum.converged || runaways(maximum.point, problem).length > 0) return false;
  const n = maximum.point.length;
  const covariance = inverse(
    maximum.hessian.map((h) => -h),
    n,
  );
  return covariance !== null && maximum.point.every((_, i) => covariance[i * (n + 1)]! < 9);
}

function runaways<Name extends string>(point: Float64Array, { names, prior }: FitProblem<Name>): Name[] {
  return names.filter((_, i) => Math.abs(point[i]! - Math.log(prior.centre[i]!)) > far);
}

/** Why a search did not end at a clear maximum. */
function complaints<Name extends string>(reached: Maximum, problem: FitProblem<Name>): FitWarning[] {
  const { names, prior } = problem;
  const params = reached.point.map(Math.exp);
  const ran = runaways(reached.point, problem);
  const boundary = ran.map((parameter): FitWarning => {
    const i = names.indexOf(parameter);
    return boundaryWarning(parameter, params[i]! < prior.centre[i]! ? "zero" : "infinity");
  });
  const warnings = [...(problem.explain?.(params, ran) ?? boundary)];
  const condition = conditionNumber(
    reached.hessian.map((h) => -h),
    names.length,
  );
  if (!(condition < 1e6) || (warnings.length === 0 && reached.converged)) {
    warnings.push({ code: "fit.flat", details: condition < Infinity ? { condition } : {} });
  }
  if (warnings.length > 0) return warnings;
  return [{ code: "fit.notConverged", details: { iterations: reached.iterations } }];
}

export function boundaryWarning(parameter: string, towards: "zero" | "infinity"): FitWarning {
  return { code: "fit.boundary", details: { parameter, towards } };
}
