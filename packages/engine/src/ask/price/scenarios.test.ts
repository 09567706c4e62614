import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { scenario, type Situation } from "./scenarios.ts";

const usual: Situation = {
  margin: 0.4,
  share: 1,
  churn: 0,
  revenue: { value: 1000, low: 800, high: 1250 },
  elasticity: { elasticity: -1.5, standardError: 0.3 },
};

describe("scenario", () => {
  it("is sure of a gain where only its size is not known, from nothing on too", () => {
    const few = { ...usual, revenue: { value: 100, low: 0, high: 300 } };
    const { gain, pGain } = scenario(0.05, few);
    // 1.05^−1.5 × .45 − .4
    expect(gain!.value).toBeCloseTo(100 * (1.05 ** -1.5 * 0.45 - 0.4), 10);
    expect(gain!.low).toBeLessThan(gain!.value);
    expect(gain!.high).toBeGreaterThan(gain!.value);
    expect(pGain).toBeGreaterThan(0.95);
    // the same law of what is ahead: 90 % of a width of 300
    const known = { ...few, elasticity: { elasticity: 0, standardError: 0 } };
    const { low, high } = scenario(0.05, known).gain!;
    expect((high - low) / 0.05).toBeGreaterThan(240);
    expect((high - low) / 0.05).toBeLessThan(330);
  });

  it("keeps every value within its own interval, for shops that lose too", () => {
    fc.assert(
      fc.property(
        fc.double({ min: -3, max: 1, noNaN: true }),
        fc.double({ min: -0.4, max: 0.4, noNaN: true }),
        fc.double({ min: -4, max: 0.5, noNaN: true }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.constantFrom(0, 200, 999),
        (margin, change, elasticity, standardError, low) => {
          const revenue = { value: 1000, low, high: 2500 };
          const told = scenario(change, {
            ...usual,
            margin,
            revenue,
            elasticity: { elasticity, standardError },
          });
          for (const { value, low: from, high: to } of [told.volume!, told.gain!]) {
            expect(from).toBeLessThanOrEqual(value);
            expect(to).toBeGreaterThanOrEqual(value);
          }
        },
      ),
      { numRuns: 100 },
    );
  });

  it("has no volume at which a loss of every order evens out", () => {
    const told = scenario(0.05, { ...usual, margin: -0.5 });
    expect(told).toMatchObject({ breakEvenVolume: null, breakEvenElasticity: null, pGain: 1 });
    // 1.05^−1.5 orders lose .45 where one lost .5
    expect(told.gain!.value).toBeCloseTo(1000 * (0.5 - 0.45 * 1.05 ** -1.5), 10);
    expect(scenario(0.05, { ...usual, margin: 0 }).breakEvenVolume).toBeNull();
  });

  it("says nothing of money where none is ahead", () => {
    expect(scenario(0.05, { ...usual, revenue: null })).toMatchObject({ gain: null, pGain: null });
  });
});
