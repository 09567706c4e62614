import { cholesky } from "../../math/matrix.ts";
import { seeded } from "../../math/random.ts";
import type { PriorName } from "../priors.ts";
import { runChain } from "./chain.ts";
import { checkWhole } from "./options.ts";
import type { Plan } from "./plan.ts";

/** One chain of a posterior: plain data, for `combine`, that pass between threads. */
export interface PosteriorChain<Name extends string = string> {
  readonly model: string;
  readonly method: "nuts" | "laplace";
  readonly prior: PriorName;
  readonly exact: boolean;
  readonly chain: number;
  readonly seed: number;
  readonly warmup: number;
  readonly draws: Readonly<Record<Name, Float64Array>>;
  /** The most probable parameters, for the density of their logarithms; whether there is such a point. */
  readonly mode: Readonly<Record<Name, number>>;
  readonly modeFound: boolean;
  readonly stepSize: number;
  readonly acceptance: number;
  readonly divergences: number;
  readonly saturated: number;
  /** Passes over the data, or over what stands in for them. */
  readonly gradients: number;
  /** Of some draws, where these are not from the posterior itself: the draw's number, and ln of the density ratio. */
  readonly check: { readonly draw: Uint32Array; readonly logRatio: Float64Array } | null;
  readonly customers: number;
  readonly states: number;
}

/** Trajectories have at most 1,023 leapfrogs, as in Stan. */
const maxDepth = 10;
/** Draws of a chain that are held against the posterior itself. */
const checked = 50;

export function chainOf(plan: Plan, chain: number): PosteriorChain {
  checkWhole("chain", chain, 0);
  const { settings, problem, prior, mode, sampled } = plan;
  const { method, draws, seed, targetAcceptance } = settings;
  const warmup = sampled === null ? 0 : settings.warmup;
  const rng = seeded(seed, chain);
  const found =
    sampled === null
      ? normalDraws(plan, chain)
      : runChain(sampled, mode, { draws, warmup, targetAcceptance, maxDepth, rng });
  const n = problem.names.length;
  const pointAt = (draw: number) => found.points.subarray(draw * n, draw * n + n);
  const columns = problem.names.map(() => new Float64Array(draws));
  for (let draw = 0; draw < draws; draw++) {
    const logs = prior.toLogs(pointAt(draw));
    columns.forEach((column, i) => (column[draw] = Math.exp(logs[i]!)));
  }
  const named = <V>(value: (i: number) => V) =>
    Object.fromEntries(problem.names.map((name, i) => [name, value(i)]));
  const modeLogs = prior.toLogs(mode.centre);
  return {
    model: problem.model,
    method,
    prior: prior.name,
    exact: plan.exact,
    chain,
    seed,
    warmup,
    draws: named((i) => columns[i]!),
    mode: named((i) => Math.exp(modeLogs[i]!)),
    modeFound: mode.found,
    stepSize: found.stepSize,
    acceptance: found.acceptance,
    divergences: found.divergences,
    saturated: found.saturated,
    gradients: found.gradients,
    check: plan.exact ? null : heldAgainst(plan, pointAt),
    customers: problem.customers,
    states: problem.states,
  };
}

/** Independent draws from the normal law at the mode. */
function normalDraws({ mode, settings }: Plan, chain: number) {
  const rng = seeded(settings.seed, chain);
  const n = mode.centre.length;
  const root = cholesky(mode.covariance, n)!;
  const points = new Float64Array(settings.draws * n);
  for (let at = 0; at < points.length; at += n) {
    const z = mode.centre.map(() => rng.normal());
    for (let i = 0; i < n; i++) {
      let sum = mode.centre[i]!;
      for (let j = 0; j <= i; j++) sum += root[i * n + j]! * z[j]!;
      points[at + i] = sum;
    }
  }
  return { points, stepSize: 0, acceptance: 1, divergences: 0, saturated: 0, gradients: 0 };
}

/** ln of the exact density over the sampled one, at draws that are evenly spaced. */
function heldAgainst({ target, sampled, mode, settings }: Plan, pointAt: (draw: number) => Float64Array) {
  const count = Math.min(checked, settings.draws);
  const unused = new Float64Array(mode.centre.length);
  const draw = Uint32Array.from({ length: count }, (_, k) =>
    Math.floor(((k + 0.5) * settings.draws) / count),
  );
  const logRatio = Float64Array.from(draw, (at) => {
    const point = pointAt(at);
    const stood = sampled === null ? logNormalAt(mode, point) : sampled.gradient(point, unused);
    return target.gradient(point, unused) - stood;
  });
  return { draw, logRatio };
}

/** ln of the normal density at the mode, up to a constant. */
function logNormalAt({ centre, covariance }: Plan["mode"], point: Float64Array): number {
  const n = centre.length;
  const root = cholesky(covariance, n)!;
  const z = new Float64Array(n);
  for (let i = 0; i < n; i++) {
    let rest = point[i]! - centre[i]!;
    for (let j = 0; j < i; j++) rest -= root[i * n + j]! * z[j]!;
    z[i] = rest / root[i * n + i]!;
  }
  return -0.5 * z.reduce((sum, x) => sum + x * x, 0);
}
