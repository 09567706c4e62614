import { solveSymmetric } from "../allocate/solveSymmetric.ts";
import { studentQuantile } from "../price/elasticity.ts";
import type { Clocks } from "./clocks.ts";
import { matchClocks } from "./match.ts";

/** What an event did to the margin of the days after it. Money is of one event, but for `total`. */
export interface EventEffect {
  /** Events compared, their customers; clocks compared with, theirs. */
  readonly n: number;
  readonly customers: number;
  readonly comparison: number;
  readonly comparisonCustomers: number;
  readonly unmatched: number;
  /** What those in the same state brought, and what came: actual − expected = difference. */
  readonly expected: number;
  readonly actual: number;
  readonly difference: { readonly value: number; readonly low: number; readonly high: number };
  readonly error: number;
  readonly total: { readonly value: number; readonly low: number; readonly high: number };
  /** What a model expected of either. */
  readonly predicted: { readonly event: number; readonly comparison: number };
  /** Variance of a single event around the effect, in its own cell. */
  readonly variance: number;
  /** Customers' worth of freedom that the error is known with. */
  readonly freedom: number;
}

/** How single events vary, as known from more of them than a small group has. */
export type Pooled = Pick<EventEffect, "variance" | "freedom">;

const leastFreedom = 3;
/** Of so many customers their own spread tells the error; of fewer, most of whom may have brought nothing, that of all events must help. */
const enoughCustomers = 40;

/**
 * The effect of an event on the margin of those who had it: (actual − what the model expected) of the events less that of
 * clocks without it in the same state, which are weighted to the events. What the model expected, and the rest of the
 * state, count as much as they do among clocks without the event (slopes), so that a model that is wrong alike for both
 * does no harm. The standard error is by customers, who may have several clocks that overlap, and knows of the slopes
 * too; the 90 % interval is of Student's t, with the fewer degrees of freedom the more single customers matter.
 *
 * @param pooled  lets even a single event have an effect, with the interval that its like have
 * @returns null where there are fewer than two customers to compare, with or without the event
 * @see docs/decisions/effects.md
 */
export function marginEffect(clocks: Clocks, pooled?: Pooled): EventEffect | null {
  const { customer, expected, state = [] } = clocks;
  const { cells, unmatched } = matchClocks(clocks);
  if (cells.length === 0) return null;
  const columns = [expected, ...state];
  // All is counted for each customer who stays active after the clock.
  const weight = (i: number) => clocks.stays?.[i] ?? 1;
  const came = (i: number) => clocks.actual[i]! / weight(i);
  const meansOf = (of: readonly number[]): Means => {
    const sums = { weight: 0, y: 0, x: columns.map(() => 0) };
    for (const i of of) {
      const one = weight(i);
      sums.weight += one;
      sums.y += clocks.actual[i]!;
      columns.forEach((column, k) => (sums.x[k]! += one * column[i]!));
    }
    return { weight: sums.weight, y: sums.y / sums.weight, x: sums.x.map((one) => one / sums.weight) };
  };
  const n = cells.reduce((sum, { treated }) => sum + treated.length, 0);
  const withEvent = cells.map(({ treated }) => meansOf(treated));
  const without = cells.map(({ comparison }) => meansOf(comparison));
  const share = withEvent.map(({ weight: staying }) => staying / n);
  const [event, compared] = [overall(withEvent, share), overall(without, share)];

  // Slopes of what came on the state, within cells without the event.
  const spread = columns.map(() => columns.map(() => 0));
  const along = columns.map(() => 0);
  const off = columns.map(() => 0);
  cells.forEach(({ comparison }, c) => {
    const { x, y, weight: staying } = without[c]!;
    for (const i of comparison) {
      const one = (share[c]! * weight(i)) / staying;
      columns.forEach((column, k) => (off[k] = column[i]! - x[k]!));
      off.forEach((by, k) => {
        along[k]! += one * by * (came(i) - y);
        for (let l = 0; l < off.length; l += 1) spread[k]![l]! += one * by * off[l]!;
      });
    }
  });
  const apart = event.x.map((x, k) => x - compared.x[k]!);
  const slope = solveSymmetric(spread, along);
  const ofSlope = solveSymmetric(spread, apart);
  const value = event.y - compared.y - dot(slope, apart);

  // Each clock's influence on the difference, put together by customer.
  let most = -1;
  for (const { treated, comparison } of cells) {
    for (const i of treated) most = Math.max(most, customer[i]!);
    for (const i of comparison) most = Math.max(most, customer[i]!);
  }
  const influence = new Float64Array(most + 1);
  const has = new Uint8Array(most + 1);
  const seen = new Set<number>();
  let variance = 0;
  cells.forEach(({ treated, comparison }, c) => {
    const { x, y, weight: staying } = without[c]!;
    const residualOf = (i: number) => {
      columns.forEach((column, k) => (off[k] = column[i]! - x[k]!));
      return came(i) - y - dot(slope, off);
    };
    for (const i of treated) {
      const residual = weight(i) * residualOf(i) - value;
      influence[customer[i]!]! += residual / n;
      has[customer[i]!]! |= 1;
      variance += residual ** 2;
    }
    for (const i of comparison) {
      const one = (share[c]! * weight(i)) / staying;
      influence[customer[i]!]! -= one * residualOf(i) * (1 + dot(ofSlope, off));
      has[customer[i]!]! |= 2;
      seen.add(i);
    }
  });
  let [customers, comparisonCustomers, squares, fourths, clusters] = [0, 0, 0, 0, 0];
  for (let c = 0; c <= most; c += 1) {
    if ((has[c]! & 1) !== 0) customers += 1;
    if ((has[c]! & 2) !== 0) comparisonCustomers += 1;
    if (has[c] !== 0) clusters += 1;
    squares += influence[c]! ** 2;
    fourths += influence[c]! ** 4;
  }
  if (comparisonCustomers < 2 || customers < (pooled ? 1 : 2)) return null;
  const own = customers < 2 ? 0 : ((squares * clusters) / (clusters - 1)) * (customers / (customers - 1));
  const helped = pooled && customers < enoughCustomers ? pooled : null;
  const error = Math.sqrt(helped ? Math.max(own, helped.variance / customers) : own);
  const freedom = Math.max(leastFreedom, helped?.freedom ?? (fourths > 0 ? squares ** 2 / fourths : 0));
  const half = studentQuantile(0.95, freedom) * error;
  return {
    n,
    customers,
    comparison: seen.size,
    comparisonCustomers,
    unmatched,
    expected: event.y - value,
    actual: event.y,
    difference: { value, low: value - half, high: value + half },
    error,
    total: { value: n * value, low: n * (value - half), high: n * (value + half) },
    predicted: { event: event.x[0]!, comparison: compared.x[0]! },
    variance: variance / Math.max(1, n - 1),
    freedom,
  };
}

/** Means of what came and of the state, of those who stay active; and how many these are. */
interface Means {
  readonly weight: number;
  readonly y: number;
  readonly x: readonly number[];
}

/** Of all cells, for each event. */
function overall(means: readonly Means[], share: readonly number[]): Pick<Means, "x" | "y"> {
  return {
    y: means.reduce((sum, { y }, c) => sum + share[c]! * y, 0),
    x: (means[0]?.x ?? []).map((_, k) => means.reduce((sum, { x }, c) => sum + share[c]! * x[k]!, 0)),
  };
}

function dot(a: readonly number[], b: readonly number[]): number {
  let sum = 0;
  for (let k = 0; k < a.length; k += 1) sum += a[k]! * b[k]!;
  return sum;
}
