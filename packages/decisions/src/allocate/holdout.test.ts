import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { stratifiedHoldout } from "./holdout.ts";

const sum = (held: Uint8Array): number => held.reduce((total, one) => total + one, 0);

describe("stratifiedHoldout", () => {
  it("leaves the share alone in every stratum and in all, to within one customer", () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: -1, max: 4 }), { maxLength: 300 }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.integer({ min: 0, max: 1000 }),
        (codes, share, seed) => {
          const stratum = Int32Array.from(codes);
          const held = stratifiedHoldout(stratum, share, seed);
          const candidates = codes.filter((code) => code >= 0).length;
          expect(Math.abs(sum(held) - share * candidates)).toBeLessThanOrEqual(1);
          for (let s = 0; s <= 4; s += 1) {
            const size = codes.filter((code) => code === s).length;
            const kept = sum(held.filter((_, i) => codes[i] === s));
            expect(Math.abs(kept - share * size)).toBeLessThanOrEqual(1);
          }
          expect(sum(held.filter((_, i) => codes[i] === -1))).toBe(0);
        },
      ),
    );
  });

  it("leaves the same customers alone for the same seed, others for another", () => {
    const stratum = Int32Array.from({ length: 1000 }, (_, i) => i % 7);
    expect(stratifiedHoldout(stratum, 0.1, 1)).toEqual(stratifiedHoldout(stratum, 0.1, 1));
    expect(stratifiedHoldout(stratum, 0.1, 1)).not.toEqual(stratifiedHoldout(stratum, 0.1, 2));
  });

  it("gives every customer the same chance, wherever they stand", () => {
    const stratum = new Int32Array(20);
    const times = new Float64Array(20);
    for (let seed = 0; seed < 4000; seed += 1) {
      stratifiedHoldout(stratum, 0.25, seed).forEach((one, i) => (times[i]! += one));
    }
    // binomial(4000, .25): sd 27.4; 4.5 sd over 20 customers
    for (const count of times) expect(Math.abs(count - 1000)).toBeLessThan(123);
  });

  it("refuses a share above 1", () => {
    expect(() => stratifiedHoldout(new Int32Array(3), 1.5, 1)).toThrow("share");
  });
});
