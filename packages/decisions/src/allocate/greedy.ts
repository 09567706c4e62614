import { exchange } from "./exchange.ts";
import { emptyPlan, type Plan } from "./plan.ts";
import { findPrices } from "./prices.ts";
import { checkedProblem, type Allocation, type AllocationProblem, type Prices } from "./problem.ts";
import {
  cheapestMinimums,
  emptyFull,
  fillMinimums,
  holds,
  refuse,
  saveMoney,
  takeBest,
  useTheRest,
} from "./repair.ts";

/**
 * Allocates by prices: those of the linear relaxation's bound first, then everybody takes what is best for them at
 * these prices, then what breaks a limit is put right at the smallest loss and what is left over is used. For millions
 * of customers; the gap to the bound is known.
 *
 * @param options.prices  where to start looking: those of a like problem make it faster
 * @throws KeepworthError "argument.domain" for lengths or figures that cannot be; "allocation.infeasible" where no plan
 *   within the limits was found (`conflicts` says why where it can be told)
 * @see Sinha & Zoltners (1979), "The multiple-choice knapsack problem", Operations Research 27(3); docs/decisions/budget.md
 */
export function greedyAllocation(
  problem: AllocationProblem,
  options: { readonly prices?: Prices } = {},
): Allocation {
  const { plan, prices, bound } = planByPrices(problem, options.prices);
  return holds(plan) ? allocationOf(plan, prices, bound) : refuse(plan);
}

/** The same; the plan may break limits where none that holds them was found. */
export function planByPrices(
  problem: AllocationProblem,
  start?: Prices,
): { plan: Plan; prices: Prices; bound: number } {
  const { prices, bound } = findPrices(checkedProblem(problem), start);
  let plan = emptyPlan(problem, prices);
  takeBest(plan);
  emptyFull(plan);
  fillMinimums(plan);
  saveMoney(plan);
  if (!holds(plan)) {
    plan = emptyPlan(problem, prices);
    cheapestMinimums(plan);
    fillMinimums(plan);
  }
  if (holds(plan)) {
    useTheRest(plan);
    exchange(plan, bound);
  }
  return { plan, prices, bound };
}

/** A finished plan with its sums, added up in the order of customers. */
export function allocationOf({ problem, chosen, counts }: Plan, prices: Prices, bound: number): Allocation {
  const { customers, treatments, gain, cost } = problem;
  let [profit, spent] = [0, 0];
  for (let i = 0; i < customers; i += 1) {
    if (chosen[i]! < 0) continue;
    profit += gain[i * treatments + chosen[i]!]!;
    spent += cost[i * treatments + chosen[i]!]!;
  }
  return { chosen, profit, spent, counts, bound: Math.max(bound, profit), prices };
}
