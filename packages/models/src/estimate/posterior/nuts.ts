import { logSumExp } from "../../math/logspace.ts";
import type { Rng } from "../../math/random.ts";
import type { Density } from "../target.ts";

/** A place on a trajectory: position, momentum, and ln density with its gradient there. */
interface Place {
  readonly position: Float64Array;
  readonly momentum: Float64Array;
  readonly gradient: Float64Array;
  readonly value: number;
}

/** A stretch of a trajectory, in the direction in which it was walked. */
interface Stretch {
  readonly first: Place;
  readonly last: Place;
  /** Drawn among its places in proportion to their weights. */
  readonly sample: Place;
  /** ln of the sum of the weights e^−energy, relative to where the trajectory began. */
  readonly logWeight: number;
  readonly momenta: Float64Array;
  /** It turned back or diverged: nothing of it may be used. */
  readonly spoiled: boolean;
}

export interface Step {
  readonly position: Float64Array;
  readonly gradient: Float64Array;
  readonly value: number;
  /** Mean probability to accept a place of the trajectory. */
  readonly acceptance: number;
  readonly leapfrogs: number;
  /** The energy left by more than 1,000: the step is too long for the curvature met. */
  readonly diverged: boolean;
  /** The trajectory was as long as it may be without turning back. */
  readonly saturated: boolean;
}

export interface StepSettings {
  readonly stepSize: number;
  readonly maxDepth: number;
  readonly rng: Rng;
  /**
   * Draws from the whole trajectory in proportion to the density, so that there and back are equally likely; default
   * false, which prefers later halves and mixes better.
   */
  readonly reversible?: boolean;
}

/** As in Stan: an energy this far off can no longer be chance. */
const divergence = 1000;

/**
 * One step of the No-U-Turn sampler: a trajectory of Hamilton's dynamics, doubled in a random direction until it turns
 * back, from which a place is drawn in proportion to its density, later halves preferred. The kinetic energy is that of
 * unit masses: the density must be given in coordinates where it has about unit spread.
 *
 * @see Hoffman & Gelman (2014), JMLR 15; Betancourt (2017), arXiv:1701.02434, appendix A
 */
export function nutsStep(
  density: Density,
  from: { readonly position: Float64Array; readonly gradient: Float64Array; readonly value: number },
  { stepSize, maxDepth, rng, reversible = false }: StepSettings,
): Step {
  const start: Place = { ...from, momentum: from.position.map(() => rng.normal()) };
  const energy = kinetic(start) - start.value;
  let leapfrogs = 0;
  let accepted = 0;
  let diverged = false;

  function leap(place: Place, length: number): Stretch {
    const next = leapfrog(density, place, length);
    const lost = kinetic(next) - next.value - energy;
    leapfrogs++;
    const off = Number.isNaN(lost) ? Infinity : lost;
    accepted += Math.min(1, Math.exp(-off));
    const spoiled = off > divergence;
    if (spoiled) diverged = true;
    return { first: next, last: next, sample: next, logWeight: -off, momenta: next.momentum, spoiled };
  }

  function walk(depth: number, place: Place, length: number): Stretch {
    if (depth === 0) return leap(place, length);
    const near = walk(depth - 1, place, length);
    if (near.spoiled) return near;
    const far = walk(depth - 1, near.last, length);
    if (far.spoiled) return far;
    const logWeight = logSumExp(near.logWeight, far.logWeight);
    const sample = rng.uniform() < Math.exp(far.logWeight - logWeight) ? far.sample : near.sample;
    return joined(near, far, sample, logWeight);
  }

  let whole: Stretch = {
    first: start,
    last: start,
    sample: start,
    logWeight: 0,
    momenta: start.momentum,
    spoiled: false,
  };
  let depth = 0;
  for (; depth < maxDepth; depth++) {
    const forward = rng.uniform() < 0.5;
    const added = walk(depth, forward ? whole.last : whole.first, forward ? stepSize : -stepSize);
    if (added.spoiled) break;
    const logWeight = logSumExp(whole.logWeight, added.logWeight);
    const rival = reversible ? logWeight : whole.logWeight;
    const sample = Math.log(rng.uniform()) < added.logWeight - rival ? added.sample : whole.sample;
    // What was walked backwards is turned round, so that a whole trajectory is told in the order of time.
    whole = forward
      ? joined(whole, added, sample, logWeight)
      : joined({ ...added, first: added.last, last: added.first }, whole, sample, logWeight);
    if (whole.spoiled) break;
  }
  const { position, gradient, value } = whole.sample;
  const acceptance = accepted / leapfrogs;
  return { position, gradient, value, acceptance, leapfrogs, diverged, saturated: depth === maxDepth };
}

/** Two stretches as one; spoiled where it, or either half with the next place, turns back. */
function joined(near: Stretch, far: Stretch, sample: Place, logWeight: number): Stretch {
  const momenta = near.momenta.map((m, i) => m + far.momenta[i]!);
  const nearAndNext = near.momenta.map((m, i) => m + far.first.momentum[i]!);
  const farAndNext = far.momenta.map((m, i) => m + near.last.momentum[i]!);
  const spoiled =
    turnsBack(momenta, near.first, far.last) ||
    turnsBack(nearAndNext, near.first, far.first) ||
    turnsBack(farAndNext, near.last, far.last);
  return { first: near.first, last: far.last, sample, logWeight, momenta, spoiled };
}

function turnsBack(momenta: Float64Array, first: Place, last: Place): boolean {
  return dot(momenta, first.momentum) <= 0 || dot(momenta, last.momentum) <= 0;
}

export function leapfrog(density: Density, { position, momentum, gradient }: Place, length: number): Place {
  const halfway = momentum.map((m, i) => m + 0.5 * length * gradient[i]!);
  const next = position.map((x, i) => x + length * halfway[i]!);
  const slope = new Float64Array(next.length);
  const value = density.gradient(next, slope);
  return {
    position: next,
    momentum: halfway.map((m, i) => m + 0.5 * length * slope[i]!),
    gradient: slope,
    value,
  };
}

export function kinetic({ momentum }: { readonly momentum: Float64Array }): number {
  return 0.5 * dot(momentum, momentum);
}

function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += a[i]! * b[i]!;
  return sum;
}
