import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { seeded } from "../math/random.ts";
import { estimateMonths } from "./months.ts";

/** One year of months, or several. */
function history(counts: (month: number, year: number) => [actual: number, expected: number], years = 1) {
  return Array.from({ length: 12 * years }, (_, i) => {
    const [month, year] = [(i % 12) + 1, 2020 + Math.floor(i / 12)];
    const [actual, expected] = counts(month, year);
    return { year, month, actual, expected };
  });
}

describe("month factors", () => {
  it("are (strength + actual) / (strength + expected), scaled to a year's mean of 1", () => {
    const { factors, strength } = estimateMonths(history((month) => [month === 12 ? 210 : 90, 100]));
    const december = (strength + 210) / (strength + 100);
    const other = (strength + 90) / (strength + 100);
    expect(factors[11]! / factors[0]!).toBeCloseTo(december / other, 9);
  });

  it("are raw ratios where there is much history and 1 where there is none", () => {
    const much = estimateMonths(history((month) => [month < 7 ? 5e6 : 15e6, 1e7]));
    expect(much.factors[11]! / much.factors[0]!).toBeCloseTo(3, 4);
    const half = estimateMonths(
      history((month) => [month < 7 ? 5000 : 15_000, 10_000]).filter(({ month }) => month > 3),
    );
    expect(half.observed).toBe(9);
    expect(half.raw[0]).toBeNull();
    // Normalised together with the others, which average (3 · .5 + 6 · 1.5) / 9 before they are levelled to 1.
    const seen = half.factors.slice(3).reduce((sum, f) => sum + f, 0) / 9;
    expect(half.factors[0]! / seen).toBeCloseTo(1, 1);
  });

  it("are 1 where months differ as Poisson counts do", () => {
    const rng = seeded(3);
    const { factors, strength } = estimateMonths(history(() => [rng.poisson(200), 200], 3));
    expect(strength).toBeGreaterThan(300);
    factors.forEach((factor) => expect(Math.abs(factor - 1)).toBeLessThan(0.06));
  });

  it("find how much months differ", () => {
    const rng = seeded(4);
    const strengths = Array.from({ length: 60 }, () => {
      const truth = Array.from({ length: 12 }, () => rng.gamma(20) / 20);
      return estimateMonths(history((month) => [rng.poisson(2000 * truth[month - 1]!), 2000])).strength;
    });
    const median = strengths.toSorted((a, b) => a - b)[30]!;
    expect(median).toBeGreaterThan(14);
    expect(median).toBeLessThan(35);
  });

  it("trust counts less that vary from year to year", () => {
    const steady = estimateMonths(history((month) => [month === 12 ? 300 : 100, 110], 3));
    const erratic = estimateMonths(
      history((month, year) => [month === 12 ? 300 : year === 2021 ? 180 : 60, 110], 3),
    );
    expect(steady.dispersion).toBe(1);
    expect(erratic.dispersion).toBeGreaterThan(10);
    expect(erratic.standardErrors[5]).toBeGreaterThan(2 * steady.standardErrors[5]!);
  });

  it("are positive and have the mean 1 for any counts", () => {
    const count = fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 1e7 }));
    const expected = fc.oneof(fc.constant(0), fc.double({ min: 0, max: 1e7, noNaN: true }));
    const row = fc.record({
      year: fc.constant(2020),
      month: fc.integer({ min: 1, max: 12 }),
      actual: count,
      expected,
    });
    fc.assert(
      fc.property(fc.array(row, { maxLength: 40 }), (months) => {
        const { factors, standardErrors } = estimateMonths(months);
        expect(factors.every((f) => f > 0 && f < Infinity)).toBe(true);
        expect(standardErrors.every((e) => e > 0 && e <= 1)).toBe(true);
        const mean = factors.reduce((sum, f) => sum + f, 0) / 12;
        expect(Math.abs(mean - 1)).toBeLessThan(0.1);
      }),
      { numRuns: 50 },
    );
  });
});
