import { cholesky } from "../../math/matrix.ts";
import { seeded } from "../../math/random.ts";
import type { Density, Target } from "../target.ts";
import type { Nearby } from "./chain.ts";
import { polynomialThrough, type Known } from "./polynomial.ts";

/** How far out, in standard deviations, a surrogate is asked for; nothing of weight lies beyond. */
const edge = 8;

/**
 * A cheap stand-in for a density that is costly to evaluate: the polynomial of the fourth degree, in the scales of a
 * nearby normal law, that is closest to its exact values, gradients and Hessians at some tens of places around the
 * mode. null where that fails.
 */
export function surrogateOf(target: Target, { centre, covariance }: Nearby): Density | null {
  const n = centre.length;
  const root = cholesky(covariance, n)!;
  const base = target.curvature(centre).value;
  const known = design(n).flatMap(({ z, weight }): Known[] => {
    const { value, gradient, hessian } = target.curvature(placed(centre, root, z));
    const slope = intoScales(root, gradient, n);
    // R'·H·R, by columns and then by rows.
    const half = new Float64Array(n * n);
    for (let i = 0; i < n; i++) half.set(intoScales(root, hessian.slice(i * n, i * n + n), n), i * n);
    const curved = new Float64Array(n * n);
    for (let j = 0; j < n; j++) {
      const column = intoScales(
        root,
        Float64Array.from({ length: n }, (_, i) => half[i * n + j]!),
        n,
      );
      for (let i = 0; i < n; i++) curved[i * n + j] = column[i]!;
    }
    const sound = [value, ...slope, ...curved].every(Number.isFinite);
    return sound
      ? [{ point: z, curvature: { value: value - base, gradient: slope, hessian: curved }, weight }]
      : [];
  });
  const polynomial = known.length === 0 ? null : polynomialThrough(known, 4);
  if (polynomial === null) return null;
  const z = new Float64Array(n);
  const slope = new Float64Array(n);
  return {
    gradient(point, into) {
      for (let i = 0; i < n; i++) {
        let rest = point[i]! - centre[i]!;
        for (let j = 0; j < i; j++) rest -= root[i * n + j]! * z[j]!;
        z[i] = rest / root[i * n + i]!;
      }
      if (!(Math.hypot(...z) < edge)) return -Infinity;
      const value = polynomial.gradient(z, slope);
      for (let i = n - 1; i >= 0; i--) {
        let rest = slope[i]!;
        for (let k = i + 1; k < n; k++) rest -= root[k * n + i]! * into[k]!;
        into[i] = rest / root[i * n + i]!;
      }
      return value;
    },
  };
}

/** Places at which the density is learned: the mode, and pairs on either side of it in random directions. */
function design(n: number): { z: Float64Array; weight: number }[] {
  const rng = seeded(1);
  const places = [{ z: new Float64Array(n), weight: 1 }];
  for (let i = 0; i < 4 * n; i++) {
    const direction = new Float64Array(n).map(() => rng.normal());
    const radius = 1 + (i % 4);
    const length = radius / Math.hypot(...direction);
    for (const side of [length, -length]) {
      places.push({ z: direction.map((d) => side * d), weight: Math.exp((-radius * radius) / 8) });
    }
  }
  return places;
}

function placed(centre: Float64Array, root: Float64Array, z: Float64Array): Float64Array {
  const n = centre.length;
  return centre.map((c, i) => {
    let sum = c;
    for (let j = 0; j <= i; j++) sum += root[i * n + j]! * z[j]!;
    return sum;
  });
}

/** A gradient by points as one by z: R'·g. */
function intoScales(root: Float64Array, gradient: Float64Array, n: number): Float64Array {
  return gradient.map((_, j) => {
    let sum = 0;
    for (let i = j; i < n; i++) sum += root[i * n + j]! * gradient[i]!;
    return sum;
  });
}
