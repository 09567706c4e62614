/** Adapts a step size until trajectories are accepted as often as wanted. */
export interface StepSizeSearch {
  /** The step size to use next. */
  readonly current: number;
  /** The mean of those used, weighted towards the later ones: what to keep. */
  readonly settled: number;
  learn(acceptance: number): void;
}

/**
 * Nesterov's dual averaging of the logarithm of a step size.
 *
 * @see Hoffman & Gelman (2014), JMLR 15, section 3.2, with its constants γ .05, t₀ 10, κ .75
 */
export function stepSizeSearch(first: number, wanted: number): StepSizeSearch {
  const centre = Math.log(10 * first);
  let logStep = Math.log(first);
  let logMean = 0;
  let shortfall = 0;
  let count = 0;
  return {
    get current() {
      return Math.exp(logStep);
    },
    get settled() {
      return Math.exp(count === 0 ? logStep : logMean);
    },
    learn(acceptance) {
      count++;
      shortfall += (wanted - acceptance - shortfall) / (count + 10);
      logStep = centre - (Math.sqrt(count) / 0.05) * shortfall;
      logMean += count ** -0.75 * (logStep - logMean);
    },
  };
}

/**
 * In which steps of a warm-up scales are learned: from `begin` on, anew after each of `ends`. The first steps only find
 * where the density is, the last ones only the step size; between them are windows, each twice as long as the one
 * before, the last one stretched to fill the rest. The lengths are those of Stan.
 */
export function windows(warmup: number): { begin: number; ends: number[] } {
  const fits = warmup >= 150;
  const begin = fits ? 75 : Math.floor(0.15 * warmup);
  const end = warmup - (fits ? 50 : Math.floor(0.1 * warmup));
  const ends: number[] = [];
  let length = fits ? 25 : end - begin;
  for (let at = begin; at < end; length *= 2) {
    const next = at + length;
    at = next + 2 * length > end ? end : next;
    ends.push(at);
  }
  return { begin, ends };
}

/** Mean and covariance of points, told one at a time. */
export interface Spread {
  readonly count: number;
  learn(point: Float64Array): void;
  /** The covariance, drawn towards another one as if that had been seen in ten points. */
  towards(other: Float64Array): Float64Array;
}

/** @see Welford (1962), Technometrics 4(3) */
export function spreadOf(n: number): Spread {
  const mean = new Float64Array(n);
  const sums = new Float64Array(n * n);
  let count = 0;
  return {
    get count() {
      return count;
    },
    learn(point) {
      count++;
      const before = point.map((x, i) => x - mean[i]!);
      for (let i = 0; i < n; i++) mean[i]! += before[i]! / count;
      for (let i = 0; i < n; i++) {
        for (let j = 0; j < n; j++) sums[i * n + j]! += before[i]! * (point[j]! - mean[j]!);
      }
    },
    towards(other) {
      return sums.map((sum, k) => (count * (sum / Math.max(1, count - 1)) + 10 * other[k]!) / (count + 10));
    },
  };
}
