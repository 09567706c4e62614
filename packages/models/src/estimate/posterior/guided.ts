import type { Density } from "../target.ts";
import { warmUp, type Chain, type ChainSettings, type Nearby } from "./chain.ts";
import { nutsStep } from "./nuts.ts";

/** Steps that a guided chain takes towards the exact law before its draws. */
const settling = 100;
/** Steps on the guide for one exact evaluation. */
const strides = 3;
/** A guide of whose proposals the exact law accepts fewer is no help. */
const least = 0.8;

/**
 * One chain of NUTS on a cheap stand-in, each step of which is accepted or refused by the exact density, so that the
 * draws are from the latter: one exact evaluation a draw instead of one for every leapfrog. null where the stand-in is
 * too far off for that.
 *
 * @see Christen & Fox (2005), Journal of Computational and Graphical Statistics 14(4): delayed acceptance
 */
export function runGuided(
  exact: Density,
  guide: Density,
  nearby: Nearby,
  settings: ChainSettings,
): Chain | null {
  const { draws, maxDepth, rng } = settings;
  const { whitened, stepSize } = warmUp(guide, nearby, settings);
  const n = nearby.centre.length;
  const unused = new Float64Array(n);
  const points = new Float64Array(draws * n);
  let point = whitened.toPoint(whitened.here.position);
  let excess = exact.gradient(point, unused) - whitened.here.value;
  let gradients = 1;
  let accepted = 0;
  let divergences = 0;
  let saturated = 0;
  for (let i = -settling; i < draws; i++) {
    let step = nutsStep(whitened.density, whitened.here, { stepSize, maxDepth, rng, reversible: true });
    for (let k = 1; k < strides; k++) {
      step = nutsStep(whitened.density, step, { stepSize, maxDepth, rng, reversible: true });
    }
    const proposed = whitened.toPoint(step.position);
    const itsExcess = exact.gradient(proposed, unused) - step.value;
    gradients++;
    const chance = Math.min(1, Math.exp(itsExcess - excess));
    if (rng.uniform() < chance) {
      whitened.here = step;
      point = proposed;
      excess = itsExcess;
    }
    accepted += chance;
    if (i === -1) {
      if (!(accepted >= least * settling)) return null;
      accepted = 0;
    }
    if (i < 0) continue;
    points.set(point, i * n);
    divergences += Number(step.diverged);
    saturated += Number(step.saturated);
  }
  return { points, stepSize, acceptance: accepted / draws, divergences, saturated, gradients };
}
