import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { expectedSpend, meanSpend } from "./meanSpend.ts";
import { simulate } from "./simulate.ts";

const params = { p: 6.24957, q: 3.74422, v: 15.44352 };

describe("expected spend", () => {
  it("is everybody's mean without purchases and the customer's own with many", () => {
    expect(expectedSpend(params, { x: 0, spend: Number.NaN })).toBeCloseTo(
      (15.44352 * 6.24957) / 2.74422,
      12,
    );
    expect(expectedSpend(params, { x: 1e9, spend: 80 })).toBeCloseTo(80, 6);
  });

  it("lies between the two and grows with what was spent", () => {
    const everybody = expectedSpend(params, { x: 0, spend: 0 })!;
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 100 }),
        fc.double({ min: 0.01, max: 1e6, noNaN: true }),
        (x, spend) => {
          const value = expectedSpend(params, { x, spend })!;
          expect(value).toBeGreaterThanOrEqual(Math.min(spend, everybody) * (1 - 1e-12));
          expect(value).toBeLessThanOrEqual(Math.max(spend, everybody) * (1 + 1e-12));
          expect(expectedSpend(params, { x, spend: spend * 2 })!).toBeGreaterThan(value);
        },
      ),
    );
  });

  it("is null where infinite, and never negative", () => {
    expect(expectedSpend({ ...params, q: 1 }, { x: 0, spend: 0 })).toBeNull();
    expect(expectedSpend({ ...params, q: 0.5 }, { x: 0, spend: 0 })).toBeNull();
    expect(expectedSpend({ ...params, q: 0.5 }, { x: 1, spend: 10 })).toBeGreaterThan(0);
  });

  it("is the mean that simulated customers spend around", () => {
    const { x, spend, mean } = simulate(params, { x: Array<number>(100_000).fill(3), chance: 9 });
    let difference = 0;
    let squares = 0;
    x.forEach((count, i) => {
      if (spend[i]! > 40) return;
      const error = mean[i]! - expectedSpend(params, { x: count, spend: spend[i]! })!;
      difference += error;
      squares += error * error;
    });
    expect(Math.abs(difference)).toBeLessThan(4 * Math.sqrt(squares));
  });

  it("refuses impossible customers and parameters", () => {
    expect(() => expectedSpend(params, { x: 1, spend: 0 })).toThrow("customer.spend");
    expect(() => expectedSpend(params, { x: -1, spend: 3 })).toThrow("customer.frequency");
    expect(() => expectedSpend({ ...params, v: 0 }, { x: 1, spend: 3 })).toThrow("parameters.domain");
  });
});

describe("the distribution of a customer's mean spend", () => {
  const known = meanSpend(params, { x: 2, spend: 22.355 });

  it("has quantiles that its distribution returns", () => {
    for (const u of [1e-6, 0.05, 0.5, 0.95, 0.999]) expect(known.cdf(known.quantile(u))).toBeCloseTo(u, 11);
    expect([known.quantile(0), known.quantile(1), known.cdf(0)]).toEqual([0, Infinity, 0]);
  });

  it("has the expected spend as its mean", () => {
    // E = ∫ (1 − F); beyond 10,000 a share of less than 1e-10 is left.
    let mean = 0;
    for (let y = Math.log(1e-3); y < Math.log(1e4); y += 0.01)
      mean += 0.01 * Math.exp(y) * (1 - known.cdf(Math.exp(y)));
    expect(mean).toBeCloseTo(known.mean!, 2);
  });

  it("covers the means of simulated customers", () => {
    const { mean } = simulate(params, { x: Array<number>(20_000).fill(0), chance: 10 });
    const { quantile } = meanSpend(params, { x: 0, spend: 0 });
    const [low, high] = [quantile(0.05), quantile(0.95)];
    const inside = mean.filter((value) => value > low && value < high).length;
    // 18,000 with a standard deviation of 42.
    expect(Math.abs(inside - 18_000)).toBeLessThan(4 * 42.4);
  });

  it("refuses amounts and probabilities that are none", () => {
    expect(() => known.cdf(-1)).toThrow("argument.domain");
    expect(() => known.quantile(2)).toThrow("argument.domain");
  });
});
