import { describe, expect, it } from "vitest";
import { parameterInterval } from "../uncertainty/parameterInterval.ts";
import * as bdw from "./bdw/index.ts";
import { renewals, survivors } from "../../test/cohorts.ts";
import * as sbg from "./sbg/index.ts";

const truth = { alpha: 0.7, beta: 3 };

describe("intervals of contracts", () => {
  const fit = sbg.fit(renewals(survivors.regular, 7));

  it("lie around the fit and widen into the future", () => {
    const curve = sbg.curve(fit, { periods: 12, seed: 1 });
    for (let n = 0; n <= 12; n++) {
      expect(curve.survival[n]).toBe(sbg.survival(fit.params, n));
      expect(curve.survivalLow[n]!).toBeLessThanOrEqual(curve.survival[n]!);
      expect(curve.survivalHigh[n]!).toBeGreaterThanOrEqual(curve.survival[n]!);
      if (n > 0) expect(curve.retention[n]).toBe(sbg.retentionRate(fit.params, n));
    }
    const width = (n: number) => (curve.survivalHigh[n]! - curve.survivalLow[n]!) / curve.survival[n]!;
    expect(width(12)).toBeGreaterThan(width(4));
    expect(sbg.curve(fit, { periods: 12, seed: 1 })).toEqual(curve);
  });

  it("are as wide as the delta method says where the fit is good", () => {
    const { low, high } = parameterInterval(fit, ({ alpha, beta }) => alpha / (alpha + beta), {
      seed: 2,
      draws: 2000,
    });
    const { alpha, beta } = fit.params;
    const total = (alpha + beta) ** 2;
    const [[aa, ab], [, bb]] = fit.covariance as [[number, number], [number, number]];
    const deviation = Math.sqrt(beta * beta * aa - 2 * alpha * beta * ab + alpha * alpha * bb) / total;
    expect((high - low) / (2 * 1.6449 * deviation)).toBeCloseTo(1, 1);
  });

  it("of value hold the truth in about nine of ten simulated cohorts", () => {
    const worth = (params: sbg.SbgParams) => sbg.derl(params, 1, { rate: 0.1 });
    let held = 0;
    for (let seed = 0; seed < 200; seed++) {
      const fit = sbg.fit(sbg.simulate(truth, { n: 500, periods: 8, chance: seed }));
      const { low, high } = parameterInterval(fit, worth, { seed, draws: 60 });
      if (low <= worth(truth) && worth(truth) <= high) held++;
    }
    // 180 ± 4 standard deviations.
    expect(Math.abs(held - 180)).toBeLessThan(17);
  });

  it("of how many will remain hold what happens, chance included, in about nine of ten", () => {
    let held = 0;
    for (let seed = 0; seed < 300; seed++) {
      const { duration, churned } = sbg.simulate(truth, { n: 300, periods: 10, chance: seed });
      const seen = duration.map((t) => Math.min(t, 5));
      const left = churned.map((c, i) => (duration[i]! <= 5 ? c : 0));
      const there = left.reduce((sum, c) => sum + 1 - c, 0);
      const later = churned.reduce((sum, c) => sum + 1 - c, 0);
      const known = sbg.fit({ duration: seen, churned: left });
      const { low, high } = sbg.remaining(known, { n: [6], count: [there] }, 5, { seed, draws: 100 });
      if (low <= later && later <= high) held++;
    }
    // 270, and some more since counts are whole; ± 4 standard deviations.
    expect(held).toBeGreaterThan(249);
    expect(held).toBeLessThan(297);
  });

  it("of certain outcomes are these", () => {
    expect(sbg.remaining(fit, { n: [1, 1, 3] }, 0, { seed: 1 })).toEqual({ value: 3, low: 3, high: 3 });
    const sure = { params: { alpha: 1e-300, beta: 1e300 }, covariance: null };
    expect(sbg.remaining(sure, { n: [2], count: [40] }, 7, { seed: 1 })).toEqual({
      value: 40,
      low: 40,
      high: 40,
    });
    expect(() => sbg.remaining(fit, { n: [] }, 1, { seed: 1 })).toThrow("customers.empty");
    expect(() => sbg.remaining(fit, { n: [0] }, 1, { seed: 1 })).toThrow("argument.domain");
  });

  it("are to be had of every model by the same verbs", () => {
    const other = bdw.fit(renewals(survivors.highEnd, 4));
    const { survivalLow, survivalHigh } = bdw.curve(other, { periods: 12, seed: 3 });
    // What came in year 8, four years beyond the data.
    expect(survivalLow[8]! < 0.468 && 0.468 < survivalHigh[8]!).toBe(true);
  });
});
