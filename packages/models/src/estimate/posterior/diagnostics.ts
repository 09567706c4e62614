import { normalQuantile } from "../../uncertainty/normal.ts";

/** How well chains of one number have mixed. */
export interface Mixing {
  /** 1 where all chains tell the same story; above 1.01 they do not. */
  readonly rhat: number;
  /** How many independent draws would know the middle of the law as well. */
  readonly essBulk: number;
  /** The same for the 5 % and the 95 % quantile, whichever is known less. */
  readonly essTail: number;
}

/**
 * R-hat and effective sample sizes by ranks, of chains split into halves.
 *
 * @param chains  of one length, at least 4
 * @param scores  `normalScores` of as many numbers as there are draws, an odd one of a chain left out
 * @returns Infinity for R-hat where a chain stands still
 * @see Vehtari, Gelman, Simpson, Carpenter & Bürkner (2021), Bayesian Analysis 16(2)
 */
export function mixing(chains: readonly Float64Array[], scores?: Float64Array): Mixing {
  const halves = split(chains);
  const byRank = scores ?? normalScores(halves.length * halves[0]!.length);
  const sorted = Float64Array.from(halves.flatMap((half) => [...half])).sort();
  const middle = quantile(sorted, 0.5);
  const folded = halves.map((half) => half.map((x) => Math.abs(x - middle)));
  const [low, high] = [0.05, 0.95].map((p) => {
    // Quantiles are those of all draws, those that splitting an odd number leaves out included.
    const bound = quantile(Float64Array.from(chains.flatMap((chain) => [...chain])).sort(), p);
    return effectiveSize(split(chains.map((chain) => chain.map((x) => (x <= bound ? 1 : 0)))));
  });
  return {
    rhat: Math.max(plainRhat(ranked(halves, byRank)), plainRhat(ranked(folded, byRank))),
    essBulk: effectiveSize(ranked(halves, byRank)),
    essTail: Math.min(low!, high!),
  };
}

/** The quantile of ascending numbers, interpolated between the two nearest. */
export function quantile(sorted: Float64Array, p: number): number {
  const at = p * (sorted.length - 1);
  const below = Math.floor(at);
  const share = at - below;
  const low = sorted[below]!;
  return share === 0 ? low : low + share * (sorted[below + 1]! - low);
}

/** What the 1st, 2nd, … of `count` normal numbers is expected to be. */
export function normalScores(count: number): Float64Array {
  return Float64Array.from({ length: count }, (_, i) => normalScore(i + 1, count));
}

/** @see Blom (1958), Statistical Estimates and Transformed Beta-Variables */
function normalScore(rank: number, count: number): number {
  return normalQuantile((rank - 0.375) / (count + 0.25));
}

function split(chains: readonly Float64Array[]): Float64Array[] {
  return chains.flatMap((chain) => {
    const half = Math.floor(chain.length / 2);
    return [chain.slice(0, half), chain.slice(chain.length - half)];
  });
}

/** Numbers replaced by normal scores of their ranks among all chains; equal numbers share their mean rank. */
function ranked(chains: readonly Float64Array[], byRank: Float64Array): Float64Array[] {
  const all = Float64Array.from(chains.flatMap((chain) => [...chain]));
  const order = Uint32Array.from(all.keys()).sort((a, b) => all[a]! - all[b]!);
  const scores = new Float64Array(all.length);
  for (let i = 0; i < order.length;) {
    let end = i + 1;
    while (end < order.length && all[order[end]!] === all[order[i]!]) end++;
    const score = end === i + 1 ? byRank[i]! : normalScore((i + 1 + end) / 2, all.length);
    for (; i < end; i++) scores[order[i]!] = score;
  }
  const length = chains[0]!.length;
  return chains.map((_, c) => scores.slice(c * length, (c + 1) * length));
}

function plainRhat(chains: readonly Float64Array[]): number {
  const { within, total } = variances(chains);
  return within > 0 ? Math.sqrt(total / within) : Infinity;
}

/** Mean variance within chains, and the variance of the law that both within and between chains suggest. */
function variances(chains: readonly Float64Array[]) {
  const n = chains[0]!.length;
  const means = chains.map(mean);
  const within = mean(chains.map((chain, c) => (autocovariance(chain, means[c]!, 0) * n) / (n - 1)));
  const middle = mean(means);
  const between = means.reduce((sum, m) => sum + (m - middle) ** 2, 0) / Math.max(1, means.length - 1);
  return { within, total: (within * (n - 1)) / n + between };
}

/** By the autocorrelations up to where sums of neighbours stop being positive and falling (Geyer 1992). */
function effectiveSize(chains: readonly Float64Array[]): number {
  const n = chains[0]!.length;
  const count = n * chains.length;
  const { within, total } = variances(chains);
  if (!(total > 0)) return count;
  const means = chains.map(mean);
  const correlation = (lag: number) =>
    1 - (within - mean(chains.map((chain, c) => autocovariance(chain, means[c]!, lag)))) / total;

  const rho = [1, correlation(1)];
  let [even, odd] = [1, rho[1]!];
  let lag = 1;
  for (; lag < n - 3 && even + odd > 0; lag += 2) {
    even = correlation(lag + 1);
    odd = correlation(lag + 2);
    if (even + odd >= 0) {
      rho[lag + 1] = even;
      rho[lag + 2] = odd;
    }
  }
  const last = lag - 2;
  // An antithetic chain gains from one more positive term.
  if (even > 0) rho[last + 1] = even;
  for (let t = 1; t <= last - 2; t += 2) {
    const before = rho[t - 1]! + rho[t]!;
    if (rho[t + 1]! + rho[t + 2]! > before) rho[t + 1] = rho[t + 2] = before / 2;
  }
  let tau = -1 + (rho[last + 1] ?? 0);
  for (let t = 0; t <= last; t++) tau += 2 * rho[t]!;
  return count / Math.max(tau, 1 / Math.log10(count));
}

function autocovariance(chain: Float64Array, centre: number, lag: number): number {
  let sum = 0;
  for (let i = lag; i < chain.length; i++) sum += (chain[i]! - centre) * (chain[i - lag]! - centre);
  return sum / chain.length;
}

function mean(numbers: ArrayLike<number>): number {
  let sum = 0;
  for (let i = 0; i < numbers.length; i++) sum += numbers[i]!;
  return sum / numbers.length;
}
