import { describe, expect, it } from "vitest";
import { seeded } from "../math/random.ts";
import { cutInverseGamma } from "./inverseGamma.ts";

describe("1/G of a gamma variable", () => {
  it("has mean 1 / (q − 1) and square 1 / ((q − 1)(q − 2)) where its tail is light", () => {
    for (const q of [12, 30, 59, 61]) {
      const { mean, square } = cutInverseGamma(q, 1e9);
      expect(mean * (q - 1)).toBeCloseTo(1, 4);
      expect(square * (q - 1) * (q - 2)).toBeCloseTo(1, 4);
    }
  });

  it.each([0.6, 1.2, 1.9, 3.74])("is cut where one in a thousand lies beyond, q %d", (q) => {
    const n = 400_000;
    const rng = seeded(11);
    const values = Float64Array.from({ length: n }, () => 1 / rng.gamma(q)).sort();
    const cut = values[Math.floor(n * 0.999)]!;
    const simulated = values.reduce((sum, value) => sum + Math.min(value, cut), 0) / n;
    // The cut itself is known to about 5 % of its distance from there: 400 values lie beyond it.
    expect(cutInverseGamma(q, 1000).mean / simulated).toBeCloseTo(1, q < 1 ? 0 : 1);
  });

  it("grows with the number of customers where the mean is infinite, and stays finite", () => {
    const few = cutInverseGamma(0.8, 100).mean;
    const many = cutInverseGamma(0.8, 1e6).mean;
    expect(many).toBeGreaterThan(few);
    expect(many).toBeLessThan(Infinity);
  });
});
