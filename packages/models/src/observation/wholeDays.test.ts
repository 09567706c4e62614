import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import * as bgnbd from "../purchase/bgnbd/index.ts";
import { wholeDayBias, wholeDays } from "./wholeDays.ts";

describe("counting days instead of purchases", () => {
  it("biases a rate by −2.5 % at .05 a day and −9.4 % at .2", () => {
    expect(100 * wholeDayBias(0.05)).toBeCloseTo(-2.5, 1);
    expect(100 * wholeDayBias(0.2)).toBeCloseTo(-9.4, 1);
    // mpmath: expm1(-x)/-x - 1
    expect(wholeDayBias(0.05)).toBeCloseTo(-0.024588494, 8);
    expect(wholeDayBias(9.9e-5) / -4.949836672e-5).toBeCloseTo(1, 6);
    expect(wholeDayBias(0)).toBeCloseTo(0, 12);
  });

  it("biases it ever more, and never wholly", () => {
    const rate = fc.double({ min: 0, max: 50, noNaN: true });
    fc.assert(
      fc.property(rate, rate, (a, b) => {
        const [low, high] = [Math.min(a, b), Math.max(a, b)];
        expect(wholeDayBias(high)).toBeLessThanOrEqual(wholeDayBias(low));
        expect(wholeDayBias(high)).toBeGreaterThan(-1);
      }),
    );
  });

  it("biases a shop as integration over its rates says", () => {
    for (const [r, alpha] of [
      [0.243, 30.9],
      [2, 5],
      [0.1, 1e5],
      [60, 100],
    ] as const) {
      let [days, purchases, above, madeAbove, mass] = [0, 0, 0, 0, 0];
      for (let y = -60; y < 8; y += 0.002) {
        const z = Math.exp(y);
        const rate = z / alpha;
        const density = Math.exp(r * y - z);
        mass += density;
        days += density * -Math.expm1(-rate);
        purchases += density * rate;
        if (rate > 0.05) above += density;
        if (rate > 0.05) madeAbove += density * rate;
      }
      const found = wholeDays({ r, alpha });
      expect(found.bias).toBeCloseTo(days / purchases - 1, 7);
      expect(found.shareAbove).toBeCloseTo(above / mass, 2);
      expect(found.purchasesAbove).toBeCloseTo(madeAbove / purchases, 2);
    }
  });

  it("is told from the simulated days of a shop that buys often", () => {
    // Nobody leaves; two years.
    const params = { r: 2, alpha: 12, a: 1e-6, b: 1 };
    const options = { n: 4000, T: 730, chance: 1 };
    const total = (x: Float64Array) => x.reduce((sum, n) => sum + n, 0);
    const whole = total(bgnbd.simulate(params, { ...options, wholeDays: true }).x);
    const bias = whole / (4000 * (2 / 12) * 730) - 1;
    expect(Math.abs(bias - wholeDays(params).bias)).toBeLessThan(0.04);
  });

  it("is worth a warning, and another model, above .05 a day", () => {
    // CDNOW, in weeks: rates of once in months.
    expect(wholeDays({ r: 0.243, alpha: 4.414 }, 7)).toMatchObject({ warning: null });
    const { warning, shareAbove } = wholeDays({ r: 2, alpha: 12 });
    expect(warning).toMatchObject({ code: "days.dense", details: { instead: "bg-bb", share: shareAbove } });
    // Everybody at nearly the same rate.
    expect(wholeDays({ r: 1e6, alpha: 1e6 / 0.049 }).warning).toBeNull();
    expect(wholeDays({ r: 1e6, alpha: 1e6 / 0.051 }).warning).not.toBeNull();
    expect(() => wholeDays({ r: 0, alpha: 1 })).toThrow("argument.domain");
  });
});
