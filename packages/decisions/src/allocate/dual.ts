import { capacityOf, minimumOf, type AllocationProblem, type Prices } from "./problem.ts";

/** A limit of a problem as `usage <= most`; usage 0 is money, 1 + j customers in treatment j, `sign` −1 for a minimum. */
export interface Limit {
  readonly usage: number;
  readonly sign: 1 | -1;
  readonly most: number;
}

/** The limits that can bind, each with a price >= 0 in the dual. */
export function limitsOf(problem: AllocationProblem): Limit[] {
  const limits: Limit[] = [];
  if (problem.budget < Infinity) limits.push({ usage: 0, sign: 1, most: problem.budget });
  for (let j = 0; j < problem.treatments; j += 1) {
    const capacity = capacityOf(problem, j);
    const minimum = minimumOf(problem, j);
    if (capacity < problem.customers) limits.push({ usage: 1 + j, sign: 1, most: capacity });
    if (minimum > 0) limits.push({ usage: 1 + j, sign: -1, most: -minimum });
  }
  return limits;
}

/** What each unit of money and each place in a treatment costs at the prices of the limits. */
export function pricesOf(limits: readonly Limit[], x: Float64Array, treatments: number): Prices {
  const usage = new Float64Array(1 + treatments);
  limits.forEach(({ usage: u, sign }, r) => (usage[u]! += sign * x[r]!));
  return { budget: usage[0]!, treatment: usage.subarray(1) };
}

/** Customers × treatments without those that cannot gain anything; gain −Infinity where a pair cannot. */
export interface Pairs {
  readonly customers: number;
  readonly treatments: number;
  readonly gain: Float64Array;
  readonly cost: Float64Array;
}

/** The dual at given prices: its value, what is used, and how usage answers to prices (with a temperature only). */
export interface DualPoint {
  value: number;
  /** Money, and customers by treatment. */
  usage: Float64Array;
  curvature: Float64Array;
}

/**
 * Σ over customers of the best that a customer can gain at the prices. With a temperature, the maximum is softened to
 * T·log(1 + Σ e^(score / T)), which is smooth in the prices, never below the maximum, and above it only for
 * customers near a tie; its second derivatives, which Newton's method needs, are the covariances of usage over T.
 */
export function softValue(pairs: Pairs, prices: Prices, temperature: number): DualPoint {
  const { customers, treatments: m, gain, cost } = pairs;
  const { budget: lambda, treatment: q } = prices;
  const size = 1 + m;
  const usage = new Float64Array(size);
  const curvature = new Float64Array(size * size);
  const score = new Float64Array(m);
  const share = new Float64Array(m);
  const near = new Int32Array(m);
  let value = 0;
  for (let i = 0; i < customers; i += 1) {
    const row = i * m;
    let best = 0;
    for (let j = 0; j < m; j += 1) {
      const one = gain[row + j]! - lambda * cost[row + j]! - q[j]!;
      score[j] = one;
      if (one > best) best = one;
    }
    let sum = Math.exp(-best / temperature);
    let count = 0;
    for (let j = 0; j < m; j += 1) {
      const off = (score[j]! - best) / temperature;
      if (off < -30) continue;
      share[count] = Math.exp(off);
      near[count] = j;
      sum += share[count]!;
      count += 1;
    }
    value += best + temperature * Math.log(sum);
    if (count === 0) continue;
    let mean = 0;
    for (let a = 0; a < count; a += 1) {
      share[a]! /= sum;
      usage[1 + near[a]!]! += share[a]!;
      mean += share[a]! * cost[row + near[a]!]!;
    }
    usage[0]! += mean;
    if (count === 1 && share[0]! > 1 - 1e-12) continue;
    for (let a = 0; a < count; a += 1) {
      const p = share[a]! / temperature;
      const at = 1 + near[a]!;
      const c = cost[row + near[a]!]!;
      curvature[0]! += p * c * (c - mean);
      curvature[at]! += p * (c - mean);
      curvature[at * size + at]! += p;
      for (let b = 0; b <= a; b += 1) curvature[at * size + 1 + near[b]!]! -= p * share[b]!;
    }
  }
  for (let a = 0; a < size; a += 1) {
    for (let b = a + 1; b < size; b += 1) {
      const one = a === 0 ? curvature[b]! : curvature[b * size + a]!;
      curvature[a * size + b] = one;
      curvature[b * size + a] = one;
    }
  }
  return { value, usage, curvature };
}

/** The same with the plain maximum, over a whole problem; what it is plus Σ price × limit no plan can exceed. */
export function hardValue(
  problem: AllocationProblem,
  { budget: lambda, treatment: q }: Prices,
): { value: number; usage: Float64Array } {
  const { customers, treatments: m, gain, cost } = problem;
  const usage = new Float64Array(1 + m);
  let value = 0;
  for (let i = 0, row = 0; i < customers; i += 1, row += m) {
    let best = 0;
    let at = -1;
    for (let j = 0; j < m; j += 1) {
      const g = gain[row + j]!;
      if (!(g > 0)) continue;
      const one = g - lambda * cost[row + j]! - q[j]!;
      if (one > best) {
        best = one;
        at = j;
      }
    }
    if (at < 0) continue;
    value += best;
    usage[1 + at]! += 1;
    usage[0]! += cost[row + at]!;
  }
  return { value, usage };
}
