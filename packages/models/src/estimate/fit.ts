import { conditionNumber, inverse, sandwich } from "../math/matrix.ts";
import { inLogs, type LogPrior } from "./logs.ts";
import { maximise, type Curvature, type Maximum } from "./newton.ts";
import { priorNamed, type Prior, type PriorName } from "./priors.ts";
import { targetOf } from "./target.ts";

export type FitWarningCode =
  /** A parameter ran away: the likelihood has no maximum inside. { parameter, towards: "zero" | "infinity" } */
  | "fit.boundary"
  /** The data hardly tell some parameters apart. { condition?: that of the information, where it is finite } */
  | "fit.flat"
  /** The search ended without reaching a maximum. { iterations } */
  | "fit.notConverged"
  /** Nobody bought again. {} */
  | "fit.noRepeats"
  /** Nobody has left. {} */
  | "fit.noChurn"
  /** The risk of leaving does not grow with age: GGom/NBD is Pareto/NBD then. {} */
  | "fit.noAgeing"
  /** How regular purchases are is not known: the k stages to one were taken as given. { k } */
  | "fit.noLogGaps"
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
  /** Other than "none": the parameters are the most probable ones under it (MAP), not the most likely ones. */
  readonly prior: PriorName;
  readonly warnings: readonly FitWarning[];
}

export interface FitOptions {
  /**
   * "none": maximum likelihood. "weak": the mode under weakly informative priors. "pymc-marketing": the mode under the
   * defaults of PyMC-Marketing. "auto" (default): maximum likelihood where the data settle it, else "weak", with a
   * warning.
   */
  readonly prior?: "auto" | PriorName;
  /**
   * Length of the time unit in which the prior is meant, in that of the data: 7 for data in days and a prior for
   * weeks. Default 1. Matters to "pymc-marketing" only.
   */
  readonly priorUnit?: number;
  /** Most passes over the data for one start; default 100. */
  readonly maxIterations?: number;
}

export interface FitProblem<Name extends string> {
  readonly model: string;
  readonly names: readonly Name[];
  /** Log-likelihood with its derivatives by the parameters, all of which are positive. */
  readonly evaluate: (params: Float64Array) => Curvature;
  /** The same without the Hessian, where that is cheaper. */
  readonly gradient?: ((params: Float64Array) => { value: number; gradient: Float64Array }) | undefined;
  /** A cheaper likelihood with nearly the same maximum, to start from. */
  readonly rehearsal?: ((params: Float64Array) => Curvature) | undefined;
  /** Parameters to start from; the ones after the first are tried when it leads to no clear maximum. */
  readonly starts: readonly (readonly number[])[];
  /** The weak prior. */
  readonly prior: LogPrior;
  /** Outside of these, a parameter has run away; by default a factor of 10,000 around the middle of the weak prior. */
  readonly range?: readonly (readonly [least: number, most: number])[] | undefined;
  readonly customers: number;
  readonly states: number;
  readonly warnings?: readonly FitWarning[];
  /** What parameters that ran away mean for this model; by default one warning for each. */
  readonly explain?:
    | ((params: Float64Array, runaways: readonly Name[]) => readonly FitWarning[] | null)
    | undefined;
}

/** A parameter further than this factor from the middle of its prior has run away, unless a range is given. */
const far = 1e4;

/** Fits positive parameters by Newton's method on their logarithms. */
export function fitParameters<Name extends string>(
  problem: FitProblem<Name>,
  { prior = "auto", priorUnit = 1, maxIterations = 100 }: FitOptions = {},
): FitResult<Name> {
  const likelihood = inLogs(problem.evaluate);
  const warnings = [...(problem.warnings ?? [])];
  const lost = (point: Float64Array) => runaways(point, problem).length > 0;
  let passes = 0;
  let best: Maximum | null = null;
  let settled = false;
  if (prior === "auto" || prior === "none") {
    for (const start of problem.starts) {
      const from = rehearse(problem, Float64Array.from(start, Math.log), maxIterations);
      const found = maximise(likelihood, from, { maxIterations, lost });
      passes += found.iterations;
      if (best === null || found.value > best.value) best = found;
      settled = isClear(best, problem);
      if (settled) break;
    }
    if (!settled) warnings.push(...complaints(best!, problem));
    if (settled || prior === "none") {
      const logCovariance = covarianceAt(best!);
      return report(problem, { ...best!, logCovariance }, { passes, settled, prior: "none", warnings });
    }
    warnings.push({ code: "fit.prior", details: {} });
  }

  const used = priorNamed(prior === "auto" ? "weak" : prior, problem, priorUnit);
  const probable = mostProbable(problem, used, maxIterations);
  passes += probable.iterations + 1;
  const ran = used.name === "weak" ? [] : runaways(probable.point, problem);
  warnings.push(...ran.map((name) => boundaryOf(name, probable.point, problem)));
  const settledNow = probable.converged && ran.length === 0;
  if (!settledNow && ran.length === 0) {
    warnings.push({ code: "fit.notConverged", details: { iterations: passes } });
  }
  return report(problem, probable, { passes, settled: settledNow, prior: used.name, warnings });
}

