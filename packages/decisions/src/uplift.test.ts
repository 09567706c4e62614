import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { oddsFactor, sampleSize, treatmentGain, upliftAt } from "./uplift.ts";

describe("treatmentGain", () => {
  // design D6
  it("is +11 for an uplift of .08 on 200 at a cost of 5", () => {
    expect(treatmentGain({ uplift: 0.08, value: 200, cost: 5 })).toBeCloseTo(11, 12);
  });

  it("is −9 where the treatment drives customers away, however much they are at risk", () => {
    expect(treatmentGain({ uplift: -0.02, value: 200, cost: 5 })).toBeCloseTo(-9, 12);
  });

  it("pays the incentive to those who would have stayed as well", () => {
    const one = { uplift: 0.08, value: 200, cost: 5, incentive: 10 };
    expect(treatmentGain({ ...one, redeemed: 0.7 + 0.08 })).toBeCloseTo(11 - 7.8, 12);
  });

  it("refuses what is no probability", () => {
    expect(() => treatmentGain({ uplift: 1.2, value: 1, cost: 0 })).toThrow("uplift");
    expect(() => treatmentGain({ uplift: 0, value: 1, cost: 0, redeemed: -0.1 })).toThrow("redeemed");
  });
});

describe("sampleSize", () => {
  it("is 1,344 an arm for 30 % and 5 points", () => {
    expect(sampleSize({ rate: 0.3, difference: 0.05 })).toBe(1344);
    expect(sampleSize({ rate: 0.3, difference: -0.05 })).toBe(1344);
  });

  it("quadruples where the difference halves", () => {
    expect(sampleSize({ rate: 0.3, difference: 0.025 })).toBe(4 * 1344);
  });

  it("has no answer for no difference, or for what always or never happens", () => {
    expect(() => sampleSize({ rate: 0.3, difference: 0 })).toThrow("difference");
    expect(() => sampleSize({ rate: 0, difference: 0.1 })).toThrow("rate");
    expect(() => sampleSize({ rate: 1, difference: 0.1 })).toThrow("rate");
  });
});

describe("oddsFactor", () => {
  it("moves an even chance by an odds factor of 3 to three quarters", () => {
    expect(upliftAt(0.5, 3)).toBeCloseTo(0.25, 12);
    expect(oddsFactor(Float64Array.of(0.5), 0.25)).toBeCloseTo(3, 6);
  });

  it("gives the stated uplift on average and keeps everybody within [0, 1]", () => {
    const chance = fc.double({ min: 0.02, max: 0.98, noNaN: true });
    fc.assert(
      fc.property(
        fc.array(chance, { minLength: 1, maxLength: 40 }),
        fc.double({ min: -0.9, max: 0.9, noNaN: true }),
        (chances, share) => {
          const before = Float64Array.from(chances);
          const mean = chances.reduce((sum, p) => sum + p, 0) / chances.length;
          const uplift = share * (share > 0 ? 1 - mean : mean);
          const factor = oddsFactor(before, uplift);
          const rises = chances.map((p) => upliftAt(p, factor));
          expect(rises.reduce((sum, rise) => sum + rise, 0) / chances.length).toBeCloseTo(uplift, 6);
          rises.forEach((rise, i) => {
            expect(chances[i]! + rise).toBeGreaterThanOrEqual(0);
            expect(chances[i]! + rise).toBeLessThanOrEqual(1);
          });
        },
      ),
    );
  });

  it("moves nobody who is sure to stay or sure to leave", () => {
    const factor = oddsFactor(Float64Array.of(0, 0.5, 1), 0.05);
    expect([upliftAt(0, factor), upliftAt(1, factor)]).toEqual([0, 0]);
    expect(upliftAt(0.5, factor)).toBeCloseTo(0.15, 6);
  });

  it("gives as much as there is room for", () => {
    expect(upliftAt(0.9, oddsFactor(Float64Array.of(0.9), 0.4))).toBeCloseTo(0.1, 4);
  });

  it("passes over customers without a probability", () => {
    expect(oddsFactor(Float64Array.of(0.5, Number.NaN), 0.25)).toBeCloseTo(3, 6);
    expect(oddsFactor(Float64Array.of(Number.NaN), 0.25)).toBe(1);
  });
});
