import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { gainOfOffer, mostToOffer } from "./keepOrReplace.ts";
import { bestOffer, staysAt } from "./offers.ts";

// design, D1: p₁(o) = .55 + .35(1 − e^(−8o))
const segment = { spend: 100_000, margin: 0.3, afterwards: 80_000, stays: 0.55 };
const response = { rise: 0.35, speed: 8 };

describe("the best offer", () => {
  it("gains 14,986 at 15.1 %, while the break-even offer is 41.8 %", () => {
    const best = bestOffer(segment, response);
    expect((100 * best.offer).toFixed(1)).toBe("15.1");
    expect(best.gain.toFixed(0)).toBe("14986");
    expect((100 * best.most).toFixed(1)).toBe("41.8");
  });

  it("is where the break-even offer is also the most to offer at the probability that it reaches", () => {
    const { most } = bestOffer(segment, response);
    const staysWithOffer = staysAt(segment, response, most);
    expect(mostToOffer({ ...segment, staysWithOffer })).toBeCloseTo(most, 9);
  });

  it("gains at least what any other offer gains, and nothing beyond the break-even", () => {
    fc.assert(
      fc.property(customers, ({ input, response }) => {
        const best = bestOffer(input, response);
        const gain = (offer: number): number => gainOfOffer(input, offer, staysAt(input, response, offer));
        const scale = input.spend + input.afterwards;
        const end = Math.max(1, (2 * scale) / input.spend);
        for (let i = 1; i <= 300; i += 1) {
          // Offers close to none and large ones.
          const offer = end * (i / 300) ** 4;
          expect(gain(offer)).toBeLessThanOrEqual(best.gain + 1e-9 * scale);
        }
        if (best.gain > 0) {
          expect(gain(best.most)).toBeGreaterThan(-1e-7 * scale);
          expect(gain(best.most * 1.0001)).toBeLessThan(1e-9 * scale);
          expect(best.most).toBeGreaterThanOrEqual(best.offer);
        } else expect(best).toEqual({ offer: 0, gain: 0, stays: input.stays, most: 0 });
      }),
      { numRuns: 300 },
    );
  });

  it("is none where nobody can be moved, staying is worth nothing, or there is no spend to take it off", () => {
    const none = { offer: 0, gain: 0, stays: 0.55, most: 0 };
    expect(bestOffer(segment, { rise: 0, speed: 8 })).toEqual(none);
    expect(bestOffer({ ...segment, replacement: 110_000 }, response)).toEqual(none);
    expect(bestOffer({ ...segment, spend: 0 }, response)).toEqual(none);
    expect(bestOffer({ ...segment, contact: 20_000 }, response)).toEqual(none);
  });

  it("refuses a response that would make more than all stay", () => {
    expect(() => bestOffer(segment, { rise: 0.5, speed: 8 })).toThrow("rise");
    expect(() => bestOffer(segment, { rise: 0.1, speed: 0 })).toThrow("speed");
  });
});

// Probabilities to four and money to two decimals: nothing rests on chances of 1e-200.
const share = fc.integer({ min: 0, max: 10_000 }).map((n) => n / 10_000);
const customers = fc
  .record({
    spend: fc.double({ min: 1, max: 1e5, noNaN: true }),
    margin: fc.double({ min: -0.2, max: 1, noNaN: true }),
    afterwards: fc.integer({ min: 0, max: 100_000_000 }).map((cents) => cents / 100),
    stays: share,
    contact: fc.constantFrom(0, 0, 1, 20),
    shadowPrice: fc.constantFrom(0, 0.5, 2),
    toEveryone: fc.boolean(),
    reach: share,
    speed: fc.double({ min: 0.1, max: 40, noNaN: true }),
  })
  .map(({ reach, speed, ...input }) => ({ input, response: { rise: reach * (1 - input.stays), speed } }));
