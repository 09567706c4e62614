import { describe, expect, it } from "vitest";
import { countInterval, drawnInterval, moneyInterval } from "./chanceInterval.ts";

describe("the interval of a sum of chances", () => {
  it("is the binomial law's where parameters are known: 5 % and 95 % quantiles of B(100, .2) are 14 and 27", () => {
    // scipy.stats.binom(100, .2).ppf([.05, .95])
    expect(countInterval(20, [{ mean: 20, variance: 16 }], 100)).toEqual({ value: 20, low: 14, high: 27 });
  });

  it("is wider where parameters are not", () => {
    const draws = [0.1, 0.3].map((p) => ({ mean: 100 * p, variance: 100 * p * (1 - p) }));
    const { low, high } = countInterval(20, draws, 100);
    expect(low).toBeLessThan(10);
    expect(high).toBeGreaterThan(30);
  });

  it("is nothing where nobody can leave, and everybody where all must", () => {
    expect(countInterval(0, [{ mean: 0, variance: 0 }], 9)).toEqual({ value: 0, low: 0, high: 0 });
    expect(countInterval(9, [{ mean: 9, variance: 0 }], 9)).toEqual({ value: 9, low: 9, high: 9 });
  });

  it("is the gamma law's for money, and no more than there is", () => {
    // scipy.stats.gamma(4, scale=25).ppf([.05, .95]) = 34.158, 193.841
    const { low, high } = moneyInterval(100, [{ mean: 100, variance: 2500 }]);
    expect(low).toBeCloseTo(34.158, 3);
    expect(high).toBeCloseTo(193.841, 3);
    expect(moneyInterval(100, [{ mean: 100, variance: 2500 }], 150).high).toBe(150);
    expect(moneyInterval(0, [{ mean: 0, variance: 0 }])).toEqual({ value: 0, low: 0, high: 0 });
  });

  it("holds nine of ten draws", () => {
    expect(
      drawnInterval(
        0,
        Array.from({ length: 100 }, (_, i) => i),
      ),
    ).toEqual({ value: 0, low: 4.5, high: 94.5 });
    expect(drawnInterval(3, [])).toEqual({ value: 3, low: 3, high: 3 });
  });
});
