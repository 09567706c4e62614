import type { Curvature } from "./newton.ts";

/**
 * Adds a function's curvature at y = J·x, known by y, to a total by x.
 *
 * @param J  row by row, one row for each y
 */
export function addPulledBack(total: Curvature, by: Curvature, J: Float64Array): void {
  const m = by.gradient.length;
  const n = total.gradient.length;
  total.value += by.value;
  for (let a = 0; a < m; a++) {
    for (let i = 0; i < n; i++) {
      const slope = J[a * n + i]!;
      if (slope === 0) continue;
      total.gradient[i]! += by.gradient[a]! * slope;
      for (let b = 0; b < m; b++) {
        const curved = by.hessian[a * m + b]! * slope;
        for (let j = 0; j < n; j++) total.hessian[i * n + j]! += curved * J[b * n + j]!;
      }
    }
  }
}

export function noCurvature(n: number): Curvature {
  return { value: 0, gradient: new Float64Array(n), hessian: new Float64Array(n * n) };
}

/** J·x. */
export function times(J: Float64Array, x: Float64Array): Float64Array {
  const n = x.length;
  return Float64Array.from({ length: J.length / n }, (_, a) => {
    let sum = 0;
    for (let i = 0; i < n; i++) sum += J[a * n + i]! * x[i]!;
    return sum;
  });
}
