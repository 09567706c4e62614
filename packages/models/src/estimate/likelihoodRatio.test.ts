import { describe, expect, it } from "vitest";
import { likelihoodRatioTest } from "./likelihoodRatio.ts";

describe("the likelihood-ratio test", () => {
  it("finds what tables of χ² give", () => {
    for (const [statistic, freedom, p] of [
      [3.841459, 1, 0.05],
      [6.634897, 1, 0.01],
      [11.344867, 3, 0.01],
      [0, 1, 1],
    ] as const) {
      expect(likelihoodRatioTest(-100, -100 + statistic / 2, freedom).p).toBeCloseTo(p, 7);
    }
  });

  it("takes a larger model that fits worse, by rounding, as one that fits alike", () => {
    expect(likelihoodRatioTest(-100, -100.000001, 2)).toEqual({ statistic: 0, degreesOfFreedom: 2, p: 1 });
  });
});
