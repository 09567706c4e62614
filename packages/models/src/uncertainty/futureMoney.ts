import type { GammaGammaParams } from "../spend/gammaGamma/index.ts";
import { seeded, type Rng } from "../math/random.ts";
import type { ActiveFuture } from "./activeFuture.ts";
import type { ParameterDraws } from "./parameterDraws.ts";

const steps = (from: number, to: number, step: number) =>
  Array.from({ length: Math.round((to - from) / step) }, (_, i) => Number((from + i * step).toFixed(4)));

/**
 * Levels at which quantiles are kept. A 90 % interval of a customer who is active with probability P looks at
 * 1 − .95/P and 1 − .05/P, never beyond .95; below .05 the levels lie close.
 */
export const levels: readonly number[] = [
  0,
  0.0005,
  0.001,
  0.002,
  ...steps(0.005, 0.05, 0.005),
  ...steps(0.05, 0.1, 0.01),
  ...steps(0.1, 0.8, 0.02),
  ...steps(0.8, 0.95, 0.01),
  0.95,
];

/** Purchases whose money is drawn one by one; the sum of more is extended by the central limit theorem. */
const drawnPurchases = 64;
// W is counted in bins of its logarithm, relative to p / (q + p·x): 2 % wide, and interpolated within.
const lowestLog = -18;
const binWidth = 0.02;
const bins = 1800;

export interface MoneyOptions {
  /** The future of active customers under every draw. */
  readonly futures: readonly ActiveFuture[];
  readonly spend: ParameterDraws<GammaGammaParams>;
  /** Ordered by x. */
  readonly nodes: readonly { x: number; T: number; row: number }[];
  /** Further states of the same rows, to measure interpolation by. */
  readonly trials: readonly { x: number; T: number; row: number }[];
  readonly horizon: number;
  readonly rate: number;
  readonly paths: number;
  readonly seed: number;
}

/**
 * Logarithms of the quantiles of W given N > 0, by state and level. Every path has its own draw of the parameters,
 * its own places in chance for buying and leaving, and its own spends and spending level.
 *
 * Given how many purchases fall within the horizon, or within the first part of it that the customer stays for, their
 * times are uniform there, so discounting needs no purchase rate. The drawn sum is for the whole horizon; for a part of
 * it, it is corrected by the ratio of the mean discounts.
 */
export function futureMoney(options: MoneyOptions): { logMoney: Float64Array; logTrials: Float64Array } {
  const { futures, spend, nodes, trials, horizon, rate } = options;
  const rng = seeded(options.seed, 1);
  const draws = futures.length;
  const perDraw = Math.max(2, Math.ceil(options.paths / draws));
  const paths = draws * perDraw;
  const spendOf = (d: number) => spend.draws[d % spend.draws.length]!;

  const chance = {
    buying: stratified(draws, perDraw, rng, false),
    leaving: stratified(draws, perDraw, rng, true),
  };
  const drawn = {
    count: new Float64Array(paths),
    weight: new Float64Array(paths),
    span: new Float64Array(paths),
  };
  const spent = cumulativeSpend(draws, perDraw, spendOf, rate * horizon, rng);
  const divisor = new Float64Array(paths);
  for (let i = 0; i < paths; i++) divisor[i] = rng.gamma(spendOf(Math.floor(i / perDraw)).q);

  const histogram = new Float64Array(bins);
  const logMoney = new Float64Array(nodes.length * levels.length);
  const logTrials = new Float64Array(trials.length * levels.length);
  let x = 0;
  let node = 0;
  while (node < nodes.length) {
    const { row } = nodes[node]!;
    for (let d = 0; d < draws; d++) {
      const extra = spendOf(d).p * (nodes[node]!.x - x);
      if (extra === 0) break;
      for (let i = d * perDraw; i < (d + 1) * perDraw; i++) divisor[i]! += rng.gamma(extra);
    }
    x = nodes[node]!.x;
    const unit = spend.params.p / (spend.params.q + spend.params.p * x);
    const first = node;
    while (node < nodes.length && nodes[node]!.row === row) node++;
    const places = nodes
      .slice(first, node)
      .map(({ T }, k) => ({ T, to: logMoney, at: (first + k) * levels.length }));
    trials.forEach((trial, i) => {
      if (trial.row === row) places.push({ T: trial.T, to: logTrials, at: i * levels.length });
    });
    for (const { T, to, at } of places) {
      fill(T, unit);
      readQuantiles(histogram, Math.log(unit), to, at);
    }
  }
  return { logMoney, logTrials };

  function fill(T: number, unit: number): void {
    histogram.fill(0);
    const meanDiscount = averageDiscount(rate * horizon);
    for (let d = 0; d < draws; d++) {
      const { p } = spendOf(d);
      const factor = scaleRatio(spend.params, spendOf(d), x) / unit;
      futures[d]!.drawCounts(x, T, chance, d * perDraw, (d + 1) * perDraw, drawn);
      for (let i = d * perDraw; i < (d + 1) * perDraw; i++) {
        const weight = drawn.weight[i]!;
        if (!(weight > 0)) continue;
        const n = drawn.count[i]!;
        const span = drawn.span[i]!;
        let sum = spent[i * (drawnPurchases + 1) + Math.min(n, drawnPurchases)]!;
        if (n > drawnPurchases) {
          const each = p * meanDiscount;
          const surprise = (sum - drawnPurchases * each) * Math.sqrt(n / drawnPurchases);
          sum = Math.max(n * each + surprise, n * each * 1e-3);
        }
        if (span < 1 && rate > 0) sum *= averageDiscount(rate * horizon * span) / meanDiscount;
        const place = (Math.log((sum / divisor[i]!) * factor) - lowestLog) / binWidth;
        histogram[place > 0 ? Math.min(Math.floor(place), bins - 1) : 0]! += weight;
      }
    }
  }
}

