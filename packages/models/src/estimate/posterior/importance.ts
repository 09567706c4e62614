/** Weights that turn draws from one law into draws from another. */
export interface Importance {
  /** They sum to 1. */
  readonly weights: Float64Array;
  /**
   * Shape of the tail of the weights: below .7 a mean under them can be trusted, above it a few draws decide
   * everything.
   */
  readonly khat: number;
  /** Share of the draws that equal weights would need for the same precision; 1 where the laws are the same. */
  readonly efficiency: number;
}

/**
 * Importance weights whose largest are replaced by quantiles of the generalised Pareto law that fits them.
 *
 * @param logRatios  ln of the wanted density over that of the draws, up to a constant; at least 25 of them
 * @see Vehtari, Simpson, Gelman, Yao & Gabry (2024), JMLR 25, "Pareto smoothed importance sampling"
 */
export function paretoSmoothed(logRatios: Float64Array): Importance {
  const count = logRatios.length;
  const largest = Math.max(...logRatios);
  const weights = logRatios.map((l) => Math.exp(l - largest));
  const order = Uint32Array.from(weights.keys()).sort((a, b) => weights[a]! - weights[b]!);
  const tail = Math.ceil(Math.min(0.2 * count, 3 * Math.sqrt(count)));
  const cutoff = weights[order[count - tail - 1]!]!;
  const excesses = Float64Array.from(order.slice(count - tail), (i) => weights[i]! - cutoff);
  let khat = 0;
  if (excesses[0]! > 0) {
    const { shape, scale } = generalisedPareto(excesses);
    khat = shape;
    for (let i = 0; i < tail; i++) {
      const p = (i + 0.5) / tail;
      const excess =
        Math.abs(shape) < 1e-12
          ? -scale * Math.log1p(-p)
          : (scale * Math.expm1(-shape * Math.log1p(-p))) / shape;
      weights[order[count - tail + i]!] = Math.min(1, cutoff + excess);
    }
  }
  const sum = weights.reduce((a, w) => a + w, 0);
  const squares = weights.reduce((a, w) => a + w * w, 0);
  return { weights: weights.map((w) => w / sum), khat, efficiency: (sum * sum) / (count * squares) };
}

/**
 * The generalised Pareto law of ascending positive numbers.
 *
 * @see Zhang & Stephens (2009), Technometrics 51(3); the shape is drawn towards .5 as if ten more had been seen
 */
export function generalisedPareto(excesses: Float64Array): { shape: number; scale: number } {
  const n = excesses.length;
  const quarter = excesses[Math.floor(n / 4 + 0.5) - 1]!;
  const most = excesses[n - 1]!;
  const grid = 30 + Math.floor(Math.sqrt(n));
  const rates = Float64Array.from({ length: grid }, (_, j) => {
    return 1 / most + (1 - Math.sqrt(grid / (j + 0.5))) / (3 * quarter);
  });
  const shapeAt = (rate: number) => excesses.reduce((sum, x) => sum + Math.log1p(-rate * x), 0) / n;
  const logs = rates.map((rate) => {
    const shape = shapeAt(rate);
    return n * (Math.log(-rate / shape) - shape - 1);
  });
  let weightSum = 0;
  let rate = 0;
  for (let j = 0; j < grid; j++) {
    const weight = 1 / logs.reduce((sum, l) => sum + Math.exp(l - logs[j]!), 0);
    weightSum += weight;
    rate += weight * rates[j]!;
  }
  rate /= weightSum;
  const shape = shapeAt(rate);
  return { shape: (n * shape + 10 * 0.5) / (n + 10), scale: -shape / rate };
}
