import { inLogs } from "./logs.ts";
import type { Curvature } from "./newton.ts";
import type { Prior } from "./priors.ts";

/** A log-likelihood by positive parameters: with its Hessian, and where there is a cheaper way, without. */
export interface Evaluations {
  readonly evaluate: (params: Float64Array) => Curvature;
  readonly gradient?: ((params: Float64Array) => { value: number; gradient: Float64Array }) | undefined;
}

/** ln of a density up to a constant, over coordinates without bounds. */
export interface Density {
  /** Its value, −Infinity where it is not finite; writes the gradient. */
  gradient(point: Float64Array, into: Float64Array): number;
}

export interface Target extends Density {
  curvature(point: Float64Array): Curvature;
}

/**
 * ln of a posterior density, up to a constant, over the coordinates of a prior.
 *
 * @param volume  whether it is the density of the coordinates, to be sampled, or that of the variables in which the
 *   prior is written, whose maximum is the most probable set of parameters
 */
export function targetOf(likelihood: Evaluations, prior: Prior, volume: boolean): Target {
  const evaluate = inLogs(likelihood.evaluate);
  const slope = likelihood.gradient ?? likelihood.evaluate;
  return {
    curvature(point) {
      const sum = evaluate(prior.toLogs(point));
      prior.pullBack(point, sum.gradient, sum.hessian);
      prior.add(point, sum, volume);
      return sum;
    },
    gradient(point, into) {
      const params = prior.toLogs(point).map(Math.exp);
      const found = slope(params);
      for (let i = 0; i < params.length; i++) into[i] = found.gradient[i]! * params[i]!;
      prior.pullBack(point, into);
      const sum = { value: found.value, gradient: into, hessian: new Float64Array(into.length ** 2) };
      prior.add(point, sum, volume);
      return Number.isFinite(sum.value) && into.every(Number.isFinite) ? sum.value : -Infinity;
    },
  };
}
