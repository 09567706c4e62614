import { cholesky } from "../../math/matrix.ts";
import type { Rng } from "../../math/random.ts";
import type { Density } from "../target.ts";
import { spreadOf, stepSizeSearch, windows } from "./adaptation.ts";
import { kinetic, leapfrog, nutsStep } from "./nuts.ts";
import { whiten, type Whitened } from "./whitened.ts";

/** A normal law near a density: where a chain starts from, and the scales that it starts with. */
export interface Nearby {
  readonly centre: Float64Array;
  /** Row by row. */
  readonly covariance: Float64Array;
}

export interface ChainSettings {
  readonly draws: number;
  readonly warmup: number;
  /** Mean acceptance that the step size is adapted to. */
  readonly targetAcceptance: number;
  /** Trajectories have at most 2^maxDepth − 1 leapfrogs. */
  readonly maxDepth: number;
  readonly rng: Rng;
}

export interface Chain {
  /** Draw by draw, the coordinates of each. */
  readonly points: Float64Array;
  readonly stepSize: number;
  /** Of the draws, without the warm-up, as are the next ones. */
  readonly acceptance: number;
  readonly divergences: number;
  readonly saturated: number;
  /** Gradients, warm-up included. */
  readonly gradients: number;
}

/** One chain of NUTS. */
export function runChain(density: Density, nearby: Nearby, settings: ChainSettings): Chain {
  const { draws, maxDepth, rng } = settings;
  const { whitened, stepSize, gradients: before } = warmUp(density, nearby, settings);
  const n = nearby.centre.length;
  const points = new Float64Array(draws * n);
  let gradients = before;
  let acceptance = 0;
  let divergences = 0;
  let saturated = 0;
  for (let draw = 0; draw < draws; draw++) {
    const step = nutsStep(whitened.density, whitened.here, { stepSize, maxDepth, rng });
    whitened.here = step;
    points.set(whitened.toPoint(step.position), draw * n);
    gradients += step.leapfrogs;
    acceptance += step.acceptance / draws;
    divergences += Number(step.diverged);
    saturated += Number(step.saturated);
  }
  return { points, stepSize, acceptance, divergences, saturated, gradients };
}

/** Walks from an overdispersed start to where the density is, and learns the step size, scales and correlations. */
export function warmUp(density: Density, nearby: Nearby, settings: ChainSettings) {
  const { warmup, targetAcceptance, maxDepth, rng } = settings;
  const n = nearby.centre.length;
  let position = overdispersed(density, nearby, rng);
  let whitened = whiten(density, cholesky(nearby.covariance, n)!, position);
  let search = stepSizeSearch(firstStep(whitened, rng), targetAcceptance);
  let { covariance } = nearby;
  let spread = spreadOf(n);
  let gradients = 0;
  const { begin, ends } = windows(warmup);
  for (let i = 0; i < warmup; i++) {
    const step = nutsStep(whitened.density, whitened.here, { stepSize: search.current, maxDepth, rng });
    whitened.here = step;
    position = whitened.toPoint(step.position);
    gradients += step.leapfrogs;
    search.learn(step.acceptance);
    if (i >= begin) spread.learn(position);
    if (!ends.includes(i + 1)) continue;
    const learned = spread.towards(covariance);
    const root = cholesky(learned, n);
    spread = spreadOf(n);
    if (root === null) continue;
    covariance = learned;
    whitened = whiten(density, root, position);
    search = stepSizeSearch(search.settled, targetAcceptance);
  }
  return { whitened, stepSize: search.settled, gradients };
}

/** A start twice as far out as a draw from nearby, or as much closer as it takes for the density to be there at all. */
function overdispersed(density: Density, { centre, covariance }: Nearby, rng: Rng): Float64Array {
  const n = centre.length;
  const root = cholesky(covariance, n)!;
  const unused = new Float64Array(n);
  const least = density.gradient(centre, unused) - 100;
  const z = centre.map(() => rng.normal());
  for (let far = 2; far > 1e-3; far /= 2) {
    const point = centre.slice();
    for (let i = 0; i < n; i++) for (let j = 0; j <= i; j++) point[i]! += far * root[i * n + j]! * z[j]!;
    if (density.gradient(point, unused) >= least) return point;
  }
  return centre.slice();
}

/** A step size at which one leapfrog is accepted with a probability of about a half. */
function firstStep({ density, here }: Whitened, rng: Rng): number {
  const place = { ...here, momentum: here.position.map(() => rng.normal()) };
  const accepts = (length: number) => {
    const next = leapfrog(density, place, length);
    return next.value - kinetic(next) - (place.value - kinetic(place)) > -Math.LN2;
  };
  let length = 1;
  const growing = accepts(length);
  for (let i = 0; i < 30 && accepts(length) === growing; i++) length *= growing ? 2 : 0.5;
  return length;
}
