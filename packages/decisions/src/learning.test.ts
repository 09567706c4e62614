import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { benefitsAhead, breakEvenProbability, learning, shareCut, valueOfTest } from "./learning.ts";
import { normalCdf, normalQuantile } from "./normal.ts";

// value.md V4: a pilot that loses 10,000 and saves 6,000 a year for four years
const pilot = { cost: 10_000, benefitPerYear: 6_000, years: 4, probability: 0.6, share: 1 };

describe("learning", () => {
  it("makes a pilot that lost 10,000 worth +1,411.52, and breaks even at 52.58 %", () => {
    expect(learning(pilot, 0.1)).toBeCloseTo(1411.52, 2);
    expect(100 * breakEvenProbability(pilot, 0.1)!).toBeCloseTo(52.58, 2);
    expect(learning({ ...pilot, probability: breakEvenProbability(pilot, 0.1)! }, 0.1)).toBeCloseTo(0, 8);
  });

  it("counts no benefit twice: years that have ended are in the books", () => {
    const told = { day: "2024-06-30", asOf: "2026-06-30", annualRate: 0.1 };
    const lines = benefitsAhead(pilot, told);
    expect(lines.map(({ years }) => years)).toEqual([1, 2]);
    expect(lines.reduce((sum, { amount }) => sum + amount, 0)).toBeCloseTo(3600 / 1.1 + 3600 / 1.21, 8);
    expect(benefitsAhead(pilot, { ...told, asOf: "2028-06-30" })).toEqual([]);
  });

  it("sums to its value on the day that it was learned, with a last year in part too", () => {
    fc.assert(
      fc.property(fc.double({ min: 0.1, max: 9, noNaN: true }), (years) => {
        const lesson = { ...pilot, years };
        const lines = benefitsAhead(lesson, { day: "2026-06-30", asOf: "2026-06-30", annualRate: 0.1 });
        const ahead = lines.reduce((sum, { amount }) => sum + amount, 0);
        expect(ahead - lesson.cost).toBeCloseTo(learning(lesson, 0.1), 8);
      }),
    );
  });

  it("gives away no more than the whole of a lesson", () => {
    expect(shareCut([0.5, 0.25])).toBe(1);
    expect(shareCut([1, 0.5, 0.5])).toBe(0.5);
    expect(() => shareCut([1.5])).toThrow(/argument.domain/);
  });
});

describe("valueOfTest", () => {
  // value.md V4: N 5000, mu −.5, sigma0 2, sigma 20, n 200
  const test = { customers: 5000, mean: -0.5, priorDeviation: 2, deviation: 20, perArm: 200 };

  it("is worth 1,745.44 with s 1.4142 (√2), and 1,645.44 net of running it", () => {
    const { value, net, spread } = valueOfTest(test);
    expect(spread).toBeCloseTo(Math.SQRT2, 4);
    expect(value).toBeCloseTo(1745.44, 2);
    expect(net).toBeCloseTo(1645.44, 2);
  });

  it("is worth nothing where the answer is known, and never less than nothing", () => {
    expect(valueOfTest({ ...test, mean: -50 }).value).toBeCloseTo(0, 8);
    expect(valueOfTest({ ...test, mean: 50 }).value).toBeCloseTo(0, 8);
    fc.assert(
      fc.property(fc.double({ min: -5, max: 5, noNaN: true }), (mean) => {
        expect(valueOfTest({ ...test, mean }).value).toBeGreaterThanOrEqual(-1e-9);
      }),
    );
  });
});

describe("normal", () => {
  it("has the table's quantiles", () => {
    expect(normalQuantile(0.95)).toBeCloseTo(1.6448536269514722, 12);
    expect(normalCdf(1.959963984540054)).toBeCloseTo(0.975, 14);
  });
});
