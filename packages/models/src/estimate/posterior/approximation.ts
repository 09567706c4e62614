import { paretoSmoothed } from "./importance.ts";
import type { PosteriorChain } from "./posteriorChain.ts";
import type { ParameterSummary } from "./summary.ts";

/** How far draws that are not from the posterior itself are off, by its exact density at some hundreds of them. */
export interface Approximation {
  readonly evaluations: number;
  /** Below .7 the figures here can be trusted. */
  readonly khat: number;
  /** Share of the draws that as many from the posterior itself would be worth; 1 where both laws are the same. */
  readonly efficiency: number;
  /** By parameter: the mean that the exact density gives these draws, less their own, in standard deviations. */
  readonly shift: Readonly<Record<string, number>>;
}

export function approximationOf<Name extends string>(
  chains: readonly PosteriorChain<Name>[],
  names: readonly Name[],
  summary: Readonly<Record<Name, ParameterSummary>>,
): Approximation {
  const { weights, khat, efficiency } = paretoSmoothed(
    Float64Array.from(chains.flatMap(({ check }) => [...check!.logRatio])),
  );
  const shift = names.map((name) => {
    const seen = chains.flatMap(({ check, draws }) => Array.from(check!.draw, (at) => draws[name][at]!));
    const moved = seen.reduce((sum, x, k) => sum + x * (weights[k]! - 1 / seen.length), 0);
    return [name, moved / (summary[name].sd || 1)];
  });
  return { evaluations: weights.length, khat, efficiency, shift: Object.fromEntries(shift) };
}
