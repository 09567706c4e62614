import { mixing, quantile, type Mixing } from "./diagnostics.ts";

/** What the draws say of one parameter. */
export interface ParameterSummary extends Mixing {
  readonly mean: number;
  readonly sd: number;
  readonly q05: number;
  readonly q95: number;
}

/** @param scores  `normalScores` of as many numbers as there are draws, an odd one of a chain left out */
export function summarise(chains: readonly Float64Array[], scores: Float64Array): ParameterSummary {
  const all = Float64Array.from(chains.flatMap((chain) => [...chain])).sort();
  const mean = all.reduce((sum, x) => sum + x, 0) / all.length;
  const squares = all.reduce((sum, x) => sum + (x - mean) ** 2, 0);
  const sd = Math.sqrt(squares / (all.length - 1));
  return { mean, sd, q05: quantile(all, 0.05), q95: quantile(all, 0.95), ...mixing(chains, scores) };
}

/** What draws that are all the same say. */
export function certain(value: number, draws: number): ParameterSummary {
  return { mean: value, sd: 0, q05: value, q95: value, rhat: 1, essBulk: draws, essTail: draws };
}
