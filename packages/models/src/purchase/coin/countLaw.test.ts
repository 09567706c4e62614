import { describe, expect, it } from "vitest";
import type { BgNbdParams } from "../bgnbd/index.ts";
import { addSurvival, countMoments, type CountLaw } from "./countLaw.ts";
import { negativeBinomial } from "./counts.ts";

/** Of BG/NBD. */
function countLaw({ r, alpha, a, b }: BgNbdParams, x: number, T: number, horizon: number): CountLaw {
  return { chances: negativeBinomial(r + x, horizon / (alpha + T + horizon)), a, b: b + x };
}

/** Printed with the literature's worked examples, CDNOW in weeks. */
const rounded = { r: 0.243, alpha: 4.414, a: 0.793, b: 2.426 };

function survival(x: number, T: number, horizon: number, length = 4000): Float64Array {
  const out = new Float64Array(length);
  addSurvival(countLaw(rounded, x, T, horizon), 1, out, 1e-15);
  return out;
}

describe("the law of the purchases to come", () => {
  it("is that of a new customer at x = 0, T = 0: P(X(39) = 0) and P(X(2) = 10) of BG/NBD", () => {
    expect(1 - survival(0, 0, 39)[0]!).toBeCloseTo(0.5737864, 7);
    const two = survival(0, 0, 2);
    expect(two[9]! - two[10]!).toBeCloseTo(1.0787e-7, 11);
  });

  it("expects 1.226028 / .726579 purchases in 39 weeks of the active customer x 2, T 38.86", () => {
    const { mean } = countMoments(countLaw(rounded, 2, 38.86, 39));
    expect(mean * 0.726579).toBeCloseTo(1.226028, 5);
  });

  it("adds up: the moments are those of the survival function", () => {
    const tail = survival(2, 38.86, 39);
    const { mean, square } = countMoments(countLaw(rounded, 2, 38.86, 39));
    expect(tail.reduce((sum, p) => sum + p, 0)).toBeCloseTo(mean, 9);
    expect(tail.reduce((sum, p, n) => sum + (2 * n + 1) * p, 0)).toBeCloseTo(square, 7);
  });

  it("stays finite where the probability of no purchase underflows", () => {
    // r + x = 2,000, alpha + T = 14.4 and 52 more weeks: P(none) = (14.4 / 66.4)^2000 = 10^−1327.
    const law = countLaw({ ...rounded, a: 1e-9 }, 2000, 10, 52);
    const { mean, square } = countMoments(law);
    const expected = (2000.243 * 52) / 14.414;
    expect(mean / expected).toBeCloseTo(1, 5);
    expect((square - mean * mean) / (expected * (1 + 52 / 14.414))).toBeCloseTo(1, 3);
  });

  it("has nothing in a horizon of 0", () => {
    expect(countMoments(countLaw(rounded, 3, 20, 0))).toEqual({ mean: 0, square: 0 });
    expect(survival(3, 20, 0)[0]).toBe(0);
  });
});
