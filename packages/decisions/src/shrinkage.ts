import { inDomain } from "./domain.ts";

/** Weights beyond these mean that customers are all alike, or have nothing in common. */
const least = 0.05;
const most = 10_000;

/** How often customers chose what, put together so that no customer is named: what the estimate needs, and no more. */
export interface ChoiceCounts {
  /** The shop's share of each choice; adds up to 1. */
  readonly mean: readonly number[];
  /** Customers by how often they chose at all. */
  readonly totals: readonly { readonly n: number; readonly customers: number }[];
  /** Customers by how often they took each choice, once or more. */
  readonly taken: readonly { readonly choice: number; readonly n: number; readonly customers: number }[];
}

export interface PriorWeight {
  /** What the shop's mean counts, in choices of a customer's own; 10,000 at most: they are all alike. */
  readonly weight: number;
  /** Customers with two choices or more, who alone tell it. */
  readonly customers: number;
}

/**
 * How much the shop's mean should count against a customer's own choices: the concentration of a Dirichlet prior whose
 * mean is the shop's, by maximum likelihood over all customers (empirical Bayes).
 *
 * @returns null where no customer chose twice, so that nothing tells how much they differ
 * @throws KeepworthError "argument.domain" for a share outside [0, 1]
 * @see Minka (2000), "Estimating a Dirichlet distribution", on the Dirichlet-multinomial
 */
export function dirichletWeight({ mean, totals, taken }: ChoiceCounts): PriorWeight | null {
  for (const share of mean) inDomain("mean", share, 0, 1);
  const several = totals.filter(({ n }) => n > 1).reduce((sum, { customers }) => sum + customers, 0);
  if (several === 0) return null;
  const largest = Math.max(...totals.map(({ n }) => n));
  // ln Γ(a + n) − ln Γ(a) = Σ ln(a + i): sums of it for every n at once.
  const rising = (a: number): Float64Array => {
    const sums = new Float64Array(largest + 1);
    for (let n = 0; n < largest; n += 1) sums[n + 1] = sums[n]! + Math.log(a + n);
    return sums;
  };
  const logLikelihood = (logWeight: number): number => {
    const weight = Math.exp(logWeight);
    const all = rising(weight);
    const each = mean.map((share) => rising(Math.max(share, 1e-12) * weight));
    const chosen = taken.reduce((sum, { choice, n, customers }) => sum + customers * each[choice]![n]!, 0);
    return totals.reduce((sum, { n, customers }) => sum - customers * all[n]!, chosen);
  };
  return { weight: Math.exp(highest(logLikelihood, Math.log(least), Math.log(most))), customers: several };
}

/** A customer's shares of choices: their own counts, and the shop's mean as `weight` more. */
export function shrunkShares(counts: ArrayLike<number>, mean: readonly number[], weight: number): number[] {
  let n = 0;
  for (let i = 0; i < counts.length; i += 1) n += counts[i]!;
  return mean.map((share, i) => (counts[i]! + weight * share) / (n + weight));
}

/** Sums over customers that have measurements: enough to tell how much of the spread is between them. */
export interface SpreadSums {
  /** Measurements of all. */
  readonly n: number;
  readonly customers: number;
  readonly sum: number;
  readonly sumOfSquares: number;
  /** Σ over customers of (their sum)² / their number. */
  readonly between: number;
  /** Σ over customers of (their number)². */
  readonly squaredSizes: number;
}

export interface NormalPrior {
  readonly mean: number;
  /** What the shop's mean counts, in measurements of a customer's own. */
  readonly weight: number;
  /** Variance of a customer's measurements around their own mean. */
  readonly within: number;
  /** Variance of customers' means around the shop's. */
  readonly between: number;
}

/**
 * The shop's mean and how much it should count against a customer's own, from the analysis of variance of unequal groups:
 * weight = variance within ÷ variance between.
 *
 * @returns null with fewer than two customers, or where nobody was measured twice
 * @see Searle, Casella & McCulloch (1992), Variance Components, ch. 3.6: the ANOVA estimators of unbalanced data
 */
export function normalPrior({
  n,
  customers,
  sum,
  sumOfSquares,
  between,
  squaredSizes,
}: SpreadSums): NormalPrior | null {
  if (customers < 2 || n <= customers) return null;
  const mean = sum / n;
  const within = Math.max(0, sumOfSquares - between) / (n - customers);
  const meanSquareBetween = Math.max(0, between - n * mean ** 2) / (customers - 1);
  const size = (n - squaredSizes / n) / (customers - 1);
  const variance = Math.max(0, (meanSquareBetween - within) / size);
  const weight = variance > 0 ? Math.min(most, Math.max(least, within / variance)) : most;
  return { mean, weight, within, between: variance };
}

/** A customer's mean of `n` measurements, with the shop's as `weight` more. */
export function shrunkMean(own: { readonly n: number; readonly sum: number }, prior: NormalPrior): number {
  return (own.sum + prior.weight * prior.mean) / (own.n + prior.weight);
}

/** Where a function of one peak is highest: a coarse grid, then the golden section around its best point. */
function highest(f: (x: number) => number, low: number, high: number): number {
  const steps = 24;
  const grid = Array.from({ length: steps + 1 }, (_, i) => low + ((high - low) * i) / steps);
  const values = grid.map(f);
  const best = values.indexOf(Math.max(...values));
  let [a, b] = [grid[Math.max(0, best - 1)]!, grid[Math.min(steps, best + 1)]!];
  const golden = (Math.sqrt(5) - 1) / 2;
  let [c, d] = [b - golden * (b - a), a + golden * (b - a)];
  let [fc, fd] = [f(c), f(d)];
  while (b - a > 1e-4) {
    if (fc > fd) {
      [b, d, fd] = [d, c, fc];
      c = b - golden * (b - a);
      fc = f(c);
    } else {
      [a, c, fc] = [c, d, fd];
      d = a + golden * (b - a);
      fd = f(d);
    }
  }
  return (a + b) / 2;
}
