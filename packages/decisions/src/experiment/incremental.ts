import { KeepworthError } from "@keepworth/models";

/** What an experiment brought, customer by customer. */
export interface Outcomes {
  /** 1: treated, 0: holdout. */
  readonly treated: ArrayLike<number>;
  /** Margin, or 1 for who bought. */
  readonly outcome: ArrayLike<number>;
  /** What was predicted before; NaN where nothing was, which counts as the mean of all. */
  readonly predicted: ArrayLike<number>;
  /** Strata, whole numbers; near ones are alike. */
  readonly stratum: ArrayLike<number>;
}

/** A mean difference between treated and holdout, with standard error and 90 % interval. */
export interface Effect {
  readonly value: number;
  readonly error: number;
  readonly low: number;
  readonly high: number;
}

export interface Incremental {
  /** Difference of the two means (Welch). */
  readonly raw: Effect;
  /** The same by strata and less what was predicted. */
  readonly adjusted: Effect;
  /** What one more unit predicted counted for; 0 where predictions say nothing. */
  readonly slope: number;
  /** Share of the raw variance that adjusting took away; may be below 0 by chance. */
  readonly explained: number;
}

const z90 = 1.6449;
/** Strata with fewer customers in either arm are put together with their neighbours. */
const fewest = 8;

/**
 * The effect of a treatment on the mean outcome of a customer. Strata are compared one by one and weighted by their
 * customers (post-stratification). From each outcome its prediction is taken, times the slope that makes the variance
 * of the difference smallest (CUPED): the prediction was made before, so that it cannot differ between arms but by
 * chance, and a bad one costs nothing. The variance is each arm's own in each stratum, so that arms may differ in it.
 *
 * @throws KeepworthError "argument.domain" where an arm has fewer than two customers
 * @see Deng, Xu, Kohavi & Walker (2013), WSDM; Miratrix, Sekhon & Yu (2013), JRSS B 75(2); docs/decisions/experiments.md
 */
export function incremental({ treated, outcome, predicted, stratum }: Outcomes): Incremental {
  const size = outcome.length;
  const x = filled(predicted, size);
  const whole = cells(treated, outcome, x, new Int32Array(size), 1);
  if (whole[0]!.n < 2 || whole[1]!.n < 2) {
    throw new KeepworthError("argument.domain", {
      name: "arm",
      value: Math.min(whole[0]!.n, whole[1]!.n),
    });
  }
  const raw = difference(whole, 1, size, 0);
  const { group, groups } = merged(treated, stratum, size);
  const strata = cells(treated, outcome, x, group, groups);
  let [along, spread] = [0, 0];
  strata.forEach((cell, c) => {
    const weight = (weightOf(strata, c >> 1, size) ** 2 / cell.n) * (1 / (cell.n - 1));
    along += weight * cell.xy;
    spread += weight * cell.xx;
  });
  const slope = spread > 0 ? along / spread : 0;
  const adjusted = difference(strata, groups, size, slope);
  const explained = raw.error > 0 ? 1 - (adjusted.error / raw.error) ** 2 : 0;
  return { raw, adjusted, slope, explained };
}

/** Count, means and centred sums of an arm of a stratum. */
interface Cell {
  n: number;
  x: number;
  y: number;
  xx: number;
  xy: number;
  yy: number;
}

/** At 2·stratum + arm. Centred sums are updated one by one, which loses no digits (Welford). */
function cells(
  treated: ArrayLike<number>,
  outcome: ArrayLike<number>,
  predicted: Float64Array,
  group: Int32Array,
  groups: number,
): Cell[] {
  const all = Array.from({ length: 2 * groups }, (): Cell => ({ n: 0, x: 0, y: 0, xx: 0, xy: 0, yy: 0 }));
  for (let i = 0; i < predicted.length; i += 1) {
    const cell = all[2 * group[i]! + (treated[i] === 1 ? 1 : 0)]!;
    cell.n += 1;
    const [dx, dy] = [predicted[i]! - cell.x, outcome[i]! - cell.y];
    cell.x += dx / cell.n;
    cell.y += dy / cell.n;
    const rest = outcome[i]! - cell.y;
    cell.xx += dx * (predicted[i]! - cell.x);
    cell.xy += dx * rest;
    cell.yy += dy * rest;
  }
  return all;
}

function weightOf(all: readonly Cell[], stratum: number, size: number): number {
  return (all[2 * stratum]!.n + all[2 * stratum + 1]!.n) / size;
}

function difference(all: readonly Cell[], groups: number, size: number, slope: number): Effect {
  let [value, variance] = [0, 0];
  for (let s = 0; s < groups; s += 1) {
    const weight = weightOf(all, s, size);
    for (const arm of [0, 1]) {
      const { n, x, y, xx, xy, yy } = all[2 * s + arm]!;
      value += (arm === 1 ? weight : -weight) * (y - slope * x);
      const around = Math.max(0, yy - 2 * slope * xy + slope ** 2 * xx);
      variance += (weight ** 2 * around) / (n * (n - 1));
    }
  }
  const error = Math.sqrt(variance);
  return { value, error, low: value - z90 * error, high: value + z90 * error };
}

/** Puts strata together in their order until each has enough of both arms; what is left joins the last one. */
function merged(treated: ArrayLike<number>, stratum: ArrayLike<number>, size: number) {
  const counts = new Map<number, [number, number]>();
  for (let i = 0; i < size; i += 1) {
    const pair = counts.get(stratum[i]!) ?? [0, 0];
    pair[treated[i] === 1 ? 1 : 0]! += 1;
    counts.set(stratum[i]!, pair);
  }
  const place = new Map<number, number>();
  let groups = 0;
  let gathered: number[] = [];
  let [left, right] = [0, 0];
  for (const [s, [zeros, ones]] of [...counts].toSorted(([a], [b]) => a - b)) {
    gathered.push(s);
    left += zeros;
    right += ones;
    if (left < fewest || right < fewest) continue;
    for (const one of gathered) place.set(one, groups);
    groups += 1;
    [gathered, left, right] = [[], 0, 0];
  }
  for (const one of gathered) place.set(one, Math.max(0, groups - 1));
  return {
    group: Int32Array.from({ length: size }, (_, i) => place.get(stratum[i]!)!),
    groups: Math.max(1, groups),
  };
}

function filled(predicted: ArrayLike<number>, size: number): Float64Array {
  let [count, sum] = [0, 0];
  for (let i = 0; i < size; i += 1) {
    if (!Number.isFinite(predicted[i])) continue;
    count += 1;
    sum += predicted[i]!;
  }
  const mean = count > 0 ? sum / count : 0;
  return Float64Array.from({ length: size }, (_, i) =>
    Number.isFinite(predicted[i]) ? predicted[i]! : mean,
  );
}
