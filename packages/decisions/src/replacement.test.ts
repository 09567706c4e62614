import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { replacementCalendar, replacementValue } from "./replacement.ts";

describe("what a freed place is worth", () => {
  const place = {
    replaceable: 1,
    fitting: 60,
    newcomer: 1200,
    acquisitionCost: 450,
    timeOfOld: 1,
    timeOfNew: 1,
  };

  it("is the newcomers' value less what winning them costs: 60 at 1,200 − 450", () => {
    expect(replacementValue(place)).toBe(45_000);
    expect(replacementValue({ ...place, replaceable: 0.4 })).toBe(18_000);
  });

  it("comes later by the time that winning them takes", () => {
    expect(replacementValue({ ...place, leadYears: 1, annualRate: 0.1 })).toBeCloseTo(45_000 / 1.1, 9);
  });

  it("is nothing where winning costs more than newcomers bring: the place stays empty", () => {
    expect(replacementValue({ ...place, acquisitionCost: 2000 })).toBe(0);
  });

  it("refuses a newcomer who stays no time at all", () => {
    expect(() => replacementValue({ ...place, timeOfNew: 0 })).toThrow("timeOfNew");
  });
});

describe("the replacement calendar", () => {
  // design, D2: 600 customers leaving at 2 % and 400 at 8 %; entrants leave at 10 %
  const existing = [600 * 0.98 + 400 * 0.92, 600 * 0.98 ** 2 + 400 * 0.92 ** 2];
  const calendar = replacementCalendar(
    { target: [1000, 1000], existing, entrantsStay: [0.9], conversion: 0.05 },
    1000,
  );

  it("needs 44 new customers, then 45.6 since entrants leave as well", () => {
    expect(calendar.map(({ needed }) => Number(needed.toFixed(1)))).toEqual([44, 45.6]);
    expect(calendar.map(({ leavers }) => Number(leavers.toFixed(1)))).toEqual([44, 41.2]);
    expect(calendar[1]!.entrantsLeaving).toBeCloseTo(4.4, 9);
  });

  it("needs 880 and 912 leads where one in twenty becomes a customer", () => {
    expect(calendar.map(({ leads }) => Number(leads.toFixed(0)))).toEqual([880, 912]);
  });

  it("holds the target in every period, or is above it without anyone new", () => {
    fc.assert(
      fc.property(shops, ({ sizes, rates, entrants, targets, conversion }) => {
        const n = targets.length;
        const left = (t: number): number => sizes.reduce((sum, size, c) => sum + size * rates[c]! ** t, 0);
        const periods = replacementCalendar(
          {
            target: targets,
            existing: targets.map((_, t) => left(t + 1)),
            entrantsStay: targets.map((_, t) => entrants ** (t + 1)),
            conversion,
          },
          left(0),
        );
        let there = left(0);
        for (let t = 0; t < n; t += 1) {
          const { leavers, entrantsLeaving, needed, leads } = periods[t]!;
          there += needed - leavers - entrantsLeaving;
          if (needed > 0) expect(there).toBeCloseTo(targets[t]!, 6);
          else expect(there).toBeGreaterThan(targets[t]! - 1e-6);
          expect(leads * conversion).toBeCloseTo(needed, 6);
        }
      }),
    );
  });

  it("refuses lists of unequal length and a conversion of nothing", () => {
    const input = { target: [10, 10], existing: [9], entrantsStay: [0.9], conversion: 0.5 };
    expect(() => replacementCalendar(input, 10)).toThrow("existing");
    expect(() => replacementCalendar({ ...input, existing: [9, 8], conversion: 0 }, 10)).toThrow(
      "conversion",
    );
  });
});

const share = fc.double({ min: 0.01, max: 1, noNaN: true });
const shops = fc.record({
  sizes: fc.tuple(fc.nat(5000), fc.nat(5000)),
  rates: fc.tuple(share, share),
  entrants: share,
  targets: fc.array(fc.nat(12_000), { minLength: 1, maxLength: 24 }),
  conversion: share,
});
