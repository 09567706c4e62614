import type { Plan } from "./plan.ts";
import { saveMoney, useTheRest } from "./repair.ts";
import { smallest } from "./smallest.ts";

/** Beyond so many customers one of them does not matter, and a try takes long. */
const mostCustomers = 20_000;
const tries = 8;
const closeEnough = 1e-5;

/**
 * Tries the steps that came next but did not fit the money left: each is made all the same, others give way, and what
 * is left is used. What gains more stays. A dear treatment just too dear otherwise leaves its money to poor uses.
 */
export function exchange(plan: Plan, bound: number): void {
  const { customers } = plan.problem;
  if (customers > mostCustomers || plan.problem.budget === Infinity) return;
  let profit = profitOf(plan);
  for (const { i, j } of nextSteps(plan)) {
    if (bound - profit <= closeEnough * bound) return;
    const before = plan.chosen.slice();
    if (!plan.hasRoom(j) || !plan.canLeave(plan.chosen[i]!)) continue;
    plan.put(i, j);
    saveMoney(plan, i);
    useTheRest(plan);
    const after = plan.left() >= 0 ? profitOf(plan) : -Infinity;
    if (after > profit) profit = after;
    else before.forEach((was, at) => plan.chosen[at] !== was && plan.put(at, was));
  }
}

function profitOf({ problem, chosen, gain }: Plan): number {
  let sum = 0;
  for (let i = 0; i < problem.customers; i += 1) sum += gain(i, chosen[i]!);
  return sum;
}

/** The steps up that lose least by the prices, whether or not there is money for them. */
function nextSteps(plan: Plan): { i: number; j: number }[] {
  const { customers, treatments } = plan.problem;
  const keys = new Float64Array(customers).fill(Infinity);
  const to = new Int16Array(customers);
  for (let i = 0; i < customers; i += 1) {
    const from = plan.chosen[i]!;
    if (!plan.canLeave(from)) continue;
    for (let j = 0; j < treatments; j += 1) {
      if (j === from || !(plan.gain(i, j) > plan.gain(i, from)) || !plan.hasRoom(j)) continue;
      const loss = plan.loss(i, j);
      if (loss < keys[i]!) [keys[i], to[i]] = [loss, j];
    }
  }
  return Array.from(smallest(keys, tries), (i) => ({ i, j: to[i]! })).filter(({ i }) => keys[i]! < Infinity);
}
