import { KeepworthError, seeded } from "@keepworth/models";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { anyProblem, byTrying, faults } from "../../test/allocations.ts";
import { conflicts } from "./conflicts.ts";
import { exactAllocation } from "./exact.ts";
import { greedyAllocation } from "./greedy.ts";
import type { AllocationProblem } from "./problem.ts";

const few = { customers: 5, treatments: 3, minimums: false };

/** Customers whose values are spread as money is, and treatments that cost more the more they do. */
function shop(customers: number, treatments: number): Omit<AllocationProblem, "budget"> {
  const rng = seeded(7);
  const gain = new Float64Array(customers * treatments);
  const cost = new Float64Array(customers * treatments);
  for (let p = 0, value = 0; p < gain.length; p += 1) {
    const j = p % treatments;
    if (j === 0) value = Math.exp(4 + rng.normal());
    cost[p] = (1 + j) * (0.5 + 0.5 * rng.uniform());
    gain[p] = value * 0.02 * (1 + j) ** 0.6 * (0.3 + rng.uniform()) - cost[p]!;
  }
  return { customers, treatments, gain, cost };
}

describe("allocating treatments", () => {
  it("finds by branch and cut the plan that trying all of them finds", async () => {
    await fc.assert(
      fc.asyncProperty(anyProblem(few), async (problem) => {
        const plan = await exactAllocation(problem);
        expect(faults(problem, plan)).toEqual([]);
        expect(plan.profit).toBeCloseTo(byTrying(problem)!, 2);
      }),
      { numRuns: 150 },
    );
  });

  it("gains by prices at most what the best plan gains, and that at most the bound", () => {
    fc.assert(
      fc.property(anyProblem(few), (problem) => {
        const plan = greedyAllocation(problem);
        const best = byTrying(problem)!;
        expect(faults(problem, plan)).toEqual([]);
        expect(plan.profit).toBeLessThanOrEqual(best);
        expect(best).toBeLessThanOrEqual(plan.bound * (1 + 1e-9) + 1e-9);
      }),
      { numRuns: 400 },
    );
  });

  it("holds minimums where a plan with them exists, and says so where none does", async () => {
    await fc.assert(
      fc.asyncProperty(anyProblem({ ...few, minimums: true }), async (problem) => {
        const best = byTrying(problem);
        if (conflicts(problem).length > 0) expect(best).toBeNull();
        const plan = await exactAllocation(problem).catch((error: KeepworthError) => error.code);
        if (best === null) expect(plan).toBe("allocation.infeasible");
        else {
          expect(faults(problem, plan as never)).toEqual([]);
          expect((plan as { profit: number }).profit).toBeCloseTo(best, 3);
        }
      }),
      { numRuns: 200 },
    );
  });

  it("loses less to the bound than one customer for each limit that binds", () => {
    fc.assert(
      fc.property(anyProblem({ customers: 60, treatments: 4, minimums: false }), (problem) => {
        const plan = greedyAllocation(problem);
        const most = problem.gain.reduce((max, one) => (one > max ? one : max), 0);
        expect(faults(problem, plan)).toEqual([]);
        expect(plan.bound - plan.profit).toBeLessThanOrEqual((1 + problem.treatments) * most);
      }),
      { numRuns: 200 },
    );
  });

  it("plans 5,000 customers and 10 treatments to one hundred-thousandth of the bound, and by prices to two", async () => {
    const base = shop(5000, 10);
    const problem = { ...base, budget: 5000, capacity: new Float64Array(10).fill(150) };
    const quick = greedyAllocation(problem);
    const best = await exactAllocation(problem);
    expect(faults(problem, quick)).toEqual([]);
    expect(faults(problem, best)).toEqual([]);
    expect(quick.profit).toBeLessThanOrEqual(best.profit);
    expect(best.profit).toBeLessThanOrEqual(quick.bound);
    expect(quick.profit / quick.bound).toBeGreaterThan(1 - 2e-5);
    expect(best.profit / best.bound).toBeGreaterThan(1 - 1.0001e-5);
  });

  it("finds the prices of many customers from a part of them and then from all", () => {
    const base = shop(40_000, 5);
    const problem = { ...base, budget: 40_000, capacity: new Float64Array(5).fill(4000) };
    const plan = greedyAllocation(problem);
    expect(faults(problem, plan)).toEqual([]);
    expect(plan.profit / plan.bound).toBeGreaterThan(1 - 1e-6);
  });

  it("knows by its price what more budget brings", () => {
    const base = shop(5000, 10);
    const at = (budget: number) => greedyAllocation({ ...base, budget });
    const [less, now, more] = [4900, 5000, 5100].map(at);
    // the bound is concave in the budget, and the price its slope
    expect(now!.prices.budget).toBeLessThanOrEqual((now!.bound - less!.bound) / 100 + 1e-6);
    expect(now!.prices.budget).toBeGreaterThanOrEqual((more!.bound - now!.bound) / 100 - 1e-6);
    expect(now!.prices.budget).toBeCloseTo((more!.bound - less!.bound) / 200, 2);
  });

  it("has no price where nothing is scarce, and then treats everybody by what gains most", () => {
    const base = shop(300, 3);
    const plan = greedyAllocation({ ...base, budget: Infinity });
    expect(plan.prices.budget).toBe(0);
    const best = Array.from({ length: 300 }, (_, i) => Math.max(0, ...base.gain.subarray(3 * i, 3 * i + 3)));
    expect(plan.profit).toBeCloseTo(
      best.reduce((sum, one) => sum + one, 0),
      8,
    );
    expect(plan.bound).toBeCloseTo(plan.profit, 8);
  });

  it("picks the more valuable where places, not money, are scarce and many are alike", () => {
    // 300 customers worth 5, 2 or nothing; 15 places in each of 4 treatments: the 60 who are worth 5
    const gain = Float64Array.from({ length: 1200 }, (_, p) => [5, 2, -1][(p >> 2) % 3]!);
    const problem = {
      customers: 300,
      treatments: 4,
      gain,
      cost: new Float64Array(1200).fill(1),
      budget: 1000,
      capacity: new Float64Array(4).fill(15),
    };
    expect(greedyAllocation(problem).profit).toBe(300);
  });

  it("refuses lengths and figures that cannot be", () => {
    const problem = {
      customers: 1,
      treatments: 1,
      gain: Float64Array.of(1),
      cost: Float64Array.of(1),
      budget: 1,
    };
    expect(() => greedyAllocation({ ...problem, customers: 2 })).toThrow("gain");
    expect(() => greedyAllocation({ ...problem, cost: Float64Array.of(-1) })).toThrow("cost");
    expect(() => greedyAllocation({ ...problem, budget: -1 })).toThrow("budget");
    expect(() => greedyAllocation({ ...problem, capacity: [-1] })).toThrow("capacity");
    expect(() => greedyAllocation({ ...problem, minimum: [0.5] })).toThrow("minimum");
  });
});

