import betainc from "@stdlib/math-base-special-betainc";
import { checkWeights, readColumn, type Column } from "../../customers.ts";
import { midRanks } from "./midRanks.ts";

export interface CorrelationColumns {
  /** Repeat purchases; rows with 0 are left out. */
  readonly x: Column;
  /** Mean spend of these purchases. */
  readonly spend: Column;
  /** How many customers a row stands for; default 1 each. */
  readonly weight?: Column;
}

export interface Correlation {
  /** In [−1, 1]; null where x or spend is the same for everybody. */
  readonly coefficient: number | null;
  /** Two-sided probability of one at least as far from 0 if there were none; null below three customers. */
  readonly p: number | null;
}

export interface CorrelationTest {
  /** Repeat buyers. */
  readonly customers: number;
  /** Of x and mean spend themselves. */
  readonly pearson: Correlation;
  /** Of their ranks; equal ones share the middle rank. */
  readonly spearman: Correlation;
}

/**
 * Do customers who buy more often spend more, or less, per purchase? Correlation of the number of repeat purchases and
 * their mean spend among repeat buyers, with p-values by the t distribution.
 *
 * Spearman's is above 0 without any dependence: the mean of few skewed amounts has a lower median than that of many.
 * Whether to model a dependence is for the likelihood-ratio test of `fit` to say.
 *
 * @throws KeepworthError "customers.columns" for columns of unequal length, "customers.empty", "customer.weight"
 * @example correlation({ x: [1, 4, 2, 7], spend: [20, 35, 22, 41] }).pearson.coefficient // 0.9683
 */
export function correlation(columns: CorrelationColumns): CorrelationTest {
  const x = readColumn(columns.x, "x");
  const spend = readColumn(columns.spend, "spend", x.length);
  const weight =
    columns.weight === undefined
      ? new Float64Array(x.length).fill(1)
      : readColumn(columns.weight, "weight", x.length);
  checkWeights(weight);
  const bought = (_: number, row: number) => x[row]! > 0 && weight[row]! > 0;
  const [xs, spends, weights] = [x.filter(bought), spend.filter(bought), weight.filter(bought)];
  const customers = weights.reduce((sum, w) => sum + w, 0);
  return {
    customers,
    pearson: test(xs, spends, weights, customers),
    spearman: test(midRanks(xs, weights), midRanks(spends, weights), weights, customers),
  };
}

function test(a: Float64Array, b: Float64Array, weight: Float64Array, customers: number): Correlation {
  const meanA = weightedMean(a, weight, customers);
  const meanB = weightedMean(b, weight, customers);
  let [aa, ab, bb] = [0, 0, 0];
  for (let i = 0; i < a.length; i++) {
    const [da, db] = [a[i]! - meanA, b[i]! - meanB];
    aa += weight[i]! * da * da;
    ab += weight[i]! * da * db;
    bb += weight[i]! * db * db;
  }
  // What rounding leaves of a variance of 0 is no variance.
  const flat = (sum: number, mean: number) => !(sum > 1e-24 * customers * mean * mean);
  if (flat(aa, meanA) || flat(bb, meanB)) return { coefficient: null, p: null };
  const coefficient = Math.max(-1, Math.min(1, ab / Math.sqrt(aa * bb)));
  const freedom = customers - 2;
  if (!(freedom > 0)) return { coefficient, p: null };
  // P(|t| > t₀) = I(ν / (ν + t₀²); ν/2, ½), and ν / (ν + t₀²) is 1 − r².
  return { coefficient, p: betainc(1 - coefficient ** 2, freedom / 2, 0.5) };
}

function weightedMean(column: Float64Array, weight: Float64Array, total: number): number {
  let sum = 0;
  for (let i = 0; i < column.length; i++) sum += weight[i]! * column[i]!;
  return sum / total;
}
