/** States in the order of `compress`, as positions in tables by x, by T and by tx. */
export interface Placed {
  /** Where the states of the i-th distinct x begin; one more entry ends the last. */
  readonly begin: Uint32Array;
  readonly age: Uint32Array;
  readonly recency: Uint32Array;
  readonly weight: Float64Array;
}

/**
 * Every `stride`-th state of each x, raised to the weight of all states of that x; short runs are kept whole. null where
 * that would save less than half.
 */
export function thin({ begin, age, recency, weight }: Placed, stride: number): Placed | null {
  const kept: number[] = [];
  const raised: number[] = [];
  const newBegin = new Uint32Array(begin.length);
  for (let k = 0; k + 1 < begin.length; k++) {
    const from = begin[k]!;
    const to = begin[k + 1]!;
    const step = to - from < 40 * stride ? 1 : stride;
    let total = 0;
    let sampled = 0;
    for (let i = from; i < to; i++) total += weight[i]!;
    for (let i = from + (step >> 1); i < to; i += step) sampled += weight[i]!;
    for (let i = from + (step >> 1); i < to; i += step) {
      kept.push(i);
      raised.push((weight[i]! * total) / sampled);
    }
    newBegin[k + 1] = kept.length;
  }
  if (kept.length > 0.5 * weight.length) return null;
  return {
    begin: newBegin,
    age: Uint32Array.from(kept, (i) => age[i]!),
    recency: Uint32Array.from(kept, (i) => recency[i]!),
    weight: Float64Array.from(raised),
  };
}
