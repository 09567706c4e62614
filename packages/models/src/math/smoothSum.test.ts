import { describe, expect, it } from "vitest";
import { zetaValues } from "../../test/reference/discrete.ts";
import { smoothSum } from "./smoothSum.ts";

describe("a sum of smooth terms", () => {
  it.each(zetaValues)("of t^−%d from %d on is Hurwitz' zeta", (power, from, value) => {
    expect(smoothSum((t) => -power * Math.log(t), from, Infinity, power) / value).toBeCloseTo(1, 13);
  });

  it.each([1e-12, 1e-4, 0.05, 0.3, 4])("of e^(−%d t) is a geometric series", (rate) => {
    const all = -1 / Math.expm1(-rate);
    expect(smoothSum((t) => -rate * t, 0, Infinity) / all).toBeCloseTo(1, 12);
    for (const to of [0, 5, 200, 1e6]) {
      const some = all * -Math.expm1(-rate * (to + 1));
      expect(smoothSum((t) => -rate * t, 0, to) / some).toBeCloseTo(1, 12);
    }
  });

  it("takes terms that grow first, here Σ t² e^(−t/1000)", () => {
    const q = Math.exp(-0.001);
    // Σ t² q^t = q (1 + q) / (1 − q)³
    const value = (q * (1 + q)) / (-Math.expm1(-0.001)) ** 3;
    expect(smoothSum((t) => 2 * Math.log(t) - 0.001 * t, 1, Infinity) / value).toBeCloseTo(1, 12);
  });

  it("is that of its terms, one by one, over any range", () => {
    const log = (t: number) => -1.3 * Math.log(t + 20) - 0.002 * t;
    for (const [from, to] of [
      [3, 2],
      [3, 3],
      [0, 190],
      [7, 400],
      [60, 30_000],
    ] as const) {
      let sum = 0;
      for (let t = from; t <= to; t++) sum += Math.exp(log(t));
      expect(Math.abs(smoothSum(log, from, to) - sum)).toBeLessThan(1e-12 * (sum + 1e-300));
    }
  });
});
