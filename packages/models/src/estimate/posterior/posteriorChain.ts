import { seeded, type Rng } from "../../math/random.ts";
import type { PriorName } from "../priors.ts";
import type { Density } from "../target.ts";
import { runChain, type Chain } from "./chain.ts";
import { runGuided } from "./guided.ts";
import { checkWhole } from "./options.ts";
import { manyStates, type Plan, type Sampler } from "./plan.ts";
import { scalesOf } from "./scales.ts";

/** One chain of a posterior: plain data, for `combine`, that pass between threads. */
export interface PosteriorChain<Name extends string = string> {
  readonly model: string;
  readonly method: "nuts" | "laplace";
  readonly prior: PriorName;
  /** "normal": the normal law at the mode. */
  readonly sampler: Sampler;
  readonly chain: number;
  readonly seed: number;
  readonly warmup: number;
  readonly draws: Readonly<Record<Name, Float64Array>>;
  /** Parameters that are given, and so the same in every draw. */
  readonly fixed: readonly Name[];
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
/** Draws of a chain that are held against the posterior itself: fewer where that takes long. */
const checked = { few: 25, many: 100 };

export function chainOf(plan: Plan, chain: number): PosteriorChain {
  checkWhole("chain", chain, 0);
  const { settings, problem, prior, mode } = plan;
  const { method, draws, seed } = settings;
  const { sampler, made } = sampleChain(plan, seeded(seed, chain));
  const n = problem.names.length;
  const pointAt = (draw: number) => made.points.subarray(draw * n, draw * n + n);
  const columns = problem.names.map(() => new Float64Array(draws));
  for (let draw = 0; draw < draws; draw++) {
    const logs = prior.toLogs(pointAt(draw));
    for (let i = 0; i < n; i++) columns[i]![draw] = Math.exp(logs[i]!);
  }
  const { fixed = {} } = problem;
  const named = <V>(given: (value: number) => V, sampled: (i: number) => V): Record<string, V> =>
    Object.fromEntries([
      ...Object.entries(fixed).map(([name, value]) => [name, given(value)]),
      ...problem.names.map((name, i) => [name, sampled(i)]),
    ]);
  const modeLogs = prior.toLogs(mode.centre);
  return {
    model: problem.model,
    method,
    prior: prior.name,
    sampler,
    chain,
    seed,
    warmup: sampler === "normal" ? 0 : settings.warmup,
    draws: named(
      (value) => new Float64Array(draws).fill(value),
      (i) => columns[i]!,
    ),
    fixed: Object.keys(fixed),
    mode: named(
      (value) => value,
      (i) => Math.exp(modeLogs[i]!),
    ),
    modeFound: mode.found,
    stepSize: made.stepSize,
    acceptance: made.acceptance,
    divergences: made.divergences,
    saturated: made.saturated,
    gradients: made.gradients,
    check: sampler === "surrogate" || sampler === "normal" ? heldAgainst(plan, pointAt) : null,
    customers: problem.customers,
    states: problem.states,
  };
}

function sampleChain(plan: Plan, rng: Rng): { sampler: Sampler; made: Chain } {
  const { sampler, surrogate, target, mode, settings } = plan;
  if (sampler === "normal") return { sampler, made: normalDraws(plan, rng) };
  const { draws, warmup, targetAcceptance = 0.7 } = settings;
  const how = { draws, warmup, targetAcceptance, maxDepth, rng };
  if (sampler === "surrogate") return { sampler, made: runChain(surrogate!, mode, how) };
  const guided = surrogate && runGuided(target, surrogate, mode, how);
  if (guided) return { sampler: "guided", made: guided };
  const careful = { ...how, targetAcceptance: settings.targetAcceptance ?? 0.85 };
  return { sampler: "direct", made: runChain(target, mode, careful) };
}

/** Independent draws from the normal law at the mode. */
function normalDraws({ mode, settings }: Plan, rng: Rng): Chain {
  const n = mode.centre.length;
  const scales = scalesOf(mode);
  const points = new Float64Array(settings.draws * n);
  for (let at = 0; at < points.length; at += n) {
    points.set(scales.toPoint(mode.centre.map(() => rng.normal())), at);
  }
  return { points, stepSize: 0, acceptance: 1, divergences: 0, saturated: 0, gradients: 0 };
}

/** ln of the exact density over the sampled one, at draws that are evenly spaced. */
function heldAgainst(
  { target, surrogate, mode, settings, problem }: Plan,
  pointAt: (draw: number) => Float64Array,
) {
  const count = Math.min(problem.states > manyStates ? checked.few : checked.many, settings.draws);
  const unused = new Float64Array(mode.centre.length);
  const scales = scalesOf(mode);
  const standard: Density = { gradient: (z) => -0.5 * z.reduce((sum, x) => sum + x * x, 0) };
  const stoodIn = surrogate ?? scales.over(standard);
  const draw = Uint32Array.from({ length: count }, (_, k) =>
    Math.floor(((k + 0.5) * settings.draws) / count),
  );
  const logRatio = Float64Array.from(draw, (at) => {
    const point = pointAt(at);
    return target.gradient(point, unused) - stoodIn.gradient(point, unused);
  });
  return { draw, logRatio };
}