/** A place in logarithms of the parameters that a search reached. */
interface Reached {
  readonly point: Float64Array;
  /** Of the likelihood, without any prior. */
  readonly value: number;
  readonly logCovariance: Float64Array | null;
}

/** The maximum of likelihood times prior. */
function mostProbable<Name extends string>(problem: FitProblem<Name>, prior: Prior, maxIterations: number) {
  const n = problem.names.length;
  const lost = (coordinates: Float64Array) =>
    prior.name !== "weak" && runaways(prior.toLogs(coordinates), problem).length > 0;
  const centre = prior.fromLogs(problem.prior.centre.map(Math.log));
  const best = maximise(targetOf(problem, prior, false).curvature, centre, { maxIterations, lost });
  const point = prior.toLogs(best.point);
  const covariance = covarianceAt(best);
  const slopes = prior.slopes(best.point);
  return {
    point,
    value: problem.evaluate(point.map(Math.exp)).value,
    logCovariance: covariance && slopes ? sandwich(slopes, covariance, n) : covariance,
    converged: best.converged,
    iterations: best.iterations,
  };
}

/** Where the cheaper likelihood has its maximum, if it has a clear one. */
function rehearse<Name extends string>(problem: FitProblem<Name>, from: Float64Array, maxIterations: number) {
  if (problem.rehearsal === undefined) return from;
  const rehearsed = maximise(inLogs(problem.rehearsal), from, { maxIterations, tolerance: 1e-3 });
  return isClear(rehearsed, problem) ? rehearsed.point : from;
}

function report<Name extends string>(
  problem: FitProblem<Name>,
  { point, value, logCovariance }: Reached,
  how: { passes: number; settled: boolean; prior: PriorName; warnings: FitWarning[] },
): FitResult<Name> {
  const { names, customers, states } = problem;
  const n = names.length;
  const params = point.map(Math.exp);
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
    logLikelihood: value,
    aic: 2 * n - 2 * value,
    bic: n * Math.log(customers) - 2 * value,
    converged: how.settled,
    iterations: how.passes,
    customers,
    states,
    prior: how.prior,
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
  const covariance = covarianceAt(maximum);
  return covariance !== null && maximum.point.every((_, i) => covariance[i * (n + 1)]! < 9);
}

/** The inverse of the curvature; null where that is no maximum's. */
function covarianceAt({ point, hessian }: Maximum): Float64Array | null {
  return inverse(
    hessian.map((h) => -h),
    point.length,
  );
}

function runaways<Name extends string>(point: Float64Array, problem: FitProblem<Name>): Name[] {
  return problem.names.filter((_, i) => {
    const centre = problem.prior.centre[i]!;
    const [least, most] = problem.range?.[i] ?? [centre / far, centre * far];
    return point[i]! < Math.log(least) || point[i]! > Math.log(most);
  });
}

/** Why a search did not end at a clear maximum. */
function complaints<Name extends string>(reached: Maximum, problem: FitProblem<Name>): FitWarning[] {
  const { names } = problem;
  const params = reached.point.map(Math.exp);
  const ran = runaways(reached.point, problem);
  const boundary = ran.map((parameter) => boundaryOf(parameter, reached.point, problem));
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

function boundaryOf<Name extends string>(
  name: Name,
  point: Float64Array,
  problem: FitProblem<Name>,
): FitWarning {
  const i = problem.names.indexOf(name);
  return boundaryWarning(name, point[i]! < Math.log(problem.prior.centre[i]!) ? "zero" : "infinity");
}

export function boundaryWarning(parameter: string, towards: "zero" | "infinity"): FitWarning {
  return { code: "fit.boundary", details: { parameter, towards } };
}
