import { seeded } from "@keepworth/models";
import { describe, expect, it } from "vitest";
import type { AllocationProblem } from "./allocate/problem.ts";
import { budgetFrontier } from "./frontier.ts";

function shop(customers: number): AllocationProblem {
  const rng = seeded(3);
  const treatments = 3;
  const gain = new Float64Array(customers * treatments);
  const cost = new Float64Array(customers * treatments);
  for (let p = 0, value = 0; p < gain.length; p += 1) {
    const j = p % treatments;
    if (j === 0) value = Math.exp(3 + rng.normal());
    cost[p] = 1 + j;
    gain[p] = value * 0.1 * (1 + j) ** 0.5 - cost[p]!;
  }
  return { customers, treatments, gain, cost, budget: Infinity };
}

describe("budgetFrontier", () => {
  const problem = shop(2000);
  const { points, needed, basis } = budgetFrontier(problem, { through: [500] });

  it("starts at nothing, ends where more money is of no use, and goes through the budgets that are asked for", () => {
    expect(points.length).toBe(25);
    expect(basis).toBe(2000);
    expect(points[0]).toMatchObject({ budget: 0, spent: 0, profit: 0, customers: 0 });
    expect(points.at(-1)!.budget).toBe(needed);
    expect(points.at(-1)!.spent).toBeCloseTo(needed, 6);
    expect(points.at(-1)!.price).toBeLessThan(0.01);
    expect(points.some(({ budget }) => budget === 500)).toBe(true);
  });

  it("gains more with every budget, but ever less for each unit", () => {
    for (const [i, point] of points.entries()) {
      const [before, after] = [points[i - 1], points[i + 1]];
      expect(point.spent).toBeLessThanOrEqual(point.budget * (1 + 1e-9));
      if (before) expect(point.profit).toBeGreaterThanOrEqual(before.profit);
      if (before && after) {
        const rise = (point.profit - before.profit) / (point.budget - before.budget);
        const next = (after.profit - point.profit) / (after.budget - point.budget);
        expect(next).toBeLessThanOrEqual(rise + 0.05);
      }
    }
  });

  it("leaves out budgets below what the minimums cost", () => {
    const frontier = budgetFrontier({ ...problem, minimum: [0, 0, 100] });
    expect(frontier.points[0]!.budget).toBeGreaterThanOrEqual(300);
  });

  it("is near the same on a part of the customers", () => {
    const part = budgetFrontier(problem, { most: 1000, through: [500] });
    expect(part.basis).toBe(1000);
    const at500 = (frontier: typeof part) => frontier.points.find(({ budget }) => budget === 500)!;
    // the standard error of a mean over 1,000 customers is about 5 % here
    expect(at500(part).profit / at500({ points, needed, basis }).profit).toBeCloseTo(1, 0);
    expect(Math.abs(part.needed / needed - 1)).toBeLessThan(0.15);
  });
});
