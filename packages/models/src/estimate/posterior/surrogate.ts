import { seeded } from "../../math/random.ts";
import type { Density, Target } from "../target.ts";
import { runChain, type Nearby } from "./chain.ts";
import { polynomialThrough, type Known } from "./polynomial.ts";
import { scalesOf, type Scales } from "./scales.ts";

/** A difference of ln densities that is no matter, and one that makes a surrogate useless. */
const near = 0.02;
const astray = 2;

/**
 * A cheap stand-in for a density that is costly to evaluate: a polynomial, in the scales of a nearby normal law, that
 * is closest to the exact values, gradients and Hessians at some tens of places. These lie around the mode. Where the
 * polynomial of the fourth degree through them turns out to be off, others are drawn from it and added, and the degree
 * is raised to six. null where that is not close either: not every density is like a polynomial.
 */
export function surrogateOf(target: Target, nearby: Nearby): Density | null {
  const n = nearby.centre.length;
  const scales = scalesOf(nearby);
  const level = target.curvature(nearby.centre).value;
  const knownAt = (z: Float64Array) => known(target, scales, z, level);
  const unused = new Float64Array(n);
  const furthest = (density: Density, places: readonly Float64Array[]) =>
    Math.max(
      ...places.map((z) =>
        Math.abs(target.gradient(scales.toPoint(z), unused) - level - density.gradient(z, unused)),
      ),
    );

  const first = around(n).flatMap(knownAt);
  const quartic = through(first, 4);
  if (quartic === null) return null;
  const drawn = drawnFrom(quartic, n, 6 * n);
  // A little outside of where the draws are, since a polynomial is surer between its places than beyond them.
  const places = drawn.map((z) => z.map((x) => 1.3 * x));
  if (furthest(quartic, places.slice(0, 6)) < near) return scales.over(quartic);
  const sextic = through([...first, ...places.flatMap(knownAt)], 6);
  if (sextic === null || !(furthest(sextic, drawnFrom(sextic, n, 8)) < astray)) return null;
  return scales.over(sextic);
}

/** The mode, and pairs on either side of it in random directions, one to four standard deviations away. */
function around(n: number): Float64Array[] {
  const rng = seeded(1);
  const places = [new Float64Array(n)];
  for (let i = 0; i < 4 * n; i++) {
    const direction = new Float64Array(n).map(() => rng.normal());
    const length = (1 + (i % 4)) / Math.hypot(...direction);
    for (const side of [length, -length]) places.push(direction.map((d) => side * d));
  }
  return places;
}

/** Nearly independent draws from a density over z. */
function drawnFrom(density: Density, n: number, count: number): Float64Array[] {
  const covariance = new Float64Array(n * n).map((_, k) => (k % (n + 1) === 0 ? 1 : 0));
  const apart = 5;
  const { points } = runChain(
    density,
    { centre: new Float64Array(n), covariance },
    { draws: apart * count, warmup: 200, targetAcceptance: 0.7, maxDepth: 6, rng: seeded(2) },
  );
  return Array.from({ length: count }, (_, k) => points.slice(apart * k * n, apart * k * n + n));
}

function known(target: Target, scales: Scales, z: Float64Array, level: number): Known[] {
  const { value, gradient, hessian } = scales.pullBack(target.curvature(scales.toPoint(z)));
  if (![value, ...gradient, ...hessian].every(Number.isFinite)) return [];
  // Places that are hardly ever reached count little, but enough to keep the polynomial down there.
  const weight = Math.exp(Math.max(-12, value - level) / 4);
  return [{ point: z, curvature: { value: value - level, gradient, hessian }, weight }];
}

function through(known: readonly Known[], degree: number): Density | null {
  const polynomial = known.length === 0 ? null : polynomialThrough(known, degree);
  if (polynomial === null) return null;
  const edge = Math.max(...known.map(({ point }) => Math.hypot(...point)));
  return { gradient: (z, slope) => withinEdge(polynomial, edge, z, slope) };
}

/**
 * A density that goes on beyond the edge as a normal one, with the slope that it has there, which is at least falling.
 * Beyond, the gradient leaves out how that slope differs between directions: a sampler only loses a little energy by it.
 */
function withinEdge(density: Density, edge: number, z: Float64Array, slope: Float64Array): number {
  const distance = Math.hypot(...z);
  if (!(distance > edge)) return density.gradient(z, slope);
  const beyond = distance - edge;
  const value = density.gradient(
    z.map((x) => (x * edge) / distance),
    slope,
  );
  const outwards = slope.reduce((sum, s, i) => sum + (s * z[i]!) / distance, 0);
  const falling = Math.min(outwards, -1);
  for (let i = 0; i < z.length; i++) {
    const direction = z[i]! / distance;
    slope[i] = ((slope[i]! - outwards * direction) * edge) / distance + (falling - beyond) * direction;
  }
  return value + falling * beyond - 0.5 * beyond * beyond;
}
