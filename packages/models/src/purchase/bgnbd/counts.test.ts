import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { conditionalPmf, pmf, simulate } from "./index.ts";

const rounded = { r: 0.243, alpha: 4.414, a: 0.793, b: 2.426 };

describe("the number of purchases", () => {
  it("has the probabilities of Fader & Hardie's workbook", () => {
    expect(pmf(rounded, 0, 39)).toBeCloseTo(0.5737864, 7);
    expect(pmf(rounded, 10, 2) / 1.0787e-7).toBeCloseTo(1, 4);
  });

  it("has probabilities that add up to 1, for a new and for a known customer", () => {
    const shape = fc.double({ min: 0.1, max: 20, noNaN: true });
    fc.assert(
      fc.property(shape, shape, shape, fc.nat(20), (r, a, b, x) => {
        const params = { r, alpha: 10, a: a + 0.5, b };
        let fresh = 0;
        let known = 0;
        for (let n = 0; n < 400; n++) {
          fresh += pmf(params, n, 8);
          known += conditionalPmf(params, { x, tx: x === 0 ? 0 : 9, T: 10 }, n, 8);
        }
        expect(fresh).toBeCloseTo(1, 10);
        expect(known).toBeCloseTo(1, 10);
      }),
      { numRuns: 50 },
    );
  });

  it("has the frequencies of simulated customers", () => {
    const n = 100_000;
    const { x } = simulate(rounded, { n, T: 39, chance: 21 });
    for (const count of [0, 1, 2, 5]) {
      const p = pmf(rounded, count, 39);
      const seen = x.filter((value) => value === count).length;
      expect(Math.abs(seen - n * p)).toBeLessThan(4 * Math.sqrt(n * p * (1 - p)));
    }
  });

  it("is 0 in no time, and finite for any size", () => {
    expect([
      pmf(rounded, 0, 0),
      pmf(rounded, 1, 0),
      conditionalPmf(rounded, { x: 1, tx: 1, T: 2 }, 0, 0),
    ]).toEqual([1, 0, 1]);
    for (const n of [1, 1000, 100_000]) {
      for (const t of [1e-12, 1, 1e12]) {
        const p = pmf(rounded, n, t);
        expect(p >= 0 && p <= 1).toBe(true);
      }
    }
    expect(() => pmf(rounded, 1.5, 3)).toThrow("argument.domain");
    expect(() => pmf(rounded, 1, Infinity)).toThrow("argument.domain");
  });
});
