import { distinct } from "../../math/distinct.ts";

/** States of neighbouring x that share their times, as positions among these. */
export interface Block {
  /** Every tx and T, ascending. */
  readonly times: Float64Array;
  readonly xs: Float64Array;
  /** By x: where its states begin; one more entry ends the last. */
  readonly begin: Uint32Array;
  readonly recency: Uint32Array;
  readonly age: Uint32Array;
  /** By x: the first and last recency, and the last age. */
  readonly firstRecency: Uint32Array;
  readonly lastRecency: Uint32Array;
  readonly lastAge: Uint32Array;
  /** The first of its states among all. */
  readonly offset: number;
}

/** Beyond so many different times, groups of x get their own ones. */
const mostTimes = 4096;

/**
 * States, ascending by x, in as few blocks as their times allow: with whole days all of them are one block; with times
 * to the second, every x with many states is a block.
 */
export function arrange(
  x: Float64Array,
  tx: Float64Array,
  T: Float64Array,
  limit: number = mostTimes,
): Block[] {
  const begin = [0];
  for (let i = 1; i < x.length; i++) if (x[i] !== x[i - 1]) begin.push(i);
  begin.push(x.length);
  const timesOf = (from: number, to: number) => {
    const both = new Float64Array(2 * (to - from));
    both.set(tx.subarray(from, to));
    both.set(T.subarray(from, to), to - from);
    return distinct(both);
  };
  const whole = timesOf(0, x.length);
  const groups = begin.length - 1;
  if (whole.values.length <= limit) return [block(0, groups, whole)];
  const blocks: Block[] = [];
  for (let first = 0; first < groups;) {
    let last = first + 1;
    let times = 2 * (begin[last]! - begin[first]!);
    while (last < groups && times + 2 * (begin[last + 1]! - begin[last]!) <= limit) {
      times += 2 * (begin[last + 1]! - begin[last]!);
      last++;
    }
    blocks.push(block(first, last, timesOf(begin[first]!, begin[last]!)));
    first = last;
  }
  return blocks;

  function block(first: number, last: number, times: ReturnType<typeof distinct>): Block {
    const offset = begin[first]!;
    const states = begin[last]! - offset;
    const recency = times.index.subarray(0, states);
    const age = times.index.subarray(states);
    const n = last - first;
    const ofX = Uint32Array.from({ length: n + 1 }, (_, k) => begin[first + k]! - offset);
    const firstRecency = new Uint32Array(n);
    const lastRecency = new Uint32Array(n);
    const lastAge = new Uint32Array(n);
    for (let k = 0; k < n; k++) {
      let [least, most, oldest] = [times.values.length, 0, 0];
      for (let i = ofX[k]!; i < ofX[k + 1]!; i++) {
        if (recency[i]! < least) least = recency[i]!;
        if (recency[i]! > most) most = recency[i]!;
        if (age[i]! > oldest) oldest = age[i]!;
      }
      firstRecency[k] = least;
      lastRecency[k] = most;
      lastAge[k] = oldest;
    }
    const xs = Float64Array.from({ length: n }, (_, k) => x[begin[first + k]!]!);
    return { times: times.values, xs, begin: ofX, recency, age, firstRecency, lastRecency, lastAge, offset };
  }
}
