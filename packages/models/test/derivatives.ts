import type { Curvature } from "../src/estimate/newton.ts";

/** Gradient and Hessian by central differences of the value and of the gradient, to the fourth order. */
export function differences(evaluate: (params: number[]) => Curvature, at: number[]) {
  const slope = (f: (params: number[]) => number, i: number) => {
    const step = 1e-3 * at[i]!;
    const moved = (k: number) => f(at.map((value, j) => (j === i ? value + k * step : value)));
    return (8 * (moved(1) - moved(-1)) - (moved(2) - moved(-2))) / (12 * step);
  };
  const gradient = at.map((_, i) => slope((params) => evaluate(params).value, i));
  const hessian = at.flatMap((_, i) => at.map((_, j) => slope((params) => evaluate(params).gradient[i]!, j)));
  return { gradient, hessian };
}
