import { KeepworthError } from "../../errors.ts";
import type { PriorName } from "../priors.ts";
import { approximationOf, type Approximation } from "./approximation.ts";
import { normalScores } from "./diagnostics.ts";
import type { Sampler } from "./plan.ts";
import type { PosteriorChain } from "./posteriorChain.ts";
import { certain, summarise, type ParameterSummary } from "./summary.ts";

export type PosteriorWarningCode =
  /** The chains disagree on a parameter: R-hat above 1.01. { parameter, rhat } */
  | "posterior.mixing"
  /** Effective sample size below 400. { parameter, draws } */
  | "posterior.few"
  /** { divergences } */
  | "posterior.divergences"
  /** Draws are not from the posterior, and too far from it. { khat, efficiency } */
  | "posterior.approximate"
  /** The likelihood alone has no maximum, and no prior keeps parameters from running away. {} */
  | "posterior.improper";

export interface PosteriorWarning {
  readonly code: PosteriorWarningCode;
  readonly details: Readonly<Record<string, string | number>>;
}

/** Draws of a model's parameters, and what they say: plain data. */
export interface Posterior<Name extends string = string> {
  readonly model: string;
  readonly method: "nuts" | "laplace";
  readonly prior: PriorName;
  /** Whether the draws are from the posterior itself, and not from what stands in for it. */
  readonly exact: boolean;
  /** By parameter, chain after chain: draw d of chain c is at c·(draws of a chain) + d. */
  readonly draws: Readonly<Record<Name, Float64Array>>;
  readonly summary: Readonly<Record<Name, ParameterSummary>>;
  /** By chain, what it was made with; "normal" for the normal law at the mode. */
  readonly samplers: readonly Sampler[];
  readonly chains: number;
  readonly warmup: number;
  readonly seed: number;
  /** Draws whose trajectory left the true energy by far: the posterior has corners that the sampler missed. */
  readonly divergences: number;
  /** Draws whose trajectory was cut off at its greatest length: slow, not wrong. */
  readonly saturated: number;
  /** By chain, as is the next. */
  readonly stepSize: readonly number[];
  readonly acceptance: readonly number[];
  /** Passes over the data, or over what stands in for them. */
  readonly gradients: number;
  /** The most probable parameters, for the density of their logarithms. */
  readonly mode: Readonly<Record<Name, number>>;
  /** null where the draws are exact. */
  readonly approximation: Approximation | null;
  readonly customers: number;
  readonly states: number;
  readonly warnings: readonly PosteriorWarning[];
}

/**
 * The posterior of its chains, in whatever order they come.
 *
 * @throws KeepworthError "argument.domain" unless they are chains 0, 1, … of one posterior
 */
export function combine<Name extends string>(given: readonly PosteriorChain<Name>[]): Posterior<Name> {
  const chains = given.toSorted((a, b) => a.chain - b.chain);
  const first = chains[0];
  if (first === undefined) throw new KeepworthError("argument.domain", { argument: "chains", value: 0 });
  const names = Object.keys(first.draws) as Name[];
  const length = first.draws[names[0]!].length;
  chains.forEach((chain, i) => {
    const alike =
      chain.chain === i &&
      traits.every((trait) => chain[trait] === first[trait]) &&
      chain.draws[names[0]!]?.length === length;
    if (!alike) throw new KeepworthError("argument.domain", { argument: "chains", value: i });
  });

  const named = <V>(value: (name: Name) => V) =>
    Object.fromEntries(names.map((name) => [name, value(name)])) as Record<Name, V>;
  const scores = normalScores(2 * Math.floor(length / 2) * chains.length);
  const summary = named((name) => {
    const columns = chains.map(({ draws }) => draws[name]);
    return first.fixed.includes(name)
      ? certain(columns[0]![0]!, length * chains.length)
      : summarise(columns, scores);
  });
  const sum = (of: (chain: PosteriorChain<Name>) => number) =>
    chains.reduce((total, chain) => total + of(chain), 0);
  const divergences = sum((chain) => chain.divergences);
  const approximation = first.check === null ? null : approximationOf(chains, names, summary);
  return {
    model: first.model,
    method: first.method,
    prior: first.prior,
    exact: first.check === null,
    samplers: chains.map(({ sampler }) => sampler),
    draws: named((name) => {
      const all = new Float64Array(length * chains.length);
      chains.forEach(({ draws }, c) => all.set(draws[name], c * length));
      return all;
    }),
    summary,
    chains: chains.length,
    warmup: first.warmup,
    seed: first.seed,
    divergences,
    saturated: sum((chain) => chain.saturated),
    stepSize: chains.map(({ stepSize }) => stepSize),
    acceptance: chains.map(({ acceptance }) => acceptance),
    gradients: sum((chain) => chain.gradients),
    mode: first.mode,
    approximation,
    customers: first.customers,
    states: first.states,
    warnings: warningsOf(first, summary, divergences, approximation),
  };
}

const traits = ["model", "method", "prior", "seed", "warmup", "customers", "states"] as const;

function warningsOf<Name extends string>(
  { modeFound, prior }: PosteriorChain<Name>,
  summary: Readonly<Record<Name, ParameterSummary>>,
  divergences: number,
  approximation: Approximation | null,
): PosteriorWarning[] {
  const warnings: PosteriorWarning[] = [];
  if (prior === "none" && !modeFound) warnings.push({ code: "posterior.improper", details: {} });
  if (divergences > 0) warnings.push({ code: "posterior.divergences", details: { divergences } });
  for (const [parameter, { rhat, essBulk, essTail }] of Object.entries<ParameterSummary>(summary)) {
    const draws = Math.round(Math.min(essBulk, essTail));
    if (!(rhat <= 1.01)) warnings.push({ code: "posterior.mixing", details: { parameter, rhat } });
    if (!(draws >= 400)) warnings.push({ code: "posterior.few", details: { parameter, draws } });
  }
  if (approximation === null) return warnings;
  // A heavy tail of the weights is no harm where they are nearly equal.
  const { khat, efficiency, shift } = approximation;
  const far = Math.max(...Object.values(shift).map(Math.abs));
  if (!(efficiency > (khat > 0.7 ? 0.98 : 0.95)) || !(far < 0.2)) {
    warnings.push({ code: "posterior.approximate", details: { khat, efficiency } });
  }
  return warnings;
}
