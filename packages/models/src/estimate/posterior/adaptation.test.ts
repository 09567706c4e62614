import { describe, expect, it } from "vitest";
import { lehmer } from "../../../test/lehmer.ts";
import { spreadOf, stepSizeSearch, windows } from "./adaptation.ts";

describe("the windows of a warm-up", () => {
  it("are Stan's for 1,000 steps", () => {
    // Stan Reference Manual, "Automatic parameter tuning": 75, then 25, 50, 100, 200 and the rest, then 50.
    expect(windows(1000)).toEqual({ begin: 75, ends: [100, 150, 250, 450, 950] });
  });

  it("shrink with it", () => {
    expect(windows(100)).toEqual({ begin: 15, ends: [90] });
    expect(windows(150)).toEqual({ begin: 75, ends: [100] });
    expect(windows(3)).toEqual({ begin: 0, ends: [3] });
    expect(windows(0)).toEqual({ begin: 0, ends: [] });
  });
});

describe("the search for a step size", () => {
  it.each([0.6, 0.9])("settles where the acceptance is as wanted: %f", (wanted) => {
    const next = lehmer(1);
    const search = stepSizeSearch(8, wanted);
    // The acceptance of a step size of h is e^−h, give or take.
    for (let i = 0; i < 3000; i++)
      search.learn(Math.min(1, Math.exp(-search.current) + 0.2 * (next() - 0.5)));
    expect(Math.exp(-search.settled)).toBeCloseTo(wanted, 1.5);
  });
});

describe("the spread of points", () => {
  it("is their covariance, drawn a little towards another", () => {
    const spread = spreadOf(2);
    for (const point of [
      [1, 10],
      [2, 14],
      [6, 3],
    ])
      spread.learn(Float64Array.from(point));
    // Sample covariance of the three points: 7, −12.5, 31.
    const found = spread.towards(Float64Array.of(1, 0, 0, 1));
    [(3 * 7 + 10) / 13, (3 * -12.5) / 13, (3 * -12.5) / 13, (3 * 31 + 10) / 13].forEach((c, k) =>
      expect(found[k]).toBeCloseTo(c, 12),
    );
  });
});
