import { inverse } from "../../math/matrix.ts";
import type { FitProblem } from "../fit.ts";
import { maximise, type Maximum } from "../newton.ts";
import type { Prior } from "../priors.ts";
import { targetOf } from "../target.ts";
import type { Nearby } from "./chain.ts";

/** What a fit knows of a model and its data, as far as a posterior needs it. */
export interface SampleProblem extends Omit<FitProblem<string>, "explain"> {
  /** Parameters that are given, before the others in the order of their names. */
  readonly fixed?: Readonly<Record<string, number>>;
}

/** The most probable coordinates, and the normal law that is curved like the density there. */
export interface Mode extends Nearby {
  /** False where the search ended elsewhere: without a prior there may be no maximum. */
  readonly found: boolean;
}

/** No parameter is looked for further than this from the middle of its weak prior, in logarithms. */
const farthest = Math.log(1e8);

/** Whether a point is so far out that only the lack of a prior can have led there. */
export function isLost(point: Float64Array, problem: SampleProblem, prior: Prior): boolean {
  return prior
    .toLogs(point)
    .some((log, i) => !(Math.abs(log - Math.log(problem.prior.centre[i]!)) < farthest));
}

export function modeOf(problem: SampleProblem, prior: Prior): Mode {
  const target = targetOf(problem, prior, true);
  const rehearsal = problem.rehearsal && targetOf({ evaluate: problem.rehearsal }, prior, true);
  const lost = (point: Float64Array) => isLost(point, problem, prior);
  let best: Maximum | null = null;
  for (const start of [...problem.starts, problem.prior.centre]) {
    let from = prior.fromLogs(start.map(Math.log));
    if (rehearsal) {
      const rehearsed = maximise(rehearsal.curvature, from, { tolerance: 1e-3, lost });
      if (rehearsed.converged) from = rehearsed.point;
    }
    const reached = maximise(target.curvature, from, { lost });
    if (Number.isFinite(reached.value) && (best === null || reached.value > best.value)) best = reached;
    if (reached.converged) break;
  }
  if (best === null) {
    const centre = prior.fromLogs(problem.prior.centre.map(Math.log));
    return {
      centre,
      covariance: covarianceFrom(new Float64Array(centre.length ** 2), centre.length),
      found: false,
    };
  }
  const covariance = covarianceFrom(best.hessian, best.point.length);
  return { centre: best.point, covariance, found: best.converged };
}

/** The inverse of the curvature; where that is flat, with just enough added to it to have one. */
function covarianceFrom(hessian: Float64Array, n: number): Float64Array {
  for (let added = 0; ; added = added === 0 ? 0.1 : 4 * added) {
    const curvature = hessian.map((h, k) => (k % (n + 1) === 0 ? added - h : -h));
    const covariance = inverse(curvature, n);
    // A spread above e⁴ would only send a chain astray.
    if (covariance?.every((c, k) => Number.isFinite(c) && (k % (n + 1) !== 0 || c < 16))) return covariance;
  }
}
