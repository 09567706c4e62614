import { cholesky } from "../../math/matrix.ts";
import type { Curvature } from "../newton.ts";
import type { Density } from "../target.ts";
import type { Nearby } from "./chain.ts";

/** The scales of a normal law: coordinates z in which it is standard normal. */
export interface Scales {
  toPoint(z: Float64Array): Float64Array;
  toScales(point: Float64Array, z: Float64Array): void;
  /** A curvature by points as one by z. */
  pullBack(curvature: Curvature): Curvature;
  /** A density by z as one by points, up to a constant. */
  over(density: Density): Density;
}

export function scalesOf({ centre, covariance }: Nearby): Scales {
  const n = centre.length;
  const root = cholesky(covariance, n)!;

  function toPoint(z: Float64Array): Float64Array {
    return centre.map((c, i) => {
      let sum = c;
      for (let j = 0; j <= i; j++) sum += root[i * n + j]! * z[j]!;
      return sum;
    });
  }

  function toScales(point: Float64Array, z: Float64Array): void {
    for (let i = 0; i < n; i++) {
      let rest = point[i]! - centre[i]!;
      for (let j = 0; j < i; j++) rest -= root[i * n + j]! * z[j]!;
      z[i] = rest / root[i * n + i]!;
    }
  }

  /** root'·v, where v begins at `from` and has its elements `step` apart. */
  function transposed(v: Float64Array, from: number, step: number, into: Float64Array): void {
    for (let j = 0; j < n; j++) {
      let sum = 0;
      for (let i = j; i < n; i++) sum += root[i * n + j]! * v[from + i * step]!;
      into[from + j * step] = sum;
    }
  }

  return {
    toPoint,
    toScales,
    pullBack({ value, gradient, hessian }) {
      const slope = new Float64Array(n);
      transposed(gradient, 0, 1, slope);
      const half = new Float64Array(n * n);
      for (let i = 0; i < n; i++) transposed(hessian, i * n, 1, half);
      const curved = new Float64Array(n * n);
      for (let j = 0; j < n; j++) transposed(half, j, n, curved);
      return { value, gradient: slope, hessian: curved };
    },
    over(density) {
      const z = new Float64Array(n);
      const slope = new Float64Array(n);
      return {
        gradient(point, into) {
          toScales(point, z);
          const value = density.gradient(z, slope);
          for (let i = n - 1; i >= 0; i--) {
            let rest = slope[i]!;
            for (let k = i + 1; k < n; k++) rest -= root[k * n + i]! * into[k]!;
            into[i] = rest / root[i * n + i]!;
          }
          return value;
        },
      };
    },
  };
}
