import { boundaryWarning, type FitProblem, type FitWarning } from "../../estimate/fit.ts";
import { countCustomers, type States } from "../../states.ts";
import type { Likelihood } from "../model.ts";

/** What the starting points and priors of a model are made from. */
export interface Scale {
  /** Repeat purchases per customer and unit of time. */
  readonly rate: number;
  /** Mean age. */
  readonly age: number;
}

/** From this many states on, a sample of them finds where to start. */
const manyStates = 50_000;

/** What is to be fitted, as far as it does not depend on how customers leave. */
export function commonProblem(states: States, likelihood: Likelihood) {
  const rehearsal = states.x.length < manyStates ? null : likelihood.thinned(25);
  const customers = countCustomers(states);
  const age = meanAge(states, customers);
  const scale: Scale = { age, rate: (likelihood.repeats + 0.5) / (customers * age) };
  return {
    scale,
    evaluate: likelihood.evaluate,
    gradient: likelihood.gradient,
    rehearsal: rehearsal?.evaluate,
    customers,
    states: states.x.length,
    warnings: noRepeats(likelihood.repeats),
    repeats: likelihood.repeats,
  };
}

/** A fit's problem with what `rescale` needs. */
export type LifetimeProblem<Name extends string> = FitProblem<Name> & { readonly repeats: number };

function noRepeats(repeats: number): readonly FitWarning[] {
  return repeats === 0 ? [{ code: "fit.noRepeats", details: {} }] : [];
}

function meanAge({ T, weight }: States, count: number): number {
  let sum = 0;
  for (let i = 0; i < T.length; i++) sum += T[i]! * weight[i]!;
  return sum > 0 ? sum / count : 1;
}

/** Nobody leaves within the ages that were seen: what s → 0 and beta → ∞ have in common. */
export function nobodyLeaves(s: number, growthAtAge: number): FitWarning[] | null {
  return s * growthAtAge < 1e-3 ? [boundaryWarning("s", "zero")] : null;
}
