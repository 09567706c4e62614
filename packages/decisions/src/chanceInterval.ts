import { countCdf, gammaCdf, type Interval } from "@keepworth/models";

/** Mean and variance of a total, given the parameters of a model. */
export interface Moments {
  readonly mean: number;
  readonly variance: number;
}

/**
 * The 90 % interval of a number of customers of whom each leaves or stays by their own chance, which is known up to
 * draws of the parameters: between the 5 % and the 95 % quantile of the mixture, over the draws, of binomial laws with
 * the mean and the variance of that sum. An expectation below one customer has an interval that reaches to one.
 *
 * @param most  how many customers there are
 */
export function countInterval(value: number, draws: readonly Moments[], most: number): Interval {
  const cdf = (k: number) =>
    draws.reduce((sum, moments) => sum + countCdf(k, moments), 0) / Math.max(1, draws.length);
  const at = (target: number) => {
    let [low, high] = [0, Math.ceil(most)];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (cdf(middle) >= target) high = middle;
      else low = middle + 1;
    }
    return low;
  };
  // A sum of doubles that means a whole number is not on the other side of it.
  const rounding = 1e-9 * Math.max(1, Math.abs(value));
  return {
    value,
    low: Math.min(at(0.05), Math.floor(value + rounding)),
    high: Math.max(at(0.95), Math.ceil(value - rounding)),
  };
}

/**
 * The same for money, by gamma laws: on one side of 0, skewed where few customers decide. Where customers cost more than
 * they bring it is the mirror image: the lower end is the larger loss.
 *
 * @param most  what there is, whichever its sign
 */
export function moneyInterval(value: number, draws: readonly Moments[], most = Infinity): Interval {
  if (value < 0) {
    const mirrored = draws.map(({ mean, variance }) => ({ mean: -mean, variance }));
    const { low, high } = moneyInterval(-value, mirrored, most);
    return { value, low: -high, high: -low };
  }
  const cdf = (y: number) =>
    draws.reduce((sum, { mean, variance }) => sum + gammaCdf(y, mean, variance), 0) / draws.length;
  const at = (target: number) => {
    const largest = Math.max(value, ...draws.map(({ mean }) => mean));
    if (!(largest > 0)) return 0;
    let high = largest;
    for (let i = 0; i < 60 && cdf(high) < target; i++) high *= 2;
    let low = 0;
    for (let i = 0; i < 60 && high - low > 1e-9 * high; i++) {
      const middle = (low + high) / 2;
      if (cdf(middle) < target) low = middle;
      else high = middle;
    }
    return Math.min(high, Math.abs(most));
  };
  return around(value, at(0.05), at(0.95));
}

/** The 90 % interval of what parameters answer, from their answers under draws: no chance in it. */
export function drawnInterval(value: number, draws: readonly number[]): Interval {
  const sorted = draws.filter((draw) => !Number.isNaN(draw)).toSorted((a, b) => a - b);
  if (sorted.length === 0) return { value, low: value, high: value };
  const at = (p: number) => {
    const place = Math.min(Math.max(p * sorted.length - 0.5, 0), sorted.length - 1);
    const below = Math.floor(place);
    const [left, right] = [sorted[below]!, sorted[Math.min(below + 1, sorted.length - 1)]!];
    return left === right ? left : left + (right - left) * (place - below);
  };
  return around(value, at(0.05), at(0.95));
}

/** What is told is never outside what it is said to lie in, however skewed the draws are. */
function around(value: number, low: number, high: number): Interval {
  return { value, low: Math.min(low, value), high: Math.max(high, value) };
}
