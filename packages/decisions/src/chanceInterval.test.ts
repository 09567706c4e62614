import * as fc from "fast-check";
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
        50,
        Array.from({ length: 100 }, (_, i) => i),
      ),
    ).toEqual({ value: 50, low: 4.5, high: 94.5 });
    expect(drawnInterval(3, [])).toEqual({ value: 3, low: 3, high: 3 });
  });

  it("is the mirror image where customers cost more than they bring", () => {
    const gain = moneyInterval(530, [{ mean: 530, variance: 90_000 }], 900);
    const cost = moneyInterval(-530, [{ mean: -530, variance: 90_000 }], 900);
    expect(cost).toEqual({ value: -530, low: -gain.high, high: -gain.low });
    expect(cost.low).toBeLessThan(-530);
    expect(cost.high).toBeGreaterThan(-530);
  });

  it("tells of less than one customer that it may be one", () => {
    expect(countInterval(0.02, [{ mean: 0.02, variance: 0.0196 }], 5)).toEqual({
      value: 0.02,
      low: 0,
      high: 1,
    });
  });

  it("has ordered ends with the value between them, whatever the sign and the draws", () => {
    const amount = fc.double({ min: -1e6, max: 1e6, noNaN: true });
    const moments = fc.record({ mean: amount, variance: fc.double({ min: 0, max: 1e9, noNaN: true }) });
    const ordered = ({ value, low, high }: { value: number; low: number; high: number }) => {
      expect(low).toBeLessThanOrEqual(value);
      expect(high).toBeGreaterThanOrEqual(value);
    };
    fc.assert(
      fc.property(amount, fc.array(moments, { minLength: 1, maxLength: 8 }), (value, draws) => {
        ordered(moneyInterval(value, draws));
        ordered(
          drawnInterval(
            value,
            draws.map(({ mean }) => mean),
          ),
        );
      }),
    );
    const chance = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 500 }), chance, fc.array(chance), (most, p, others) => {
        const draws = [p, ...others].map((q) => ({ mean: most * q, variance: most * q * (1 - q) }));
        const one = countInterval(most * p, draws, most);
        ordered({ ...one, value: Math.round(1e6 * one.value) / 1e6 });
        expect(one.high).toBeLessThanOrEqual(most);
      }),
    );
  });
});
