import { conditionNumber, inverse } from "../math/matrix.ts";
import { inLogs, penalised, type LogPrior } from "./logs.ts";
import { maximise, type Curvature, type Maximum } from "./newton.ts";

export type FitWarningCode =
  /** A parameter ran away: the likelihood has no maximum inside. { parameter, towards: "zero" | "infinity" } */
  | "fit.boundary"
  /** The data hardly tell some parameters apart. { condition } */
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
  let passes = 0;
  const climb = (evaluate: (logs: Float64Array) => Curvature, start: ArrayLike<number>): Maximum => {
    const maximum = maximise(evaluate, start, { maxIterations, reach: 2 * far });
    passes += maximum.iterations;
    return maximum;
  };

  let best: Maximum | null = null;
  if (prior !== "weak") {
    for (const start of problem.starts) {
      let from: Float64Array = Float64Array.from(start, Math.log);
      if (problem.rehearsal) {
        const rehearsed = maximise(inLogs(problem.rehearsal), from, { maxIterations, tolerance: 1e-3 });
        if (rehearsed.converged) from = rehearsed.point;
      }
      const found = climb(likelihood, from);
      if (best === null || found.value > best.value) best = found;
      if (isClear(best, problem.prior)) break;
    }
    if (best !== null) warnings.push(...complaints(best, problem));
  }

  const settled = best !== null && isClear(best, problem.prior);
  const usePrior = prior === "weak" || (prior === "auto" && !settled);
  if (usePrior) {
    best = climb(penalised(likelihood, problem.prior), problem.prior.centre.map(Math.log));
    best.value = problem.evaluate(best.point.map(Math.exp)).value;
    if (prior === "auto") warnings.push({ code: "fit.prior", details: {} });
  }
  return report(problem, best!, {
    passes,
    converged: usePrior ? best!.converged : settled,
    usePrior,
    warnings,
  });
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
function isClear(maximum: Maximum, prior: LogPrior): boolean {
  if (!maximum.converged || maximum.point.some((_, i) => distance(maximum, prior, i) > far)) return false;
  const n = maximum.point.length;
  const covariance = inverse(
    maximum.hessian.map((h) => -h),
    n,
  );
  return covariance !== null && maximum.point.every((_, i) => covariance[i * (n + 1)]! < 9);
}

function distance(maximum: Maximum, prior: LogPrior, i: number): number {
  return Math.abs(maximum.point[i]! - Math.log(prior.centre[i]!));
}

function complaints<Name extends string>(maximum: Maximum, { names, prior }: FitProblem<Name>): FitWarning[] {
  const warnings: FitWarning[] = [];
  names.forEach((parameter, i) => {
    if (distance(maximum, prior, i) <= far) return;
    const towards = maximum.point[i]! < Math.log(prior.centre[i]!) ? "zero" : "infinity";
    warnings.push({ code: "fit.boundary", details: { parameter, towards } });
  });
  const condition = conditionNumber(
    maximum.hessian.map((h) => -h),
    names.length,
  );
  if (!(condition < 1e6) || (warnings.length === 0 && !isClear(maximum, prior))) {
    warnings.push({ code: "fit.flat", details: { condition: Math.min(condition, Number.MAX_VALUE) } });
  }
  if (!maximum.converged && warnings.length === 0) {
    warnings.push({ code: "fit.notConverged", details: { iterations: maximum.iterations } });
  }
  return warnings;
}
