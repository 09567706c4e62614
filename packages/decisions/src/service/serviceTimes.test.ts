import { seeded } from "@keepworth/models";
import { describe, expect, it } from "vitest";
import { serviceTimes } from "./serviceTimes.ts";

const times = (time: readonly number[], known: readonly number[]) =>
  serviceTimes(Float64Array.from(time), known);

describe("the times of cases", () => {
  it("are those by which half and nine of ten have it, where all have", () => {
    const { median, p90, known, waiting, within } = times(
      [1, 2, 3, 4, 5, 6, 7, 8, 9, 10],
      Array.from({ length: 10 }, () => 1),
    );
    expect({ median, p90, known, waiting }).toEqual({ median: 5, p90: 9, known: 10, waiting: 0 });
    expect(within(4)).toBeCloseTo(0.4, 12);
    expect(within(0.5)).toBe(0);
  });

  it("are by Kaplan and Meier where some wait, as remission in Freireich 1963 is", () => {
    // 6-MP arm, weeks: Freireich et al. (1963); its median of 23 is in every textbook, e.g. Klein & Moeschberger, 1.2.
    const weeks = [6, 6, 6, 7, 10, 13, 16, 22, 23, 6, 9, 10, 11, 17, 19, 20, 25, 32, 32, 34, 35];
    const known = weeks.map((_, i) => (i < 9 ? 1 : 0));
    const { median, p90, waiting } = times(weeks, known);
    expect({ median, p90, waiting }).toEqual({ median: 23, p90: null, waiting: 12 });
  });

  it("recover the median that was simulated, though slow cases are cut off", () => {
    const rng = seeded(3);
    const hours: number[] = [];
    const known: number[] = [];
    for (let i = 0; i < 20_000; i += 1) {
      const takes = 24 * rng.exponential();
      const seen = 72 * rng.uniform();
      hours.push(Math.min(takes, seen));
      known.push(takes <= seen ? 1 : 0);
    }
    const { median, p90 } = times(hours, known);
    expect(median!).toBeGreaterThan(24 * Math.LN2 * 0.97);
    expect(median!).toBeLessThan(24 * Math.LN2 * 1.03);
    expect(p90!).toBeGreaterThan(24 * Math.LN10 * 0.96);
    expect(p90!).toBeLessThan(24 * Math.LN10 * 1.04);
    const naive = hours.filter((_, i) => known[i] === 1).toSorted((a, b) => a - b);
    expect(naive[Math.floor(naive.length / 2)]!).toBeLessThan(24 * Math.LN2 * 0.9);
  });

  it("say nothing of no cases, and that nobody has it where all wait", () => {
    expect(times([], []).within(4)).toBeNull();
    expect(times([5, 9], [0, 0])).toMatchObject({ median: null, p90: null, known: 0, waiting: 2 });
    expect(times([5, 9], [0, 0]).within(24)).toBe(0);
  });
});
