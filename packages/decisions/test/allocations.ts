import * as fc from "fast-check";
import type { Allocation, AllocationProblem } from "../src/allocate/problem.ts";

/** Every plan there is, for problems of a few customers: the largest profit, or null where no plan holds the limits. */
export function byTrying(problem: AllocationProblem): number | null {
  const { customers, treatments, gain, cost, budget } = problem;
  const counts = new Float64Array(treatments);
  let best: number | null = null;
  const go = (i: number, profit: number, spent: number): void => {
    if (spent > budget * (1 + 1e-12)) return;
    if (i === customers) {
      const met = counts.every((count, j) => count >= (problem.minimum?.[j] ?? 0));
      if (met && (best === null || profit > best)) best = profit;
      return;
    }
    go(i + 1, profit, spent);
    for (let j = 0; j < treatments; j += 1) {
      const p = i * treatments + j;
      if (!(gain[p]! > 0) || counts[j]! >= (problem.capacity?.[j] ?? Infinity)) continue;
      counts[j]! += 1;
      go(i + 1, profit + gain[p]!, spent + cost[p]!);
      counts[j]! -= 1;
    }
  };
  go(0, 0, 0);
  return best;
}

/** What a plan does wrong, in words; nothing for a plan that holds. */
export function faults(problem: AllocationProblem, plan: Allocation): string[] {
  const { treatments, gain, cost, budget } = problem;
  const counts = new Float64Array(treatments);
  let [profit, spent] = [0, 0];
  const found: string[] = [];
  plan.chosen.forEach((j, i) => {
    if (j < 0) return;
    const p = i * treatments + j;
    if (!(gain[p]! > 0)) found.push(`customer ${i} gains nothing from ${j}`);
    counts[j]! += 1;
    profit += gain[p]!;
    spent += cost[p]!;
  });
  if (spent > budget * (1 + 1e-9)) found.push(`spends ${spent} of ${budget}`);
  counts.forEach((count, j) => {
    if (count > (problem.capacity?.[j] ?? Infinity)) found.push(`${count} in ${j}`);
    if (count < (problem.minimum?.[j] ?? 0)) found.push(`only ${count} in ${j}`);
    if (count !== plan.counts[j]) found.push(`counts ${plan.counts[j]} in ${j} instead of ${count}`);
  });
  if (Math.abs(profit - plan.profit) > 1e-9 * (1 + profit))
    found.push(`profit ${plan.profit}, not ${profit}`);
  if (Math.abs(spent - plan.spent) > 1e-9 * (1 + spent)) found.push(`spent ${plan.spent}, not ${spent}`);
  if (plan.profit > plan.bound) found.push(`profit ${plan.profit} above its bound ${plan.bound}`);
  return found;
}

/** Problems of a few customers and treatments with round figures, so that there are ties, and limits of every kind. */
export function anyProblem(most: {
  readonly customers: number;
  readonly treatments: number;
  readonly minimums: boolean;
}): fc.Arbitrary<AllocationProblem> {
  return fc
    .record({
      customers: fc.integer({ min: 1, max: most.customers }),
      treatments: fc.integer({ min: 1, max: most.treatments }),
    })
    .chain(({ customers, treatments }) => {
      const pairs = customers * treatments;
      const limit = fc.integer({ min: 0, max: customers });
      return fc
        .record({
          gain: fc.array(fc.oneof(fc.integer({ min: -20, max: 100 }), fc.constant(Number.NaN)), {
            minLength: pairs,
            maxLength: pairs,
          }),
          cost: fc.array(fc.integer({ min: 0, max: 30 }), { minLength: pairs, maxLength: pairs }),
          budget: fc.oneof(fc.integer({ min: 0, max: 20 * customers }), fc.constant(Infinity)),
          capacity: fc.array(fc.oneof(limit, fc.constant(Infinity)), {
            minLength: treatments,
            maxLength: treatments,
          }),
          minimum: fc.array(most.minimums ? fc.integer({ min: 0, max: 1 }) : fc.constant(0), {
            minLength: treatments,
            maxLength: treatments,
          }),
        })
        .map(({ gain, cost, ...limits }) => ({
          customers,
          treatments,
          gain: Float64Array.from(gain),
          cost: Float64Array.from(cost),
          ...limits,
        }));
    });
}
