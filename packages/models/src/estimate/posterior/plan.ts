import { priorNamed, type Prior } from "../priors.ts";
import { targetOf, type Density, type Target } from "../target.ts";
import { modeOf, type Mode, type SampleProblem } from "./mode.ts";
import type { Settings } from "./options.ts";
import { surrogateOf } from "./surrogate.ts";

/** From this many states on, NUTS samples a surrogate. */
const manyStates = 20_000;

/** What all chains of a posterior share. */
export interface Plan {
  readonly settings: Settings;
  readonly problem: SampleProblem;
  readonly prior: Prior;
  readonly target: Target;
  readonly mode: Mode;
  /** What is sampled: the target, or a stand-in; null for the normal law at the mode. */
  readonly sampled: Density | null;
  readonly exact: boolean;
}

export function planFor(problem: SampleProblem, settings: Settings): Plan {
  const prior = priorNamed(settings.prior, problem, settings.priorUnit);
  const target = targetOf(problem, prior, true);
  const mode = modeOf(problem, prior);
  const shared = { settings, problem, prior, target, mode };
  if (settings.method === "laplace") return { ...shared, sampled: null, exact: false };
  const surrogate = (settings.exact ?? problem.states <= manyStates) ? null : surrogateOf(target, mode);
  return { ...shared, sampled: surrogate ?? target, exact: surrogate === null };
}
