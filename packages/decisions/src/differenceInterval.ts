import type { Interval } from "@keepworth/models";

/**
 * The 90 % interval of a difference of two independent figures from those of each: the distances of their ends are put
 * together by Pythagoras on the side on which they matter, so that skewed ones stay skewed.
 *
 * @example with Wilson's intervals of two shares: Newcombe's hybrid score interval of their difference
 * @see Newcombe (1998), Statistics in Medicine 17, method 10; Zou & Donner (2008), Statistics in Medicine 27
 */
export function differenceInterval(one: Interval, other: Interval): Interval {
  const value = one.value - other.value;
  return {
    value,
    low: value - Math.hypot(one.value - one.low, other.high - other.value),
    high: value + Math.hypot(one.high - one.value, other.value - other.low),
  };
}
