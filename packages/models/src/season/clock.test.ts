import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dailyClock, normalised, seasonClock } from "./clock.ts";

const dayOf = (iso: string) => Date.parse(`${iso}T00:00:00Z`) / 86_400_000;
const factor = fc.double({ min: 0.05, max: 20, noNaN: true });
const factors = fc.array(factor, { minLength: 12, maxLength: 12 });
const day = fc.integer({ min: dayOf("1970-01-01"), max: dayOf("2199-12-31") });

describe("a season's clock", () => {
  it("goes on by a day a day where all months are alike", () => {
    const clock = seasonClock(Array.from({ length: 12 }, () => 3));
    expect(clock.advance(dayOf("1996-02-20"), 20_000)).toBeCloseTo(20_000, 8);
    expect(clock.intensity(dayOf("2026-07-01"))).toBeCloseTo(1, 12);
  });

  it("adds up the intensities of its days, leap days included", () => {
    fc.assert(
      fc.property(factors, day, fc.integer({ min: 0, max: 1500 }), (given, from, days) => {
        const clock = seasonClock(given);
        let sum = 0;
        for (let d = from; d < from + days; d++) sum += clock.intensity(d);
        expect(clock.advance(from, days)).toBeCloseTo(sum, 7);
      }),
      { numRuns: 60 },
    );
  });

  it("takes 400 years for 400 years, and knows that 2100 has no leap day", () => {
    const clock = seasonClock([1, 9, 1, 1, 1, 1, 1, 1, 1, 1, 1, 2]);
    expect(clock.advance(dayOf("2001-01-01"), 146_097)).toBeCloseTo(146_097, 6);
    const march = dayOf("2100-03-01");
    expect(clock.intensity(march - 1)).toBe(clock.intensity(dayOf("2101-02-15")));
    expect(clock.intensity(march)).toBe(clock.intensity(dayOf("2101-04-15")));
  });

  it("has the mean 1 over a year, whatever the factors add up to", () => {
    const h = normalised([2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 4]);
    expect(h[11]! / h[0]!).toBeCloseTo(2, 12);
    const days = [31, 28.2425, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
    expect(h.reduce((sum, f, month) => sum + f * days[month]!, 0) / 365.2425).toBeCloseTo(1, 12);
  });

  it("can be asked when it will have advanced by an amount", () => {
    const amount = fc.double({ min: 0, max: 3000, noNaN: true });
    fc.assert(
      fc.property(
        factors,
        day,
        amount,
        fc.double({ min: 0, max: 0.99, noNaN: true }),
        (given, from, by, part) => {
          for (const clock of [seasonClock(given), dailyClock({ firstDay: from - 5, intensity: given })]) {
            const days = clock.daysUntil(from + part, by);
            expect(Math.abs(clock.advance(from + part, days) - by)).toBeLessThan(1e-7);
          }
        },
      ),
      { numRuns: 60 },
    );
    expect(seasonClock(new Float64Array(12).fill(1)).daysUntil(0, Infinity)).toBe(Infinity);
  });

  it("refuses factors that are none", () => {
    expect(() => seasonClock([1, 2, 3])).toThrow("argument.domain");
    expect(() => seasonClock([0, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1])).toThrow("factors");
    expect(() => seasonClock(new Float64Array(12).fill(1)).advance(0, -1)).toThrow("days");
    expect(() => dailyClock({ firstDay: 0.5, intensity: [1] })).toThrow("firstDay");
    expect(() => dailyClock({ firstDay: 0, intensity: [1, Number.NaN] })).toThrow("intensity");
  });
});

describe("a clock by day", () => {
  it("has the mean 1 within its days and runs plainly around them", () => {
    const clock = dailyClock({ firstDay: 100, intensity: [1, 1, 4] });
    expect([98, 99, 100, 102, 103].map((d) => clock.intensity(d))).toEqual([1, 1, 0.5, 2, 1]);
    expect(clock.advance(90, 10)).toBe(10);
    expect(clock.advance(100, 3)).toBe(3);
    expect(clock.advance(102, 0.5)).toBe(1);
    expect(clock.advance(102.5, 5)).toBe(1 + 4.5);
  });
});
