import { describe, expect, it } from "vitest";
import { holdoutGain } from "./gain.ts";

describe("the gain in a holdout", () => {
  it("is the mean difference of log scores, with the standard error of a mean", () => {
    const { gain, standardError, keep } = holdoutGain({ without: [-1.2, -0.3, -2], with: [-1, -0.3, -1.9] });
    expect(gain).toBeCloseTo(0.1, 12);
    // Differences .2, 0, .1: standard deviation .1.
    expect(standardError).toBeCloseTo(0.1 / Math.sqrt(3), 12);
    expect(keep).toBe(true);
  });

  it("must exceed chance", () => {
    const noise = { without: [-1, -1, -1], with: [-0.5, -1.4, -1] };
    expect(holdoutGain(noise)).toMatchObject({ keep: false });
    expect(holdoutGain(noise).gain).toBeGreaterThan(0);
    expect(holdoutGain(noise, { errors: 0 }).keep).toBe(true);
    expect(holdoutGain({ without: [-1], with: [-1] }, { errors: 0 }).keep).toBe(false);
    expect(holdoutGain({ without: [-1], with: [-0.9] })).toMatchObject({ standardError: null, keep: true });
  });

  it("counts a row as often as it weighs", () => {
    const weighed = holdoutGain({ without: [-1, -2], with: [-0.8, -2.1], weight: [3, 2] });
    const repeated = holdoutGain({
      without: [-1, -1, -1, -2, -2],
      with: [-0.8, -0.8, -0.8, -2.1, -2.1],
    });
    expect(weighed.gain).toBeCloseTo(repeated.gain, 12);
    expect(weighed.standardError).toBeCloseTo(repeated.standardError!, 12);
  });

  it("takes what both call impossible as no difference, and what one alone does as decisive", () => {
    expect(holdoutGain({ without: [-Infinity, -1], with: [-Infinity, -0.5] }).gain).toBe(0.25);
    expect(holdoutGain({ without: [-1, -1], with: [-Infinity, -0.5] }).keep).toBe(false);
    expect(holdoutGain({ without: [-Infinity, -1], with: [-9, -1.5] }).keep).toBe(true);
  });

  it("refuses columns of unequal length and no customers", () => {
    expect(() => holdoutGain({ without: [1], with: [1, 2] })).toThrow("customers.columns");
    expect(() => holdoutGain({ without: [], with: [] })).toThrow("customers.empty");
  });
});
