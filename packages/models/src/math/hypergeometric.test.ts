import { describe, expect, it } from "vitest";
import { logHyp2f1Values } from "../../test/reference/reference.ts";
import { logHyp2f1 } from "./hypergeometric.ts";

describe("Gauss' hypergeometric function", () => {
  it.each(logHyp2f1Values)("is right to 2e-13 of its size: ln 2F1(%d, %d; %d; %d)", (a, b, c, z, value) => {
    expect(Math.abs(logHyp2f1(a, b, c, z) - value)).toBeLessThan(2e-13 * Math.max(1, Math.abs(value)));
  });

  it("has the closed forms of DLMF 15.4", () => {
    // 2F1(1, 1; 2; z) = −ln(1 − z) / z; 2F1(a, b; b; z) = (1 − z)^−a.
    expect(logHyp2f1(1, 1, 2, 0.75)).toBeCloseTo(Math.log(-Math.log(0.25) / 0.75), 14);
    expect(logHyp2f1(1, 1, 2, -5)).toBeCloseTo(Math.log(Math.log(6) / 5), 14);
    expect(logHyp2f1(2.5, 1.5, 1.5, 0.9999)).toBeCloseTo(-2.5 * Math.log(1 - 0.9999), 12);
    expect(logHyp2f1(1.5, 2.5, 1.5, -3)).toBeCloseTo(-2.5 * Math.log(4), 13);
    expect(logHyp2f1(3, 4, 5, 0)).toBe(0);
  });

  it("is symmetric in a and b", () => {
    for (const z of [0.3, 0.9999, -0.7, -80])
      expect(logHyp2f1(2, 0.3, 4, z)).toBeCloseTo(logHyp2f1(0.3, 2, 4, z), 12);
  });

  it("refuses what it cannot do", () => {
    for (const [a, b, c, z] of [
      [1, 1, 2, 1],
      [0, 1, 2, 0.5],
      [1, 1, -2, 0.5],
      [3, 3, 2, -1],
      [3, 3, 2, 0.9999],
      [1, 1, 2, Number.NaN],
    ] as const) {
      expect(() => logHyp2f1(a, b, c, z)).toThrow("argument.domain");
    }
  });
});
