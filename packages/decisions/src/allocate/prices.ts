import { seeded } from "@keepworth/models";
import { hardValue, limitsOf, pricesOf, softValue, type DualPoint, type Limit, type Pairs } from "./dual.ts";
import { solveSymmetric } from "./solveSymmetric.ts";
import type { AllocationProblem, Prices } from "./problem.ts";

/** The dual is minimised on this many customers first; what is left to do on all of them is little. */
const sampled = 20_000;

/**
 * The prices of budget and places at which customers, each taking what is best for them, use the limits as well as can
 * be: the minimum of the Lagrangian dual, which is the bound of the linear relaxation. Newton's method on a softened
 * dual whose temperature falls, on a sample where there are many customers; then Newton steps on all of them.
 *
 * @returns the prices and the bound, which holds for whatever prices are found
 * @see docs/decisions/budget.md
 */
export function findPrices(problem: AllocationProblem, start?: Prices): { prices: Prices; bound: number } {
  const limits = limitsOf(problem);
  const { treatments } = problem;
  const pairs = sample(problem);
  const all = usefulCustomers(problem);
  const share = all > 0 ? pairs.customers / all : 1;
  const scale = scaleOf(pairs);
  let x = new Float64Array(limits.length);
  if (start) limits.forEach(({ usage, sign }, r) => (x[r] = Math.max(0, sign * priceOf(start, usage))));

  const hard = (at: Float64Array) => {
    const { value, usage } = hardValue(problem, pricesOf(limits, at, treatments));
    return { bound: value + limits.reduce((sum, { most }, r) => sum + most * at[r]!, 0), usage };
  };
  if (limits.length === 0 || pairs.customers === 0) {
    return { prices: pricesOf(limits, x, treatments), bound: hard(x).bound };
  }
  const caps = limits.map(({ usage }) => (usage === 0 ? scale.gain / scale.cost : scale.gain));
  let best = { x, ...hard(x) };
  for (let temperature = start ? 0.02 : 0.5; temperature > 5e-5; temperature *= 0.25) {
    x = soften(pairs, limits, share, x, temperature * scale.gain, caps);
    if (pairs.customers === all) best = better(best, { x, ...hard(x) });
  }
  best = better(best, { x, ...hard(x) });
  if (pairs.customers < all) {
    for (let step = 0; step < 6; step += 1) {
      const { curvature } = softValue(pairs, pricesOf(limits, best.x, treatments), 0.01 * scale.gain);
      const gradient = limits.map(({ usage, sign, most }) => most - sign * best.usage[usage]!);
      const move = newtonStep(limits, best.x, gradient, curvature, 1 / share, caps);
      const before = best.bound;
      for (let length = 1; length > 0.1; length /= 2) {
        const there = moved(best.x, move, length);
        best = better(best, { x: there, ...hard(there) });
        if (best.bound < before) break;
      }
      if (before - best.bound <= 1e-8 * Math.abs(before)) break;
    }
  }
  return { prices: pricesOf(limits, best.x, treatments), bound: best.bound };
}

function better<T extends { readonly bound: number }>(one: T, other: T): T {
  return other.bound < one.bound ? other : one;
}

function priceOf({ budget, treatment }: Prices, usage: number): number {
  return usage === 0 ? budget : treatment[usage - 1]!;
}

/** Minimises the softened dual at one temperature: Newton's method with the prices kept at or above 0. */
function soften(
  pairs: Pairs,
  limits: readonly Limit[],
  share: number,
  from: Float64Array,
  temperature: number,
  caps: readonly number[],
): Float64Array<ArrayBuffer> {
  const at = (x: Float64Array): DualPoint => {
    const point = softValue(pairs, pricesOf(limits, x, pairs.treatments), temperature);
    limits.forEach(({ most }, r) => (point.value += share * most * x[r]!));
    return point;
  };
  let x = new Float64Array(from);
  let point = at(x);
  for (let step = 0; step < 15; step += 1) {
    const gradient = limits.map(({ usage, sign, most }) => share * most - sign * point.usage[usage]!);
    const move = newtonStep(limits, x, gradient, point.curvature, 1, caps);
    const slope = limits.reduce((sum, _, r) => sum + gradient[r]! * move[r]!, 0);
    if (slope > -1e-10 * Math.abs(point.value)) break;
    let accepted = false;
    for (let length = 1; length > 1e-4; length /= 2) {
      const there = moved(x, move, length);
      const next = at(there);
      if (next.value < point.value + 1e-4 * length * slope) {
        [x, point, accepted] = [there, next, true];
        break;
      }
    }
    if (!accepted) break;
  }
  return x;
}

