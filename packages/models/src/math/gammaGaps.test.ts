import { describe, expect, it } from "vitest";
import { digammaGapValues, logBetaRatioValues, trigammaGapValues } from "../../test/reference/discrete.ts";
import { digammaGap, logBetaRatio, trigammaGap } from "./gammaGaps.ts";

describe("differences of gamma functions", () => {
  it.each(logBetaRatioValues)(
    "ln B(%d, z) − ln B(…, z + step), z %d, step %d, is right to 14 digits",
    (a, z, step, value) => {
      expect(logBetaRatio(a, z, step) / value).toBeCloseTo(1, 14);
      expect(logBetaRatio(step, z, a) / value).toBeCloseTo(1, 14);
    },
  );

  it.each(digammaGapValues)("ψ(%d + %d) − ψ is right to 13 digits", (z, step, value) => {
    expect(digammaGap(z, step) / value).toBeCloseTo(1, 13);
  });

  it.each(trigammaGapValues)("ψ′(%d) − ψ′(… + %d) is right to 12 digits", (z, step, value) => {
    expect(trigammaGap(z, step) / value).toBeCloseTo(1, 12);
  });

  it("are 0 over no distance", () => {
    expect([logBetaRatio(3, 2, 0), logBetaRatio(0, 2, 3), digammaGap(2, 0), trigammaGap(2, 0)]).toEqual([
      0, 0, 0, 0,
    ]);
  });
});
