import type { Interval } from "@keepworth/models";
import { inDomain } from "../domain.ts";

const z = 1.6448536269514722;

/** Answers on a scale that has two ends. */
export interface ScoreSums {
  readonly n: number;
  readonly sum: number;
  readonly sumOfSquares: number;
}

/**
 * The mean of answers on a scale with its 90 % interval, which holds its level for few answers, too: that of the mean
 * after three more answers, three quarters of one at either end and one and a half in the middle. Nothing to go by is
 * null.
 *
 * @throws KeepworthError "argument.domain"
 * @example scoreMean({ n: 4, sum: 2, sumOfSquares: 2 }, -1, 1) // { value: 0.5, low: -0.116, high: 0.688 }
 * @see Rocks (2016), Interval Estimation for the "Net Promoter Score", The American Statistician 70(4): the adjusted
 *   Wald interval with pseudo-observations (3/4, 3/2, 3/4), here for any scale
 */
export function scoreMean(
  { n, sum, sumOfSquares }: ScoreSums,
  lowest: number,
  highest: number,
): Interval | null {
  if (inDomain("n", n, 0) === 0) return null;
  const middle = (lowest + highest) / 2;
  const more = n + 3;
  const mean = (sum + 3 * middle) / more;
  const squares = sumOfSquares + 0.75 * (lowest ** 2 + highest ** 2) + 1.5 * middle ** 2;
  const half = z * Math.sqrt(Math.max(0, squares / more - mean ** 2) / more);
  const value = inDomain("mean", sum / n, lowest, highest);
  return {
    value,
    low: Math.max(lowest, Math.min(value, mean - half)),
    high: Math.min(highest, Math.max(value, mean + half)),
  };
}
