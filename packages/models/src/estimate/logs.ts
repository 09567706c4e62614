import type { Curvature } from "./newton.ts";

/** A function of positive parameters as a function of their logarithms. */
export function inLogs(evaluate: (params: Float64Array) => Curvature): (logs: Float64Array) => Curvature {
  return (logs) => {
    const params = logs.map(Math.exp);
    const { value, gradient, hessian } = evaluate(params);
    const n = params.length;
    return {
      value,
      gradient: gradient.map((g, i) => g * params[i]!),
      hessian: hessian.map((h, k) => {
        const i = Math.floor(k / n);
        const j = k % n;
        return h * params[i]! * params[j]! + (i === j ? gradient[i]! * params[i]! : 0);
      }),
    };
  };
}

/** Normal priors on log parameters: `centre` are the parameters in the middle, `spread` the standard deviations. */
export interface LogPrior {
  readonly centre: readonly number[];
  readonly spread: readonly number[];
}
