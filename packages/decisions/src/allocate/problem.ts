import { KeepworthError } from "@keepworth/models";

/**
 * Which treatment, if any, each customer gets: at most one each, within a budget, with at most `capacity` and at least
 * `minimum` customers to a treatment, so that the gain is largest (a multiple-choice knapsack).
 */
export interface AllocationProblem {
  readonly customers: number;
  readonly treatments: number;
  /** Expected profit of a pair after its cost, at customer × treatments + treatment. Only pairs above 0 are ever taken; NaN: not eligible. */
  readonly gain: Float64Array;
  /** What a pair takes of the budget, >= 0. */
  readonly cost: Float64Array;
  /** Infinity: no limit. */
  readonly budget: number;
  /** By treatment. Default: no limit. */
  readonly capacity?: ArrayLike<number>;
  /** By treatment. Default 0. */
  readonly minimum?: ArrayLike<number>;
}

/** What one more unit of each scarce thing brings in profit. */
export interface Prices {
  /** One more unit of budget; it brings back 1 + this. */
  readonly budget: number;
  /** One more customer in a treatment; negative where a minimum forces customers into it. */
  readonly treatment: Float64Array;
}

export interface Allocation {
  /** By customer: the treatment, or −1. */
  chosen: Int16Array;
  profit: number;
  spent: number;
  /** Customers by treatment. */
  counts: Int32Array;
  /** No plan can gain more than this. */
  bound: number;
  prices: Prices;
}

export function capacityOf({ capacity, customers }: AllocationProblem, treatment: number): number {
  return Math.min(customers, capacity?.[treatment] ?? Infinity);
}

export function minimumOf({ minimum }: AllocationProblem, treatment: number): number {
  return minimum?.[treatment] ?? 0;
}

/** Refuses lengths that do not go together and figures that are none. */
export function checkedProblem(problem: AllocationProblem): AllocationProblem {
  const { customers, treatments, gain, cost, budget, capacity, minimum } = problem;
  const bad = (name: string, value: number | string): never => {
    throw new KeepworthError("argument.domain", { name, value });
  };
  if (treatments > 32_767) bad("treatments", treatments);
  if (gain.length !== customers * treatments) bad("gain", gain.length);
  if (cost.length !== gain.length) bad("cost", cost.length);
  if (Number.isNaN(budget) || budget < 0) bad("budget", String(budget));
  for (const [name, limits] of Object.entries({ capacity, minimum })) {
    if (limits === undefined) continue;
    if (limits.length !== treatments) bad(name, limits.length);
    for (let j = 0; j < treatments; j += 1) {
      const one = limits[j]!;
      if (!(one >= 0) || (Number.isFinite(one) && !Number.isInteger(one))) bad(name, String(one));
    }
  }
  for (let p = 0; p < gain.length; p += 1) {
    if (gain[p]! > 0 && !(cost[p]! >= 0 && cost[p]! < Infinity && gain[p]! < Infinity)) {
      bad(cost[p]! >= 0 && cost[p]! < Infinity ? "gain" : "cost", String(gain[p]));
    }
  }
  return problem;
}
