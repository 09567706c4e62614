import { cholesky, choleskySolve } from "../math/matrix.ts";

/** A function's value, gradient and Hessian (row by row) at a point. */
export interface Curvature {
  value: number;
  gradient: Float64Array;
  hessian: Float64Array;
}

export interface Maximum extends Curvature {
  point: Float64Array;
  /** Evaluations of the function. */
  iterations: number;
  /** A stationary point with a negative definite Hessian was reached. */
  converged: boolean;
}

export interface NewtonOptions {
  /** Most evaluations; default 100. */
  readonly maxIterations?: number;
  /** Stop when the next step would raise the function by less than this; default 1e-10. */
  readonly tolerance?: number;
  /** Longest step, Euclidean; default 3. */
  readonly radius?: number;
  /** Gives up where this holds; default nowhere. */
  readonly lost?: (point: Float64Array) => boolean;
}

/**
 * Maximises a smooth function by Newton's method within a trust region: the step solves (λI − H)·s = g with the
 * least damping λ that makes the matrix positive definite and the step short enough.
 *
 * The last step is taken without another evaluation, since by then it changes the value by less than the tolerance.
 *
 * @see Nocedal & Wright (2006), Numerical Optimization, ch. 4
 */
export function maximise(
  evaluate: (point: Float64Array) => Curvature,
  start: ArrayLike<number>,
  { maxIterations = 100, tolerance = 1e-10, radius = 3, lost = () => false }: NewtonOptions = {},
): Maximum {
  let point = Float64Array.from(start);
  let current = evaluate(point);
  let allowed = radius;
  for (let iterations = 1; ; iterations++) {
    const stopped = { ...current, point, iterations, converged: false };
    if (!isFinite(current) || lost(point)) return stopped;
    const { step, gain, damped } = boundedStep(current, allowed);
    const next = point.map((coordinate, i) => coordinate + step[i]!);
    if (gain < tolerance) {
      return damped ? stopped : { ...stopped, point: next, value: current.value + gain, converged: true };
    }
    const length = Math.hypot(...step);
    if (length < 1e-12 || iterations >= maxIterations) return stopped;

    const trial = evaluate(next);
    const ratio = isFinite(trial) ? (trial.value - current.value) / gain : -Infinity;
    // Rounding in a sum over millions of customers may hide a tiny gain.
    const hidden = gain < 1e-12 * Math.abs(current.value) && ratio > -Infinity;
    if (ratio > 0.75) allowed = Math.max(allowed, Math.min(radius, 2.5 * length));
    else if (ratio < 0.25) allowed = (ratio > 1e-4 ? 0.5 : 0.25) * length;
    if (ratio > 1e-4 || hidden) {
      point = next;
      current = trial;
    }
  }
}

/** The step, the gain that the quadratic model promises for it, and whether damping was needed. */
function boundedStep({ gradient, hessian }: Curvature, allowed: number) {
  const n = gradient.length;
  let largest = 1e-300;
  for (let i = 0; i < n; i++) largest = Math.max(largest, Math.abs(hessian[i * n + i]!));
  for (let damping = 0; ; damping = damping === 0 ? 1e-6 * largest : damping * 3) {
    const factor = cholesky(
      hessian.map((h, k) => (k % (n + 1) === 0 ? damping - h : -h)),
      n,
    );
    if (factor === null) continue;
    const step = choleskySolve(factor, gradient);
    if (!(Math.hypot(...step) <= allowed)) continue;
    let gain = 0;
    for (let i = 0; i < n; i++) {
      gain += gradient[i]! * step[i]!;
      for (let j = 0; j < n; j++) gain += 0.5 * step[i]! * hessian[i * n + j]! * step[j]!;
    }
    return { step, gain, damped: damping > 0 };
  }
}

function isFinite({ value, gradient, hessian }: Curvature): boolean {
  return Number.isFinite(value) && gradient.every(Number.isFinite) && hessian.every(Number.isFinite);
}
