import { describe, expect, it } from "vitest";
import { bgnbd, nbd } from "../index.ts";
import { cdnowSample, dayOf, hasData, summarise } from "../../test/data.ts";
import { leavingTest } from "./againstNbd.ts";
import { profileInterval } from "./profile.ts";

/** n numbers with sum s from an exponential law of rate λ, tied to a nuisance parameter that is normal in logarithms. */
const n = 4;
const sum = 6;
const problem = {
  names: ["rate", "other"],
  evaluate([rate, other]: ArrayLike<number> & Iterable<number>) {
    const off = Math.log(other!) - Math.log(rate!);
    return {
      value: n * Math.log(rate!) - rate! * sum - off * off,
      gradient: Float64Array.of(n / rate! - sum + (2 * off) / rate!, (-2 * off) / other!),
      hessian: Float64Array.of(
        -(n + 2 + 2 * off) / rate! ** 2,
        2 / (rate! * other!),
        2 / (rate! * other!),
        (2 * off - 2) / other! ** 2,
      ),
    };
  },
} as const;

describe("an interval by profile likelihood", () => {
  it("ends where the profile of an exponential rate has fallen by half a χ² quantile", () => {
    const best = n / sum;
    const found = profileInterval(problem, { params: { rate: best, other: best } }, "rate", 0.95);
    for (const end of [found.low, found.high]) {
      const loss = n * Math.log(best / end) - sum * (best - end);
      expect(2 * loss).toBeCloseTo(3.841_458_820_694_124, 7); // χ² with one degree, 95 %
    }
    expect(found.low).toBeLessThan(best);
    expect(found.high).toBeGreaterThan(best);
  });

  it("has no end where the likelihood levels off", () => {
    const levelling = {
      names: ["x"],
      // −e^−x: rises towards 0 for ever.
      evaluate: ([x]: ArrayLike<number> & Iterable<number>) => ({
        value: -Math.exp(-x!),
        gradient: Float64Array.of(Math.exp(-x!)),
        hessian: Float64Array.of(-Math.exp(-x!)),
      }),
    } as const;
    expect(profileInterval(levelling, { params: { x: 30 } }, "x")).toEqual({
      low: 0,
      high: Infinity,
      level: 0.9,
    });
  });

  it("refuses a level that is none, and an unknown parameter", () => {
    const fit = { params: { rate: 1, other: 1 } };
    expect(() => profileInterval(problem, fit, "rate", 1)).toThrow("argument.domain");
    expect(() => profileInterval(problem, fit, "none" as "rate")).toThrow("argument.domain");
  });

  it("is not lower than the likelihood allows in a small shop: any a and b will do, if large", () => {
    const shop = bgnbd.simulate({ r: 0.25, alpha: 4, a: 0.8, b: 2.5 }, { n: 60, T: 39, chance: 3 });
    const fit = bgnbd.fit(shop, { prior: "none" });
    const interval = profileInterval(bgnbd.problemOf(shop), fit, "b");
    expect(fit.standardErrors.b! / fit.params.b).toBeGreaterThan(0.5);
    expect(interval.low).toBeGreaterThan(0.05);
    expect(interval.high).toBe(Infinity);
  });
});

describe.runIf(hasData("cdnow-sample.txt"))("CDNOW's BG/NBD", () => {
  it("has intervals that lean to the right as its posterior does", () => {
    const weeks = summarise(cdnowSample(), dayOf(1997, 9, 30), 7);
    const fit = bgnbd.fit(weeks);
    const { low, high } = profileInterval(bgnbd.problemOf(weeks), fit, "b");
    // A flat prior on the logarithms gives 1.6 and 4.2; estimate ± 1.645 errors would be 1.27 and 3.59.
    expect(low).toBeCloseTo(1.55, 2);
    expect(high).toBeCloseTo(4.08, 2);
  });
});

describe("the test of whether anybody leaves", () => {
  it("has a p of one half above no gain, and of 1 at none", () => {
    const params = { r: 1, alpha: 1, a: 1, b: 1 };
    expect(leavingTest({ params, logLikelihood: -100 }, -99.99)).toEqual({
      statistic: 0,
      degreesOfFreedom: 2,
      p: 1,
    });
    // Half of e^(−statistic/2), the tail of χ² with two degrees.
    expect(leavingTest({ params, logLikelihood: -97 }, -100).p).toBeCloseTo(0.5 * Math.exp(-3), 12);
    expect(leavingTest({ params: { ...params, s: 1 }, logLikelihood: -97 }, -100).degreesOfFreedom).toBe(3);
  });

  it("finds somebody who leaves about as seldom as it says where nobody does", () => {
    let rejected = 0;
    for (let shop = 0; shop < 150; shop++) {
      const customers = nbd.simulate({ r: 0.5, alpha: 5 }, { n: 300, T: 30, chance: shop });
      const larger = bgnbd.fit(customers, { prior: "none" });
      rejected += Number(leavingTest(larger, nbd.fit(customers, { prior: "none" }).logLikelihood).p < 0.1);
    }
    // 10 % of 150, and three deviations of that.
    expect(rejected).toBeLessThan(26);
    expect(rejected).toBeGreaterThan(4);
  });

  it("finds out that customers leave where they do", () => {
    const customers = bgnbd.simulate({ r: 0.5, alpha: 5, a: 0.5, b: 3 }, { n: 500, T: 30, chance: 1 });
    const { logLikelihood } = nbd.fit(customers, { prior: "none" });
    expect(leavingTest(bgnbd.fit(customers, { prior: "none" }), logLikelihood).p).toBeLessThan(1e-3);
  });
});
