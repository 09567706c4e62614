import { capacityOf, minimumOf, type AllocationProblem, type Prices } from "./problem.ts";

/** A plan in the making: who gets what, and what that leaves. Treatment −1 is none. */
export interface Plan {
  readonly problem: AllocationProblem;
  readonly chosen: Int16Array;
  readonly counts: Int32Array;
  readonly minimum: Float64Array;
  /** Money left; below 0 where too much is spent. */
  left(): number;
  gain(i: number, j: number): number;
  cost(i: number, j: number): number;
  /** Gain less what it uses, at the prices. */
  score(i: number, j: number): number;
  /** What going over to a treatment loses by the prices: for each unit of money where that is scarce. */
  loss(i: number, j: number): number;
  hasRoom(j: number): boolean;
  /** Whether a treatment can spare a customer. */
  canLeave(j: number): boolean;
  put(i: number, j: number): void;
}

export function emptyPlan(problem: AllocationProblem, prices: Prices): Plan {
  const { customers, treatments: m, gain, cost, budget } = problem;
  const { budget: lambda, treatment: q } = prices;
  const chosen = new Int16Array(customers).fill(-1);
  const counts = new Int32Array(m);
  const capacity = Float64Array.from(counts, (_, j) => capacityOf(problem, j));
  const minimum = Float64Array.from(counts, (_, j) => minimumOf(problem, j));
  // Adding and taking away leaves crumbs, which are not held against the budget.
  const crumbs = budget < Infinity ? 1e-10 * budget : 0;
  let spent = 0;
  const scoreOf = (i: number, j: number): number =>
    j < 0 ? 0 : gain[i * m + j]! - lambda * cost[i * m + j]! - q[j]!;
  const costOf = (i: number, j: number): number => (j < 0 ? 0 : cost[i * m + j]!);
  return {
    problem,
    chosen,
    counts,
    minimum,
    left: () => budget - spent + crumbs,
    gain: (i, j) => (j < 0 ? 0 : gain[i * m + j]!),
    cost: costOf,
    score: scoreOf,
    loss(i, j) {
      const from = chosen[i]!;
      const loss = scoreOf(i, from) - scoreOf(i, j);
      return lambda > 0 ? loss / Math.max(1e-12, costOf(i, j) - costOf(i, from)) : loss;
    },
    hasRoom: (j) => j < 0 || counts[j]! < capacity[j]!,
    canLeave: (j) => j < 0 || counts[j]! > minimum[j]!,
    put(i, j) {
      const from = chosen[i]!;
      if (from >= 0) counts[from]! -= 1;
      if (j >= 0) counts[j]! += 1;
      spent += costOf(i, j) - costOf(i, from);
      chosen[i] = j;
    },
  };
}
