import { seeded } from "@keepworth/models";
import { describe, expect, it } from "vitest";
import { addRenewalPath, binomial, expectedRenewals } from "./renewalPaths.ts";

const group = { customers: 10, amount: 20, months: [0, 2], retention: [Float64Array.of(0.8, 0.5)] };

describe("renewals", () => {
  it("expects 10 · .8 · 20 and then 10 · .8 · .5 · 20", () => {
    expect([...expectedRenewals([group], 3)]).toEqual([160, 0, 80]);
  });

  it("has paths whose mean is that", () => {
    const count = 5000;
    const revenue = new Float64Array(count * 3);
    const orders = new Float64Array(count * 3);
    const rng = seeded(5);
    for (let i = 0; i < count; i += 1) addRenewalPath([group], i, rng, { revenue, orders, at: i * 3 });
    const mean = (m: number) => revenue.reduce((sum, one, i) => (i % 3 === m ? sum + one : sum), 0) / count;
    expect(mean(0) / 160).toBeCloseTo(1, 1);
    expect(mean(1)).toBe(0);
    expect(mean(2) / 80).toBeCloseTo(1, 1);
  });

  it("draws binomial counts within 0 and n, with their mean and variance", () => {
    const rng = seeded(9);
    const draws = Array.from({ length: 20_000 }, () => binomial(400, 0.25, rng));
    const mean = draws.reduce((sum, one) => sum + one, 0) / draws.length;
    const variance = draws.reduce((sum, one) => sum + (one - mean) ** 2, 0) / draws.length;
    expect(mean / 100).toBeCloseTo(1, 2);
    expect(variance / 75).toBeCloseTo(1, 1);
    expect(binomial(7, 0, rng)).toBe(0);
    expect(binomial(7, 1, rng)).toBe(7);
  });
});
