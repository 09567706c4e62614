import gammaln from "@stdlib/math-base-special-gammaln";

const cells = 400;

/**
 * E[1/G] and E[1/G²] of G ~ Gamma(shape, 1), with 1/G cut at the value that one in n customers exceeds. Uncut, the
 * mean is infinite for shape <= 1 and the variance for shape <= 2, though no total of n customers ever shows it;
 * for large shapes the cut changes nothing.
 */
export function cutInverseGamma(shape: number, n: number): { mean: number; square: number } {
  if (shape > 60) return { mean: 1 / (shape - 1), square: 1 / ((shape - 1) * (shape - 2)) };
  const rare = 1 / Math.max(n, 2);
  // P(G < g) is about g^shape / Gamma(shape + 1) for small g.
  const lowest = (Math.log(rare * 1e-4) + gammaln(shape + 1)) / shape;
  const highest = Math.log(shape + 12 * Math.sqrt(shape) + 40);
  const width = (highest - lowest) / cells;
  const scale = gammaln(shape);
  let below = 0;
  let cut = Infinity;
  let mean = 0;
  let square = 0;
  for (let i = 0; i < cells; i++) {
    const u = lowest + (i + 0.5) * width;
    const mass = Math.exp(shape * u - Math.exp(u) - scale) * width;
    below += mass;
    if (below <= rare) continue;
    const value = Math.exp(-u);
    if (cut === Infinity) {
      // The cell that holds the cut counts at the cut, up to there.
      cut = value;
      mean = below * cut;
      square = below * cut * cut;
      continue;
    }
    mean += mass * value;
    square += mass * value * value;
  }
  return { mean, square };
}
