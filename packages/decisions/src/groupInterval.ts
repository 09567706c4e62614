/** Standard deviations from the middle of a normal distribution to an end of its central 90 %. */
const z90 = 1.6449;

/**
 * The variance of one customer's figure as its 90 % interval tells it, as if it were normal. A customer's own chance is
 * skewed; over the many of a group that evens out.
 */
export function varianceOfInterval(low: number, high: number): number {
  return ((high - low) / (2 * z90)) ** 2;
}

/**
 * 90 % interval of a group's total. Customers' own chances are independent, so their variances add up; what is uncertain
 * for all alike (parameters, the model itself) moves every group by the same share, and that share is what the total's
 * interval holds beyond the customers' own chances.
 *
 * @param group  expected total, and the sum of its customers' own variances
 * @param all  the same of everybody, with the interval of the total
 * @returns never below 0 where no customer of the group is expected to bring less
 */
export function groupInterval(
  group: { readonly value: number; readonly variance: number },
  all: { readonly value: number; readonly variance: number; readonly low: number; readonly high: number },
  floor = -Infinity,
): { value: number; low: number; high: number } {
  const common = Math.max(0, varianceOfInterval(all.low, all.high) - all.variance);
  const share = all.value === 0 ? 0 : common / all.value ** 2;
  const half = z90 * Math.sqrt(group.variance + share * group.value ** 2);
  return { value: group.value, low: Math.max(floor, group.value - half), high: group.value + half };
}
