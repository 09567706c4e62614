import { normalQuantile } from "../normal.ts";

/** Means beyond which a normal distribution does as well. */
const large = 3000;

/**
 * Logarithm of the probability of a count whose variance is larger than its mean: negative binomial.
 *
 * @param count  need not be whole: 2.5 kg
 * @param mean, variance  variance > mean > 0
 */
export function logProbability(count: number, mean: number, variance: number): number {
  const size = mean ** 2 / (variance - mean);
  return (
    lnGamma(count + size) -
    lnGamma(size) -
    lnGamma(count + 1) +
    size * Math.log(mean / variance) +
    count * Math.log(1 - mean / variance)
  );
}

/** The smallest whole counts up to which the given chances lie, in rising order: 0.1, 0.5, 0.9. */
export function quantiles(mean: number, variance: number, chances: readonly number[]): number[] {
  if (!(mean > 0)) return chances.map(() => 0);
  if (mean > large)
    return chances.map((p) => Math.max(0, Math.round(mean + normalQuantile(p) * Math.sqrt(variance))));
  const size = mean ** 2 / (variance - mean);
  const share = 1 - mean / variance;
  let chance = Math.exp(size * Math.log(mean / variance));
  let [below, count] = [chance, 0];
  return chances.map((p) => {
    while (below < p && count < 100 * large) {
      chance *= (share * (count + size)) / (count + 1);
      count += 1;
      below += chance;
      // What is too far out to add anything.
      if (chance < 1e-300 && count > mean) break;
    }
    return count;
  });
}

/** By Stirling's series from 8 on, to 1e-12. @see Abramowitz & Stegun (1964), 6.1.40 */
function lnGamma(x: number): number {
  let [at, shift] = [x, 0];
  while (at < 8) {
    shift += Math.log(at);
    at += 1;
  }
  const inverse = 1 / at ** 2;
  const series =
    (1 / 12 - inverse * (1 / 360 - inverse * (1 / 1260 - inverse * (1 / 1680 - inverse / 1188)))) / at;
  return (at - 0.5) * Math.log(at) - at + 0.5 * Math.log(2 * Math.PI) + series - shift;
}
