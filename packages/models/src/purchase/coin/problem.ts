import { boundaryWarning, type FitProblem, type FitWarning } from "../../estimate/fit.ts";
import { countCustomers, type States } from "../../states.ts";
import type { CoinLikelihood } from "./likelihood.ts";
import { coinNames, type CoinParams } from "./params.ts";

/** From this many states on, a sample of them finds where to start. */
const manyStates = 50_000;

export type CoinProblem = FitProblem<keyof CoinParams> & { readonly repeats: number };

/**
 * What is to be fitted where k stages make a purchase: the likelihood, where to start, the weak prior.
 *
 * @param near  parameters that are likely to be close
 */
export function coinProblem(
  model: string,
  states: States,
  likelihoods: CoinLikelihood,
  k: number,
  near: readonly (readonly number[])[] = [],
): CoinProblem {
  const likelihood = likelihoods.withStages(k);
  const rehearsal = states.x.length < manyStates ? null : likelihood.thinned(25);
  const customers = countCustomers(states);
  const age = meanAge(states, customers);
  const stages = (k * (likelihood.repeats + 0.5)) / (customers * age);
  return {
    model,
    names: coinNames,
    evaluate: likelihood.evaluate,
    gradient: likelihood.gradient,
    rehearsal: rehearsal?.evaluate,
    starts: [
      ...near,
      [0.5, 0.25 / stages, 0.8, 2.5],
      [2, 1.5 / stages, 0.1, 2],
      [0.1, 0.02 / stages, 1.5, 1],
    ],
    prior: { centre: [0.7, age / (4 * k), 0.7, 3], spread: [1.5, 2, 1.5, 1.5] },
    customers,
    states: states.x.length,
    explain,
    warnings: likelihood.repeats === 0 ? [{ code: "fit.noRepeats", details: {} }] : [],
    repeats: likelihood.repeats,
  };
}

/** a and b may run away together; what counts is whether nobody, or everybody, leaves. */
function explain(params: Float64Array, runaways: readonly string[]): FitWarning[] | null {
  const [a, b] = [params[2]!, params[3]!];
  if (!runaways.includes("a") && !runaways.includes("b")) return null;
  if (a / (a + b) < 1e-3) return [boundaryWarning("a", "zero")];
  if (b / (a + b) < 1e-3) return [boundaryWarning("b", "zero")];
  return null;
}

export function meanAge({ T, weight }: States, customers: number): number {
  let sum = 0;
  for (let i = 0; i < T.length; i++) sum += T[i]! * weight[i]!;
  return sum > 0 ? sum / customers : 1;
}
