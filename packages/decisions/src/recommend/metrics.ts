import { inDomain } from "../domain.ts";

/** Whether any of the first `k` of a ranking was wanted: 1 or 0. */
export function hitAt(k: number, ranked: ArrayLike<number>, wanted: ReadonlySet<number>): 0 | 1 {
  inDomain("k", k, 1);
  for (let place = 0; place < Math.min(k, ranked.length); place += 1)
    if (wanted.has(ranked[place]!)) return 1;
  return 0;
}

/**
 * Normalised discounted cumulative gain of the first `k`: each thing wanted counts 1 / log₂(place + 1), over what the
 * best ranking would have got; 0 where nothing was wanted.
 *
 * @example ndcgAt(3, [4, 7, 9], new Set([7, 1])) // 0.3869: 0.6309 of 1.6309
 * @see Järvelin & Kekäläinen (2002), ACM Transactions on Information Systems 20(4)
 */
export function ndcgAt(k: number, ranked: ArrayLike<number>, wanted: ReadonlySet<number>): number {
  inDomain("k", k, 1);
  let gain = 0;
  for (let place = 0; place < Math.min(k, ranked.length); place += 1)
    if (wanted.has(ranked[place]!)) gain += 1 / Math.log2(place + 2);
  let best = 0;
  for (let place = 0; place < Math.min(k, wanted.size); place += 1) best += 1 / Math.log2(place + 2);
  return best > 0 ? gain / best : 0;
}

/** A mean over customers with its standard error. */
export interface Estimate {
  readonly mean: number;
  /** NaN with fewer than two customers. */
  readonly standardError: number;
  readonly n: number;
}

/** @returns a mean of NaN for no values */
export function estimate(values: ArrayLike<number>): Estimate {
  const n = values.length;
  let sum = 0;
  for (let i = 0; i < n; i += 1) sum += values[i]!;
  const mean = sum / n;
  let squares = 0;
  for (let i = 0; i < n; i += 1) squares += (values[i]! - mean) ** 2;
  return { mean, standardError: Math.sqrt(squares / (n - 1) / n), n };
}

/** How much higher one is than the other over the same customers: pairs, so that what both miss adds no noise. */
export function pairedDifference(one: ArrayLike<number>, other: ArrayLike<number>): Estimate {
  return estimate(Float64Array.from(one, (value, i) => value - other[i]!));
}
