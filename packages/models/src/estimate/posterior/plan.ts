import { priorNamed, type Prior } from "../priors.ts";
import { targetOf, type Density, type Target } from "../target.ts";
import { isLost, modeOf, type Mode, type SampleProblem } from "./mode.ts";
import type { Settings } from "./options.ts";
import { surrogateOf } from "./surrogate.ts";

/** Above this many states, NUTS samples a surrogate. */
export const manyStates = 20_000;

export type Sampler = "direct" | "guided" | "surrogate" | "normal";

/** What all chains of a posterior share. */
export interface Plan {
  readonly settings: Settings;
  readonly problem: SampleProblem;
  readonly prior: Prior;
  readonly target: Target;
  readonly mode: Mode;
  /** How draws are to be made: "normal" for the normal law at the mode. */
  readonly sampler: Sampler;
  /** What stands in for the target. */
  readonly surrogate: Density | null;
}

export function planFor(problem: SampleProblem, settings: Settings): Plan {
  const prior = priorNamed(settings.prior, problem, settings.priorUnit);
  const unbounded = targetOf(problem, prior, true);
  const target: Target = {
    ...unbounded,
    gradient: (point, into) => (isLost(point, problem, prior) ? -Infinity : unbounded.gradient(point, into)),
  };
  const mode = modeOf(problem, prior);
  const shared = { settings, problem, prior, target, mode };
  if (settings.method === "laplace") return { ...shared, sampler: "normal", surrogate: null };
  const sampler = settings.sampler ?? (problem.states <= manyStates ? "guided" : "surrogate");
  const surrogate = sampler === "direct" ? null : surrogateOf(target, mode);
  if (surrogate !== null) return { ...shared, sampler, surrogate };
  // Where it was needed for speed and failed, the normal law remains, with its error.
  return { ...shared, sampler: sampler === "surrogate" ? "normal" : "direct", surrogate };
}
