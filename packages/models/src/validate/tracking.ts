/**
 * Expected cumulative repeat purchases of a whole base, day by day: after the first k days it is the sum, over the
 * customers whose first purchase was on day f < k, of E[X((k − f) / daysPerUnit)].
 *
 * @param firstDays  `firstDays[f]`: customers whose first purchase was on day f, counted from 0
 * @param expectedPurchases  E[X(t)] of a new customer, t in the model's unit
 * @param options  days: how far, default as many as `firstDays` has; daysPerUnit: 7 for weeks
 * @returns days + 1 numbers; number k is the expectation after k days (week w: number 7w)
 * @example expectedTracking(firstDays, (t) => bgnbd.expectedPurchases(params, t), { daysPerUnit: 7, days: 546 })
 */
export function expectedTracking(
  firstDays: ArrayLike<number>,
  expectedPurchases: (t: number) => number,
  options: { readonly daysPerUnit: number; readonly days?: number },
): Float64Array {
  const { daysPerUnit, days = firstDays.length } = options;
  const each = Float64Array.from({ length: days + 1 }, (_, d) =>
    d === 0 ? 0 : expectedPurchases(d / daysPerUnit),
  );
  const total = new Float64Array(days + 1);
  for (let first = 0; first < Math.min(firstDays.length, days); first++) {
    const customers = firstDays[first]!;
    if (customers === 0) continue;
    for (let k = first + 1; k <= days; k++) total[k]! += customers * each[k - first]!;
  }
  return total;
}