/** A Newton step in the prices that may move: one at 0 that would fall below it stays. */
function newtonStep(
  limits: readonly Limit[],
  x: Float64Array,
  gradient: readonly number[],
  curvature: Float64Array,
  weight: number,
  caps: readonly number[],
): Float64Array {
  const size = Math.sqrt(curvature.length);
  const free = limits.map((_, r) => r).filter((r) => x[r]! > 0 || gradient[r]! < 0);
  const matrix = free.map((r) =>
    free.map((s) => {
      const [one, other] = [limits[r]!, limits[s]!];
      const bend = weight * one.sign * other.sign * curvature[one.usage * size + other.usage]!;
      // Where next to nobody is near a tie the curvature vanishes; this keeps the step within bounds.
      return r === s ? bend * (1 + 1e-9) + Math.abs(gradient[r]!) / (4 * caps[r]!) + 1e-300 : bend;
    }),
  );
  const solved = solveSymmetric(
    matrix,
    free.map((r) => -gradient[r]!),
  );
  const move = new Float64Array(limits.length);
  free.forEach((r, a) => (move[r] = solved[a]!));
  return move;
}

function moved(x: Float64Array, move: Float64Array, length: number): Float64Array<ArrayBuffer> {
  return Float64Array.from(x, (one, r) => Math.max(0, one + length * move[r]!));
}

/** Mean best gain, and mean cost of what gains. */
function scaleOf({ customers, treatments, gain, cost }: Pairs): { gain: number; cost: number } {
  let [best, spent, pairs] = [0, 0, 0];
  for (let i = 0; i < customers; i += 1) {
    let most = 0;
    for (let p = i * treatments; p < (i + 1) * treatments; p += 1) {
      if (!(gain[p]! > 0)) continue;
      most = Math.max(most, gain[p]!);
      spent += cost[p]!;
      pairs += 1;
    }
    best += most;
  }
  return { gain: best / customers || 1, cost: spent / pairs || 1 };
}

function useful({ treatments, gain }: AllocationProblem, i: number): boolean {
  for (let p = i * treatments; p < (i + 1) * treatments; p += 1) if (gain[p]! > 0) return true;
  return false;
}

function usefulCustomers(problem: AllocationProblem): number {
  let count = 0;
  for (let i = 0; i < problem.customers; i += 1) if (useful(problem, i)) count += 1;
  return count;
}

/** The customers who can gain, or as many of them as are looked at first, drawn at random. */
function sample(problem: AllocationProblem): Pairs {
  const { customers, treatments: m, gain, cost } = problem;
  const total = usefulCustomers(problem);
  const wanted = Math.min(total, sampled);
  const pairs = { gain: new Float64Array(wanted * m), cost: new Float64Array(wanted * m) };
  const rng = seeded(1);
  let [taken, seen] = [0, 0];
  for (let i = 0; i < customers && taken < wanted; i += 1) {
    if (!useful(problem, i)) continue;
    if (wanted === total || rng.uniform() * (total - seen) < wanted - taken) {
      for (let j = 0; j < m; j += 1) {
        const g = gain[i * m + j]!;
        pairs.gain[taken * m + j] = g > 0 ? g : -Infinity;
        pairs.cost[taken * m + j] = g > 0 ? cost[i * m + j]! : 0;
      }
      taken += 1;
    }
    seen += 1;
  }
  return { customers: taken, treatments: m, ...pairs };
}