describe("conflicts", () => {
  // three customers; treatment 0 gains with all, treatment 1 with the first only
  const problem = {
    customers: 3,
    treatments: 2,
    gain: Float64Array.of(5, 5, 5, -1, 5, Number.NaN),
    cost: Float64Array.of(1, 1, 2, 1, 3, 1),
    budget: 100,
  };

  it("says by how much a minimum is above the places there are", () => {
    expect(conflicts({ ...problem, minimum: [3, 0], capacity: [2, 9] })).toEqual([
      { kind: "minimumOverCapacity", treatment: 0, minimum: 3, capacity: 2, by: 1 },
    ]);
  });

  it("says how many customers gain where more are asked for", () => {
    expect(conflicts({ ...problem, minimum: [0, 3] })).toEqual([
      { kind: "minimumOverEligible", treatment: 1, minimum: 3, eligible: 1, by: 2 },
    ]);
  });

  it("counts a customer once for all minimums together", () => {
    expect(conflicts({ ...problem, minimum: [3, 1] })).toEqual([
      { kind: "minimumsOverCustomers", minimum: 4, eligible: 3, by: 1 },
    ]);
  });

  it("says what the cheapest customers that are asked for cost more than there is", () => {
    expect(conflicts({ ...problem, minimum: [2, 0], budget: 2 })).toEqual([
      { kind: "minimumsOverBudget", needed: 3, budget: 2, by: 1 },
    ]);
  });

  it("finds nothing where all limits can hold", () => {
    expect(conflicts({ ...problem, minimum: [2, 1], budget: 6 })).toEqual([]);
  });
});