/** Mean of e^(−y·U), U uniform on [0, 1]. */
function averageDiscount(y: number): number {
  return y < 1e-9 ? 1 : -Math.expm1(-y) / y;
}

/** (v + x·m̄) under a draw relative to the fit, at the average spend m̄ of the fit. */
function scaleRatio(fit: GammaGammaParams, draw: GammaGammaParams, x: number): number {
  const average = (fit.p * fit.v) / Math.max(fit.q - 1, 0.5);
  return (draw.v + x * average) / (fit.v + x * average);
}

/** In every draw's share of the paths, one place in each of perDraw equal parts of (0, 1): ascending, or shuffled. */
function stratified(draws: number, perDraw: number, rng: Rng, shuffled: boolean): Float64Array {
  const place = new Float64Array(draws * perDraw);
  for (let base = 0; base < place.length; base += perDraw) {
    for (let j = 0; j < perDraw; j++) place[base + j] = (j + rng.uniform()) / perDraw;
    if (!shuffled) continue;
    for (let j = perDraw - 1; j > 0; j--) {
      const other = base + Math.floor(rng.uniform() * (j + 1));
      const kept = place[base + j]!;
      place[base + j] = place[other]!;
      place[other] = kept;
    }
  }
  return place;
}

/** By path: discounted money of its first 0, 1, 2, … purchases, at times uniform on the horizon, per unit of 1/nu. */
function cumulativeSpend(
  draws: number,
  perDraw: number,
  spendOf: (draw: number) => GammaGammaParams,
  discount: number,
  rng: Rng,
): Float64Array {
  const width = drawnPurchases + 1;
  const sums = new Float64Array(draws * perDraw * width);
  for (let i = 0; i < draws * perDraw; i++) {
    const { p } = spendOf(Math.floor(i / perDraw));
    for (let n = 1; n < width; n++) {
      const kept = discount > 0 ? Math.exp(-discount * rng.uniform()) : 1;
      sums[i * width + n] = sums[i * width + n - 1]! + kept * rng.gamma(p);
    }
  }
  return sums;
}

function readQuantiles(histogram: Float64Array, logUnit: number, out: Float64Array, at: number): void {
  let total = 0;
  for (let i = 0; i < bins; i++) total += histogram[i]!;
  let bin = 0;
  let below = 0;
  while (bin < bins - 1 && histogram[bin] === 0) bin++;
  levels.forEach((level, k) => {
    const target = level * total;
    while (bin < bins - 1 && below + histogram[bin]! < target) below += histogram[bin++]!;
    const within = histogram[bin]! > 0 ? Math.min(Math.max((target - below) / histogram[bin]!, 0), 1) : 0;
    out[at + k] = lowestLog + (bin + within) * binWidth + logUnit;
  });
}
