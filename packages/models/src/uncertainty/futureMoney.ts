import type { GammaGammaParams } from "../spend/gammaGamma/index.ts";
import { seeded, type Rng } from "../math/random.ts";
import { countLaw, mostPurchases, startOfM } from "./countLaw.ts";
import type { BgNbdParams } from "../purchase/bgnbd/index.ts";
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
  readonly purchase: ParameterDraws<BgNbdParams>;
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
 * its own place in the law of M and of L, and its own spends and spending level.
 *
 * Given that M purchases would fall within the horizon, their times are uniform on it, so discounting needs no
 * purchase rate. A customer who leaves after N of them has the first N: uniform up to about (N + 1)/(M + 1) of the
 * horizon; the drawn sum is then corrected by the ratio of the mean discounts.
 */
export function futureMoney(options: MoneyOptions): { logMoney: Float64Array; logTrials: Float64Array } {
  const { purchase, spend, nodes, trials, horizon, rate } = options;
  const rng = seeded(options.seed, 1);
  const draws = purchase.draws.length;
  const perDraw = Math.max(2, Math.ceil(options.paths / draws));
  const paths = draws * perDraw;
  const spendOf = (d: number) => spend.draws[d % spend.draws.length]!;

  const placeM = stratified(draws, perDraw, rng, false);
  const placeL = stratified(draws, perDraw, rng, true);
  const spent = cumulativeSpend(draws, perDraw, spendOf, rate * horizon, rng);
  const divisor = new Float64Array(paths);
  for (let i = 0; i < paths; i++) divisor[i] = rng.gamma(spendOf(Math.floor(i / perDraw)).q);

  const leave = new Int32Array(paths);
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
    drawLeaving(x);
    const unit = spend.params.p / (spend.params.q + spend.params.p * x);
    for (; node < nodes.length && nodes[node]!.row === row; node++) {
      fill(nodes[node]!.T, unit);
      readQuantiles(histogram, Math.log(unit), logMoney, node * levels.length);
    }
    trials.forEach((trial, i) => {
      if (trial.row !== row) return;
      fill(trial.T, unit);
      readQuantiles(histogram, Math.log(unit), logTrials, i * levels.length);
    });
  }
  return { logMoney, logTrials };

  /** L of every path: the smallest n with P(L > n) <= 1 − its place. */
  function drawLeaving(x: number): void {
    for (let d = 0; d < draws; d++) {
      const { a, b } = countLaw(purchase.draws[d]!, x, 0, horizon);
      const base = d * perDraw;
      let n = 0;
      let stay = 1;
      for (let j = 0; j < perDraw; j++) {
        const i = placeL.order[base + j]!;
        const target = 1 - placeL.place[base + j]!;
        while (stay > target && n < 5000) {
          stay *= (b + n) / (a + b + n);
          n++;
        }
        leave[i] = stay > target ? mostPurchases : n;
      }
    }
  }

  function fill(T: number, unit: number): void {
    histogram.fill(0);
    for (let d = 0; d < draws; d++) {
      const law = countLaw(purchase.draws[d]!, x, T, horizon);
      const start = startOfM(law);
      const none = start.n === 0 ? start.probability : 0;
      const weight = 1 - none;
      if (!(weight > 0)) continue;
      const { p } = spendOf(d);
      const factor = scaleRatio(spend.params, spendOf(d), x) / unit;
      const meanDiscount = averageDiscount(rate * horizon);
      const limit = start.n + mostPurchases;
      let m = start.n;
      let probability = start.probability;
      let below = probability;
      for (let j = 0; j < perDraw; j++) {
        const i = d * perDraw + j;
        const target = none + placeM.place[i]! * weight;
        while (below < target && m < limit) {
          probability *= ((law.shape + m) / (m + 1)) * law.odds;
          if (probability < 1e-18 && m > start.n + 30 && below > 0.5) break;
          below += probability;
          m++;
        }
        const n = Math.max(1, Math.min(m, leave[i]!));
        let sum = spent[i * (drawnPurchases + 1) + Math.min(n, drawnPurchases)]!;
        if (n > drawnPurchases) {
          const each = p * meanDiscount;
          const surprise = (sum - drawnPurchases * each) * Math.sqrt(n / drawnPurchases);
          sum = Math.max(n * each + surprise, n * each * 1e-3);
        }
        if (n < m && rate > 0) {
          sum *= averageDiscount((rate * horizon * (n + 1)) / (m + 1)) / meanDiscount;
        }
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

/** In every draw's share of the paths, one place in each of perDraw equal parts of (0, 1): ascending in the order of `order`. */
function stratified(draws: number, perDraw: number, rng: Rng, shuffled: boolean) {
  const place = new Float64Array(draws * perDraw);
  const order = new Int32Array(draws * perDraw);
  for (let base = 0; base < place.length; base += perDraw) {
    for (let j = 0; j < perDraw; j++) {
      place[base + j] = (j + rng.uniform()) / perDraw;
      order[base + j] = base + j;
    }
    if (!shuffled) continue;
    for (let j = perDraw - 1; j > 0; j--) {
      const other = Math.floor(rng.uniform() * (j + 1));
      const kept = order[base + j]!;
      order[base + j] = order[base + other]!;
      order[base + other] = kept;
    }
  }
  return { place, order };
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
