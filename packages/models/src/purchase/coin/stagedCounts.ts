import { mostPurchases } from "../../uncertainty/activeFuture.ts";
import { logSumExp } from "../../math/logspace.ts";
import { logAtLeast, logExactly, type Counts } from "./counts.ts";

/**
 * Purchases within a horizon if nobody left, of customers in the stages of their running gap that `stages` says: from
 * stage j of k on, N stages of a Gamma(shape + j, A) rate are ⌊(j + N) / k⌋ purchases.
 */
export function stagedCounts(shape: number, odds: number, stages: Float64Array): Counts {
  const k = stages.length;
  const start = startOf(shape, odds, k);
  const chance = probabilities(shape, odds, stages, start);
  /** Of the first n stages that make `n` purchases. */
  const first = (n: number, j: number) => Math.max(0, k * n - j);
  const mean = (log: (j: number) => number) => {
    let sum = -Infinity;
    for (let j = 0; j < k; j++) if (stages[j]! > 0) sum = logSumExp(sum, Math.log(stages[j]!) + log(j));
    return sum;
  };
  return {
    start: { n: start, probability: chance[0]! },
    ratio: (n) => (n - start + 1 < chance.length ? chance[n - start + 1]! / chance[n - start]! : 0),
    logExactly: (n) =>
      mean((j) => {
        let sum = -Infinity;
        for (let i = first(n, j); i < k * (n + 1) - j; i++)
          sum = logSumExp(sum, logExactly(shape + j, odds, i));
        return sum;
      }),
    logAtLeast: (n) => mean((j) => logAtLeast(shape + j, odds, first(n, j))),
  };
}

/** The first count that matters: 0, or where none at all underflows, far to the left of the mean. */
function startOf(shape: number, odds: number, k: number): number {
  if ((shape + k) * Math.log1p(-odds) > -650) return 0;
  const mean = (shape * odds) / (1 - odds);
  return Math.max(0, Math.floor((mean - 12 * Math.sqrt(mean / (1 - odds))) / k) - 1);
}

/** Of `start`, `start` + 1, … purchases, until nothing is left. */
function probabilities(shape: number, odds: number, stages: Float64Array, start: number): Float64Array {
  const k = stages.length;
  const next = Float64Array.from(stages, (share, j) =>
    share > 0 ? share * Math.exp(logExactly(shape + j, odds, Math.max(0, k * start - j))) : 0,
  );
  const stageMean = (shape * odds) / (1 - odds);
  const found: number[] = [];
  for (let n = start; n < start + mostPurchases; n++) {
    let sum = 0;
    for (let j = 0; j < k; j++) {
      for (let i = Math.max(0, k * n - j); i < k * (n + 1) - j; i++) {
        sum += next[j]!;
        next[j]! *= ((shape + j + i) / (i + 1)) * odds;
      }
    }
    if (sum < 1e-20 && k * n > stageMean) break;
    found.push(sum);
  }
  return found.length > 0 ? Float64Array.from(found) : Float64Array.of(0);
}
