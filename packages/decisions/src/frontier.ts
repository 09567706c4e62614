import { KeepworthError, seeded } from "@keepworth/models";
import { greedyAllocation } from "./allocate/greedy.ts";
import type { Allocation, AllocationProblem, Prices } from "./allocate/problem.ts";

export interface FrontierPoint {
  budget: number;
  spent: number;
  profit: number;
  /** Customers treated. */
  customers: number;
  /** Net profit of one more unit of budget there. */
  price: number;
}

export interface Frontier {
  /** By budget. */
  points: FrontierPoint[];
  /** What is spent where money does not matter: more is of no use. */
  needed: number;
  /** Customers that it was worked out on; fewer than there are where they were sampled. */
  basis: number;
}

/**
 * What the best plan gains at each budget, all other limits as they are. Budgets lie closer where they are small, as
 * the first money gains most. A budget that the minimums make impossible has no point.
 *
 * @param options.points  how many; default 24
 * @param options.through  budgets to have a point at as well
 * @param options.most  customers to work it out on; beyond that a random part stands for all. Default 50,000
 * @throws KeepworthError as `greedyAllocation`
 */
export function budgetFrontier(
  problem: AllocationProblem,
  options: {
    readonly points?: number;
    readonly through?: readonly number[];
    readonly most?: number;
    readonly seed?: number;
  } = {},
): Frontier {
  const { points = 24, through = [], most = 50_000, seed = 1 } = options;
  const part = problem.customers > most ? partOf(problem, most, seed) : problem;
  const times = problem.customers / Math.max(1, part.customers);
  const free = greedyAllocation({ ...part, budget: Infinity });
  const needed = free.spent * times;
  const top = Math.max(needed, ...through);
  const even = Array.from({ length: points }, (_, k) => top * (k / (points - 1)) ** 2);
  const budgets = [...new Set([...even, ...through])].toSorted((a, b) => a - b);
  const found: FrontierPoint[] = [];
  let prices: Prices | undefined;
  let before: Allocation | undefined;
  for (const budget of budgets) {
    const plan = planned({ ...part, budget: budget / times }, prices);
    if (!plan) continue;
    prices = plan.prices;
    // A plan for less money is one for more.
    const best: Allocation = before && before.profit > plan.profit ? before : plan;
    before = best;
    found.push({
      budget,
      spent: best.spent * times,
      profit: best.profit * times,
      customers: Math.round(best.counts.reduce((sum, count) => sum + count, 0) * times),
      price: plan.prices.budget,
    });
  }
  return { points: found, needed, basis: part.customers };
}

function planned(problem: AllocationProblem, prices: Prices | undefined): Allocation | null {
  try {
    return greedyAllocation(problem, prices ? { prices } : {});
  } catch (error) {
    if (error instanceof KeepworthError && error.code === "allocation.infeasible") return null;
    throw error;
  }
}

/** A random part of the customers, with its share of every limit. */
function partOf(problem: AllocationProblem, customers: number, seed: number): AllocationProblem {
  const { treatments: m, gain, cost, capacity, minimum } = problem;
  const rng = seeded(seed);
  const part = { gain: new Float64Array(customers * m), cost: new Float64Array(customers * m) };
  for (let i = 0, taken = 0; taken < customers; i += 1) {
    if (rng.uniform() * (problem.customers - i) >= customers - taken) continue;
    part.gain.set(gain.subarray(i * m, (i + 1) * m), taken * m);
    part.cost.set(cost.subarray(i * m, (i + 1) * m), taken * m);
    taken += 1;
  }
  const share = customers / problem.customers;
  const of = (limits: ArrayLike<number>, round: (x: number) => number) =>
    Float64Array.from(limits, (one) => (Number.isFinite(one) ? round(one * share) : one));
  return {
    ...problem,
    ...part,
    customers,
    budget: problem.budget * share,
    ...(capacity ? { capacity: of(capacity, Math.round) } : {}),
    ...(minimum ? { minimum: of(minimum, Math.floor) } : {}),
  };
}
