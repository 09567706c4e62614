import { describe, expect, it } from "vitest";
import { simulate } from "./simulate.ts";

const params = { p: 6.25, q: 3.74, v: 15.44 };

describe("simulated spend", () => {
  it("is the same for the same seed", () => {
    const x = [1, 0, 4];
    expect(simulate(params, { x, chance: 1 })).toEqual(simulate(params, { x, chance: 1 }));
    expect(simulate(params, { x, chance: 2 })).not.toEqual(simulate(params, { x, chance: 1 }));
  });

  it("gives every purchase's amount and their mean", () => {
    const { x, spend, amounts } = simulate(params, { x: [1, 0, 4], chance: 1 });
    expect(amounts.length).toBe(5);
    expect(spend[0]).toBe(amounts[0]);
    expect(spend[1]).toBe(0);
    expect(spend[2]).toBeCloseTo(amounts.slice(1).reduce((sum, amount) => sum + amount, 0) / 4, 12);
    expect(Array.from(x)).toEqual([1, 0, 4]);
  });

  it("refuses counts that are none", () => {
    expect(() => simulate(params, { x: [1, -1], chance: 1 })).toThrow("customer.frequency");
  });
});
