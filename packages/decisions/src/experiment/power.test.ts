import { assert, double, property } from "fast-check";
import { describe, expect, it } from "vitest";
import { sampleSize } from "../uplift.ts";
import { customersNeeded, errorOfDifference, smallestEffect, testPower } from "./power.ts";

const deviation = Math.sqrt(0.3 * 0.7);

describe("power of an experiment", () => {
  it("asks for 1,344 customers in each arm to see 5 points on 30 %", () => {
    expect(customersNeeded({ deviation, difference: 0.05, share: 0.5 })).toBe(2 * 1344);
    expect(sampleSize({ rate: 0.3, difference: 0.05 })).toBe(1344);
  });

  it("finds them with a chance of 80 %, and the smallest effect is what it finds with that chance", () => {
    const arms = { treated: 1344, holdout: 1344 };
    // .05 is 2.8284 standard errors: Φ(2.8284 − 1.9600) + Φ(−2.8284 − 1.9600) = .80743
    expect(testPower(0.05, deviation, arms)).toBeCloseTo(0.80743, 5);
    expect(testPower(smallestEffect(deviation, arms), deviation, arms)).toBeCloseTo(0.8, 4);
    expect(testPower(0, deviation, arms)).toBeCloseTo(0.05, 10);
  });

  it("needs more customers the less equal the arms are, and treats both arms alike", () => {
    assert(
      property(
        double({ min: 0.02, max: 0.48, noNaN: true }),
        double({ min: 0.01, max: 5, noNaN: true }),
        double({ min: 0.01, max: 1, noNaN: true }),
        (share, sigma, difference) => {
          const of = (one: number) => customersNeeded({ deviation: sigma, difference, share: one });
          expect(of(share)).toBeGreaterThanOrEqual(of(0.5));
          expect(Math.abs(of(share) - of(1 - share))).toBeLessThanOrEqual(1);
        },
      ),
    );
  });

  it("refuses an arm without customers", () => {
    expect(() => errorOfDifference(1, { treated: 0, holdout: 5 })).toThrow("argument.domain");
    expect(() => customersNeeded({ deviation: 1, difference: 0, share: 0.5 })).toThrow("argument.domain");
    expect(() => customersNeeded({ deviation: 1, difference: 1, share: 1 })).toThrow("argument.domain");
  });
});
