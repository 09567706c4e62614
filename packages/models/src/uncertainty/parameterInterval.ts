import { checkProbability } from "../purchase/arguments.ts";
import { parameterDraws, type Fitted } from "./parameterDraws.ts";

export interface DrawOptions {
  /** A safe integer. */
  readonly seed: number;
  /** How often the parameters are drawn; default 400. */
  readonly draws?: number;
  /** Share of the draws that the interval holds; default 0.9. */
  readonly level?: number;
}

export interface Interval {
  /** At the fit. */
  readonly value: number;
  readonly low: number;
  readonly high: number;
}

/**
 * Whatever parameters answer, with an interval for how well they are known (Laplace's approximation). It holds no
 * chance: what happens to single customers spreads wider.
 *
 * @param answer  a number from parameters; Infinity may be one
 * @throws KeepworthError "argument.domain" for a level that is no probability
 * @example parameterInterval(sbg.fit(data), (params) => sbg.derl(params, 1, { rate: 0.1 }), { seed: 42 })
 */
export function parameterInterval<P extends object>(
  fit: Fitted<P>,
  answer: (params: P) => number,
  options: DrawOptions,
): Interval {
  return parameterIntervals(fit, (params) => [answer(params)], options)[0]!;
}

/** The same for several answers, under the same draws. */
export function parameterIntervals<P extends object>(
  fit: Fitted<P>,
  answers: (params: P) => ArrayLike<number>,
  { seed, draws = 400, level = 0.9 }: DrawOptions,
): Interval[] {
  checkProbability(level);
  const drawn = parameterDraws(fit, draws, seed).draws.map(answers);
  return Array.from(answers(fit.params), (value, i) => {
    const sorted = Float64Array.from(drawn, (row) => row[i]!).sort();
    return { value, low: quantile(sorted, (1 - level) / 2), high: quantile(sorted, (1 + level) / 2) };
  });
}

/** Of numbers in order: the i-th of n stands at (i + ½) / n. */
function quantile(sorted: Float64Array, p: number): number {
  const place = Math.min(Math.max(p * sorted.length - 0.5, 0), sorted.length - 1);
  const below = Math.floor(place);
  const [left, right] = [sorted[below]!, sorted[Math.min(below + 1, sorted.length - 1)]!];
  return left === right ? left : left + (right - left) * (place - below);
}
