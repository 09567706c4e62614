import { capacityOf, minimumOf, type AllocationProblem } from "./problem.ts";
import { smallest } from "./smallest.ts";

/** Two limits that cannot both hold, and by how much they miss each other. */
export type Conflict =
  /** More customers must get a treatment than it can take. */
  | { kind: "minimumOverCapacity"; treatment: number; minimum: number; capacity: number; by: number }
  /** More customers must get a treatment than gain from it. */
  | { kind: "minimumOverEligible"; treatment: number; minimum: number; eligible: number; by: number }
  /** The minimums of all treatments together need more customers than there are to gain from any. */
  | { kind: "minimumsOverCustomers"; minimum: number; eligible: number; by: number }
  /** Even the cheapest customers that the minimums ask for cost more than the budget. */
  | { kind: "minimumsOverBudget"; needed: number; budget: number; by: number };

/** Every contradiction that can be told from the limits, most plain first; none does not prove that a plan exists. */
export function conflicts(problem: AllocationProblem): Conflict[] {
  const { customers, treatments, gain, cost, budget } = problem;
  const found: Conflict[] = [];
  let [asked, needed] = [0, 0];
  for (let j = 0; j < treatments; j += 1) {
    const minimum = minimumOf(problem, j);
    if (minimum === 0) continue;
    asked += minimum;
    const capacity = problem.capacity?.[j] ?? Infinity;
    if (minimum > capacity) {
      found.push({ kind: "minimumOverCapacity", treatment: j, minimum, capacity, by: minimum - capacity });
    }
    const costs: number[] = [];
    for (let i = 0; i < customers; i += 1) {
      if (gain[i * treatments + j]! > 0) costs.push(cost[i * treatments + j]!);
    }
    const eligible = costs.length;
    if (minimum > eligible) {
      found.push({ kind: "minimumOverEligible", treatment: j, minimum, eligible, by: minimum - eligible });
    }
    for (const at of smallest(Float64Array.from(costs), Math.min(minimum, capacityOf(problem, j)))) {
      needed += costs[at]!;
    }
  }
  if (asked === 0) return found;
  let eligible = 0;
  for (let i = 0; i < customers; i += 1) {
    for (let j = 0; j < treatments; j += 1) {
      if (minimumOf(problem, j) > 0 && gain[i * treatments + j]! > 0) {
        eligible += 1;
        break;
      }
    }
  }
  if (asked > eligible && found.length === 0) {
    found.push({ kind: "minimumsOverCustomers", minimum: asked, eligible, by: asked - eligible });
  }
  if (needed > budget) found.push({ kind: "minimumsOverBudget", needed, budget, by: needed - budget });
  return found;
}
