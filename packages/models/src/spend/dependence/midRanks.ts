import { distinct } from "../../math/distinct.ts";

/** Ranks from 1 on, each row counted `weight` times; equal values share the middle of their ranks. */
export function midRanks(values: Float64Array, weight: Float64Array): Float64Array {
  // distinct() takes no −0.
  const { values: sorted, index } = distinct(values.map((value) => value + 0));
  const tied = new Float64Array(sorted.length);
  for (let i = 0; i < index.length; i++) tied[index[i]!]! += weight[i]!;
  const middle = new Float64Array(sorted.length);
  let below = 0;
  for (let k = 0; k < sorted.length; k++) {
    middle[k] = below + (tied[k]! + 1) / 2;
    below += tied[k]!;
  }
  return Float64Array.from(index, (k) => middle[k]!);
}
