import { describe, expect, it } from "vitest";
import { lehmer } from "../../../test/lehmer.ts";
import { importanceValues } from "../../../test/reference/posterior.ts";
import { paretoSmoothed } from "./importance.ts";

describe("importance weights", () => {
  it.each(importanceValues)(
    "are smoothed as ArviZ does: spread %f, %i draws",
    (spread, count, seed, khat, largest) => {
      const next = lehmer(seed);
      const found = paretoSmoothed(Float64Array.from({ length: count }, () => -spread * Math.log(next())));
      expect(found.khat).toBeCloseTo(khat, 9);
      expect(Math.max(...found.weights)).toBeCloseTo(largest, 9);
      expect(found.weights.reduce((sum, w) => sum + w, 0)).toBeCloseTo(1, 12);
    },
  );

  it("are equal, and fully efficient, where both laws are the same", () => {
    const { weights, efficiency, khat } = paretoSmoothed(new Float64Array(50).fill(-3));
    expect(weights.every((w) => w === 1 / 50)).toBe(true);
    expect(efficiency).toBeCloseTo(1, 12);
    expect(khat).toBe(0);
  });

  it("halve the efficiency where every other draw is worthless", () => {
    const { efficiency } = paretoSmoothed(Float64Array.from({ length: 100 }, (_, i) => (i % 2 ? 0 : -900)));
    expect(efficiency).toBeCloseTo(0.5, 12);
  });
});
