import type { Density } from "../target.ts";

/** A density over coordinates z in which it has about unit spread, and where a sampler is. */
export interface Whitened {
  readonly density: Density;
  here: { readonly position: Float64Array; readonly gradient: Float64Array; readonly value: number };
  toPoint(position: Float64Array): Float64Array;
}

/** A density over z, where a point is origin + root·z, and the place z = 0. */
export function whiten(density: Density, root: Float64Array, origin: Float64Array): Whitened {
  const n = origin.length;
  const toPoint = (position: Float64Array) => {
    const point = origin.slice();
    for (let i = 0; i < n; i++) for (let j = 0; j <= i; j++) point[i]! += root[i * n + j]! * position[j]!;
    return point;
  };
  const slope = new Float64Array(n);
  const over: Density = {
    gradient(position, into) {
      const value = density.gradient(toPoint(position), slope);
      for (let j = 0; j < n; j++) {
        let sum = 0;
        for (let i = j; i < n; i++) sum += root[i * n + j]! * slope[i]!;
        into[j] = sum;
      }
      return value;
    },
  };
  const position = new Float64Array(n);
  const gradient = new Float64Array(n);
  const value = over.gradient(position, gradient);
  return { density: over, here: { position, gradient, value }, toPoint };
}
