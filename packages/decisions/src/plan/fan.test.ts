import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fan } from "./fan.ts";

describe("fan", () => {
  it("reads quantiles between neighbours", () => {
    const eleven = Float64Array.from({ length: 11 }, (_, i) => 10 - i);
    expect(fan(eleven)).toEqual({ mean: 5, p10: 1, p50: 5, p90: 9, low: 0.5, high: 9.5 });
  });

  it("is in order, whatever comes", () => {
    fc.assert(
      fc.property(fc.array(fc.double({ noNaN: true, min: -1e9, max: 1e9 }), { minLength: 1 }), (outcomes) => {
        const { low, p10, p50, p90, high } = fan(outcomes);
        const ends = [low, p10, p50, p90, high];
        expect(ends).toEqual(ends.toSorted((a, b) => a - b));
      }),
    );
  });

  it("holds the expectation of what hardly ever comes, gain or loss", () => {
    const rare = Float64Array.from({ length: 100 }, (_, i) => (i < 2 ? 1000 : 0));
    expect(fan(rare)).toEqual({ mean: 20, p10: 0, p50: 0, p90: 0, low: 0, high: 20 });
    expect(fan(rare.map((one) => -one))).toMatchObject({ mean: -20, p10: 0, low: -20, high: 0 });
  });
});
