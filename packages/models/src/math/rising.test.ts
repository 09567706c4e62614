import { describe, expect, it } from "vitest";
import digamma from "@stdlib/math-base-special-digamma";
import gammaln from "@stdlib/math-base-special-gammaln";
import trigamma from "@stdlib/math-base-special-trigamma";
import { rising } from "./rising.ts";

describe("rising factorials", () => {
  it("are differences of log-gamma, digamma and trigamma, over any gap", () => {
    const counts = Float64Array.of(0, 1, 2, 7, 300, 20_000, 20_001);
    const { log, first, second } = rising(counts, 0.37);
    counts.forEach((n, i) => {
      expect(log[i]! / (gammaln(0.37 + n) - gammaln(0.37) || 1)).toBeCloseTo(n === 0 ? 0 : 1, 12);
      expect(first[i]).toBeCloseTo(digamma(0.37 + n) - digamma(0.37), 11);
      expect(second[i]).toBeCloseTo(trigamma(0.37 + n) - trigamma(0.37), 11);
    });
  });

  it("keep their digits where log-gamma loses them", () => {
    // ln(1e12) + ln(1e12 + 1); the difference of log-gammas is good to 3 digits only.
    expect(rising(Float64Array.of(2), 1e12).log[0]).toBeCloseTo(2 * Math.log(1e12) + 1e-12, 13);
  });
});
