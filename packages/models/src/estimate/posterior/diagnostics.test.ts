import { describe, expect, it } from "vitest";
import { mixingValues } from "../../../test/reference/posterior.ts";
import { lehmer } from "../../../test/lehmer.ts";
import { mixing, normalScores, quantile } from "./diagnostics.ts";

/** The chains of generatePosterior.py. */
function chainsOf(memory: number, shift: number, power: number, count: number, length: number, seed: number) {
  const next = lehmer(seed);
  return Array.from({ length: count }, (_, chain) => {
    let x = 0;
    return Float64Array.from({ length }, () => {
      const here = x + chain * shift;
      const step = next() - 0.5;
      x = memory * x + (power === 1 ? step : step * step * step);
      return here;
    });
  });
}

describe("the mixing of chains", () => {
  it.each(mixingValues)(
    "is what ArviZ finds: memory %f, shift %f, power %i, %i chains of %i",
    (memory, shift, power, count, length, seed, rhat, bulk, tail) => {
      const found = mixing(chainsOf(memory, shift, power, count, length, seed));
      expect(found.rhat / rhat).toBeCloseTo(1, 9);
      expect(found.essBulk / bulk).toBeCloseTo(1, 8);
      expect(found.essTail / tail).toBeCloseTo(1, 8);
    },
  );

  it("is infinitely bad where chains stand still apart from each other", () => {
    expect(mixing([new Float64Array(50).fill(1), new Float64Array(50).fill(2)]).rhat).toBe(Infinity);
  });

  it("does not depend on a strictly rising transformation", () => {
    const chains = chainsOf(0.5, 0, 1, 4, 100, 8);
    const raised = mixing(chains.map((chain) => chain.map((x) => Math.exp(9 * x))));
    expect(raised.essBulk).toBeCloseTo(mixing(chains).essBulk, 9);
  });
});

describe("quantiles and normal scores", () => {
  it("are interpolated between neighbours", () => {
    expect(quantile(Float64Array.of(1, 2, 4), 0.75)).toBe(3);
    expect(quantile(Float64Array.of(1, 2, 4), 1)).toBe(4);
  });

  it("have Blom's value for the largest of five", () => {
    // Φ⁻¹((5 − 3/8) / (5 + 1/4)), SciPy.
    expect(normalScores(5)[4]).toBeCloseTo(1.1797611176118612, 12);
    expect(normalScores(5)[2]).toBeCloseTo(0, 12);
  });
});
