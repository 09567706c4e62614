import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { divisibleBudget, equalPerHead, type SpendingGroup } from "./budget.ts";

// design D5: (n, V, cap, k), budget 10,000
const groups: SpendingGroup[] = [
  { customers: 200, value: 1000, ceiling: 0.1, rate: 0.05 },
  { customers: 1000, value: 200, ceiling: 0.12, rate: 0.1 },
  { customers: 5000, value: 40, ceiling: 0.15, rate: 0.5 },
];

const anyGroup = fc.record({
  customers: fc.integer({ min: 0, max: 2000 }),
  value: fc.double({ min: 0, max: 1000, noNaN: true }),
  ceiling: fc.double({ min: 0, max: 1, noNaN: true }),
  rate: fc.double({ min: 0.001, max: 2, noNaN: true }),
});

describe("divisibleBudget", () => {
  it("spends 18.71, 2.01 and .849 a head, for 16,905 net at a shadow price of .962", () => {
    const plan = divisibleBudget(groups, 10_000);
    const [first, second, third] = plan.perCustomer as [number, number, number];
    expect([first.toFixed(2), second.toFixed(2), third.toFixed(3)]).toEqual(["18.71", "2.01", "0.849"]);
    expect(Math.round(plan.net)).toBe(16_905);
    expect(plan.lambda.toFixed(3)).toBe("0.962");
    expect(plan.spent).toBeCloseTo(10_000, 6);
  });

  it("gains only 11,731 where every customer gets the same", () => {
    expect(Math.round(equalPerHead(groups, 10_000).net)).toBe(11_731);
  });

  it("needs 26,178.56 where nothing limits it, and a larger budget is worth nothing more", () => {
    const free = divisibleBudget(groups, Infinity);
    expect(free.spent).toBeCloseTo(26_178.56, 2);
    expect(free.lambda).toBe(0);
    expect(divisibleBudget(groups, 30_000)).toEqual(free);
  });

  it("tells by its shadow price what one more unit brings", () => {
    const [less, more] = [9_999.5, 10_000.5].map((budget) => divisibleBudget(groups, budget));
    expect(more!.net - less!.net).toBeCloseTo(divisibleBudget(groups, 10_000).lambda, 5);
  });

  it("spends nothing where the first unit brings less than it costs", () => {
    const poor = { customers: 10, value: 5, ceiling: 0.1, rate: 0.5 };
    expect(divisibleBudget([poor], 100)).toEqual({ perCustomer: [0], spent: 0, net: 0, lambda: 0 });
  });

  it("never spends more than the budget and never gains less than equal parts do", () => {
    fc.assert(
      fc.property(
        fc.array(anyGroup, { minLength: 1, maxLength: 5 }),
        fc.double({ min: 0, max: 50_000, noNaN: true }),
        (some, budget) => {
          const plan = divisibleBudget(some, budget);
          expect(plan.spent).toBeLessThanOrEqual(budget * (1 + 1e-9) + 1e-6);
          expect(plan.net).toBeGreaterThanOrEqual(equalPerHead(some, budget).net - 1e-6 * (1 + plan.net));
        },
      ),
    );
  });

  it("refuses what is no group and no budget", () => {
    expect(() => divisibleBudget([{ ...groups[0]!, ceiling: 1.2 }], 1)).toThrow("ceiling");
    expect(() => divisibleBudget([{ ...groups[0]!, rate: 0 }], 1)).toThrow("rate");
    expect(() => divisibleBudget(groups, -1)).toThrow("budget");
    expect(() => divisibleBudget(groups, Number.NaN)).toThrow("budget");
  });
});
