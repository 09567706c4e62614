import type { Drawn, GroupEstimate } from "../effects/drawnTogether.ts";
import { normalCdf } from "../normal.ts";

/** How far apart subjects stand, in spreads, and how likely each is: a half-Cauchy distribution in seven parts. */
const scales = [
  { scale: 0.05, chance: 0.0635 },
  { scale: 0.2, chance: 0.1314 },
  { scale: 0.5, chance: 0.197 },
  { scale: 1, chance: 0.2164 },
  { scale: 2, chance: 0.1973 },
  { scale: 6, chance: 0.1312 },
  { scale: 20, chance: 0.0632 },
] as const;
const spreads = 20;
const mostCentres = 15;
/** Combinations less likely than this are left out. */
const unlikely = 2e-3;
/** Standard normal deviations to the ends of the central 90 %. */
const z90 = 1.6449;

/**
 * Estimates of many subjects of which most are alike and a few may differ much: each is drawn towards what is common to
 * most, the more the noisier it is, while one that stands clearly apart hardly moves. The value is the posterior mean of a
 * hierarchical model with normal errors and heavy tails between subjects, its centre and spread unknown. The interval
 * holds the posterior's 90 %, which is right for whichever subjects one looks at afterwards, the extreme ones too; and the
 * estimate's own 90 %, which is right for each one, however far apart it truly is. So it is never narrower than what was
 * seen of the subject itself.
 *
 * @see Carvalho, Polson & Scott (2010), Biometrika 97, 465–480, on such tails; Efron (2011), JASA 106, 1602–1614, on
 *   intervals that need no correction for having been selected
 */
export function amongMany(estimates: readonly GroupEstimate[]): Drawn[] {
  const size = estimates.length;
  if (size === 0) return [];
  const sorted = Float64Array.from(estimates, ({ value }) => value).sort();
  const errors = Float64Array.from(estimates, ({ error }) => error).sort();
  const middle = sorted[size >> 1]!;
  const error = errors[size >> 1]!;
  const apart = Float64Array.from(estimates, ({ value }) => Math.abs(value - middle)).sort();
  // Where nothing varies, nothing is to be drawn.
  const scale = Math.max(error, apart[size >> 1]!) || 1;
  const floor = 1e-9 * scale;
  const variances = estimates.map((one) => Math.max(one.error, floor) ** 2);
  const centres = centresOf(estimates, sorted, scale);
  const states: { centre: number; spread: number; logWeight: number }[] = [];
  for (let step = 0; step < spreads; step += 1) {
    const spread = scale * 10 ** (-2 + (3 * step) / (spreads - 1));
    // Steps grow with the spread itself; before, it is half-Cauchy.
    const prior = Math.log(spread) - Math.log1p((spread / (0.5 * scale)) ** 2);
    for (const { centre, width } of centres) {
      let logWeight = prior + Math.log(width);
      for (let g = 0; g < size; g += 1) {
        const off = (estimates[g]!.value - centre) ** 2;
        let likelihood = 0;
        for (const { scale: one, chance } of scales) {
          const variance = variances[g]! + (one * spread) ** 2;
          likelihood += (chance * Math.exp((-0.5 * off) / variance)) / Math.sqrt(variance);
        }
        logWeight += Math.log(likelihood + 1e-300);
      }
      states.push({ centre, spread, logWeight });
    }
  }
  const highest = Math.max(...states.map(({ logWeight }) => logWeight));
  const likely = states
    .map(({ centre, spread, logWeight }) => ({ centre, spread, weight: Math.exp(logWeight - highest) }))
    .filter(({ weight }) => weight > unlikely);
  return estimates.map(({ value, error: own }, g) => {
    const drawn = posteriorOf(value, variances[g]!, likely);
    return {
      value: drawn.value,
      low: Math.min(drawn.low, value - z90 * own),
      high: Math.max(drawn.high, value + z90 * own),
    };
  });
}

/** Places for the centre, and how far each reaches: around what is common to most, and at the estimates themselves. */
function centresOf(
  estimates: readonly GroupEstimate[],
  sorted: Float64Array,
  scale: number,
): { centre: number; width: number }[] {
  const all = estimates.reduce((sum, { error }) => sum + 1 / Math.max(error, 1e-9 * scale) ** 2, 0);
  const mean =
    estimates.reduce((sum, { value, error }) => sum + value / Math.max(error, 1e-9 * scale) ** 2, 0) / all;
  const step = 1 / Math.sqrt(all);
  const places = new Set<number>();
  for (let k = -3; k <= 3; k += 1) places.add(mean + k * step).add(sorted[sorted.length >> 1]! + k * scale);
  const count = Math.min(mostCentres, sorted.length);
  for (let k = 0; k < count; k += 1)
    places.add(sorted[Math.round((k * (sorted.length - 1)) / Math.max(1, count - 1))]!);
  const ordered = [...places].sort((a, b) => a - b);
  return ordered.map((centre, k) => ({
    centre,
    width: ((ordered[k + 1] ?? centre) - (ordered[k - 1] ?? centre)) / 2,
  }));
}

function posteriorOf(
  value: number,
  variance: number,
  likely: readonly { readonly centre: number; readonly spread: number; readonly weight: number }[],
): Drawn {
  const means: number[] = [];
  const deviations: number[] = [];
  const weights: number[] = [];
  let [whole, mean, widest] = [0, 0, 0];
  for (const { centre, spread, weight } of likely) {
    const parts = scales.map(({ scale, chance }) => {
      const between = (scale * spread) ** 2;
      const both = variance + between;
      return {
        share: between / both,
        density: (chance * Math.exp((-0.5 * (value - centre) ** 2) / both)) / Math.sqrt(both),
      };
    });
    const all = parts.reduce((sum, { density }) => sum + density, 0);
    for (const { share, density } of parts) {
      const own = all > 0 ? (weight * density) / all : weight / parts.length;
      if (own < unlikely) continue;
      const drawn = share * value + (1 - share) * centre;
      const deviation = Math.sqrt(share * variance);
      means.push(drawn);
      deviations.push(deviation);
      weights.push(own);
      whole += own;
      mean += own * drawn;
      widest = Math.max(widest, Math.abs(drawn - value) + 6 * deviation);
    }
  }
  const quantile = (p: number): number => {
    let [low, high] = [value - widest, value + widest];
    for (let k = 0; k < 18; k += 1) {
      const at = (low + high) / 2;
      let below = 0;
      for (let i = 0; i < means.length; i += 1)
        below += weights[i]! * normalCdf((at - means[i]!) / deviations[i]!);
      if (below < p * whole) low = at;
      else high = at;
    }
    return (low + high) / 2;
  };
  return { value: mean / whole, low: quantile(0.05), high: quantile(0.95) };
}
