import type { Rng } from "@keepworth/models";

/** Subscriptions alike: of one plan, in the same period, that renew in the same months. */
export interface RenewalGroup {
  /** How many. */
  readonly customers: number;
  /** What one pays at a renewal, on average. */
  readonly amount: number;
  /** By renewal ahead: which planned month it falls in. */
  readonly months: readonly number[];
  /** By renewal ahead: P(it is made | the one before was), under each draw of the parameters. */
  readonly retention: readonly Float64Array[];
}

/** Expected revenue by month, over the draws. */
export function expectedRenewals(groups: readonly RenewalGroup[], months: number): Float64Array {
  const revenue = new Float64Array(months);
  for (const { customers, amount, months: at, retention } of groups) {
    for (const draw of retention) {
      let there = customers;
      at.forEach((month, n) => {
        there *= draw[n]!;
        revenue[month]! += (there * amount) / retention.length;
      });
    }
  }
  return revenue;
}

/** Adds one possible course: at every renewal each who is still there stays with that chance. */
export function addRenewalPath(
  groups: readonly RenewalGroup[],
  draw: number,
  rng: Rng,
  out: { readonly revenue: Float64Array; readonly orders: Float64Array; readonly at: number },
): void {
  for (const { customers, amount, months, retention } of groups) {
    let there = customers;
    const rates = retention[draw % retention.length]!;
    for (let n = 0; n < months.length && there > 0; n += 1) {
      there = binomial(there, rates[n]!, rng);
      out.revenue[out.at + months[n]!]! += there * amount;
      out.orders[out.at + months[n]!]! += there;
    }
  }
}

/** How many of n come with probability p; normal where both ends are far. */
export function binomial(n: number, p: number, rng: Rng): number {
  if (p >= 1) return n;
  if (!(p > 0)) return 0;
  const variance = n * p * (1 - p);
  if (variance > 30) {
    return Math.min(n, Math.max(0, Math.round(n * p + Math.sqrt(variance) * rng.normal())));
  }
  let count = 0;
  for (let i = 0; i < n; i += 1) if (rng.uniform() < p) count += 1;
  return count;
}
