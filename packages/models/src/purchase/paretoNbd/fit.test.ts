import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { apparel, cdnowSample, dayOf, hasData, summarise } from "../../../test/data.ts";
import type { FitOptions } from "../../estimate/fit.ts";
import { compress } from "../../states.ts";
import { fit, logLikelihood, rescale, simulate } from "./index.ts";

const params = { r: 0.553, alpha: 10.58, s: 0.606, beta: 11.67 };
const names = ["r", "alpha", "s", "beta"] as const;
const codes = (result: ReturnType<typeof fit>) => result.warnings.map(({ code }) => code);

describe.runIf(hasData("cdnow-sample.txt"))("CDNOW, 2,357 customers to 1997-09-30", () => {
  const weeks = summarise(cdnowSample(), dayOf(1997, 9, 30), 7);
  const days = summarise(cdnowSample(), dayOf(1997, 9, 30), 1);

  it("has the published parameters, standard errors and likelihood", () => {
    const result = fit(weeks);
    expect(result.customers).toBe(2357);
    expect(result.params.r).toBeCloseTo(0.553277, 6);
    expect(result.params.alpha).toBeCloseTo(10.577683, 6);
    expect(result.params.s).toBeCloseTo(0.60624, 6);
    expect(result.params.beta).toBeCloseTo(11.668735, 6);
    expect(result.standardErrors.r).toBeCloseTo(0.047628, 6);
    expect(result.standardErrors.alpha).toBeCloseTo(0.842723, 6);
    expect(result.standardErrors.s).toBeCloseTo(0.187281, 6);
    expect(result.standardErrors.beta).toBeCloseTo(6.211114, 5);
    expect(result.logLikelihood).toBeCloseTo(-9594.9762, 4);
    expect(result).toMatchObject({ model: "pareto-nbd", converged: true, prior: "none", repeats: 2457 });
    expect(result.aic).toBeCloseTo(2 * 9594.9762 + 8, 3);
  });

  it("is the same fit in days, told in weeks", () => {
    const converted = rescale(fit(days), 7);
    const direct = fit(weeks);
    expect(converted.logLikelihood).toBeCloseTo(direct.logLikelihood, 8);
    for (const name of names) {
      expect(converted.params[name] / direct.params[name]).toBeCloseTo(1, 9);
      expect(converted.standardErrors[name]! / direct.standardErrors[name]!).toBeCloseTo(1, 6);
    }
  });

  it("is not changed by the order of the rows, bit for bit", () => {
    const reversed = { x: weeks.x.toReversed(), tx: weeks.tx.toReversed(), T: weeks.T.toReversed() };
    expect(fit(reversed)).toEqual(fit(weeks));
  });

  it("counts a weight as that many customers", () => {
    const twice = fit({ ...weeks, weight: weeks.x.map(() => 2) });
    const once = fit(weeks);
    expect(twice.customers).toBe(2 * 2357);
    expect(twice.logLikelihood).toBeCloseTo(2 * once.logLikelihood, 6);
    expect(twice.standardErrors.beta! * Math.SQRT2).toBeCloseTo(once.standardErrors.beta!, 5);
  });

  it("is moved little by weak priors, and its likelihood is told without them", () => {
    const result = fit(weeks, { prior: "weak" });
    expect(result.prior).toBe("weak");
    expect(result.params.r).toBeCloseTo(0.5533, 2);
    expect(result.logLikelihood).toBeCloseTo(logLikelihood(result.params, weeks), 8);
    expect(result.logLikelihood).toBeLessThan(-9594.9762);
    expect(result.logLikelihood).toBeGreaterThan(-9595);
  });
});

describe.runIf(hasData("apparel-orders.csv"))("the apparel retailer, to 2006-12-31", () => {
  it("has the likelihood that CLVTools reports", () => {
    expect(fit(summarise(apparel(), dayOf(2006, 12, 31), 7)).logLikelihood).toBeCloseTo(-5848.098, 3);
  });
});

describe("a fit", () => {
  it("recovers its parameters from 20,000 simulated customers", () => {
    for (const truth of [params, { r: 1.5, alpha: 12, s: 1.4, beta: 30 }]) {
      const T = Float64Array.from({ length: 20_000 }, (_, i) => 20 + (i % 60));
      const { params: found, standardErrors } = fit(simulate(truth, { n: 20_000, T, chance: 11 }));
      for (const name of names) {
        expect(Math.abs(found[name] - truth[name])).toBeLessThan(3.3 * standardErrors[name]!);
      }
    }
  });

  it("of many states starts from a sample of them and ends at the same place", () => {
    const T = Float64Array.from({ length: 150_000 }, (_, i) => 30 + (i % 500));
    const busy = { r: 0.6, alpha: 12, s: 0.5, beta: 60 };
    const states = compress(simulate(busy, { n: 150_000, T, chance: 4, wholeDays: true }));
    expect(states.x.length).toBeGreaterThan(50_000);
    const result = fit(states);
    expect(result.iterations).toBeLessThan(6);
    for (const name of names) {
      for (const sign of [-0.01, 0.01]) {
        const moved = { ...result.params, [name]: result.params[name] + sign * result.standardErrors[name]! };
        expect(logLikelihood(moved, states)).toBeLessThan(result.logLikelihood + 1e-7);
      }
    }
  });

  it("holds a customer with 300 purchases among usual ones", () => {
    const shop = simulate(params, { n: 3000, T: 400, chance: 9, wholeDays: true });
    const heavy = { x: [...shop.x, 320], tx: [...shop.tx, 399], T: [...shop.T, 400] };
    const result = fit(heavy);
    expect(result.converged).toBe(true);
    expect(result.params.alpha / fit(shop).params.alpha).toBeCloseTo(1, 0);
  });

  it("in another time unit is the same fit", () => {
    const { x, tx, T } = simulate(params, { n: 1500, T: 39, chance: 5 });
    const base = fit({ x, tx, T });
    fc.assert(
      fc.property(fc.double({ min: 1e-4, max: 1e4, noNaN: true }), (unit) => {
        const direct = fit({ x, tx: tx.map((t) => t / unit), T: T.map((t) => t / unit) });
        const converted = rescale(base, unit);
        expect(direct.params.alpha / converted.params.alpha).toBeCloseTo(1, 6);
        expect(direct.params.beta / converted.params.beta).toBeCloseTo(1, 5);
        expect(Math.abs(direct.logLikelihood - converted.logLikelihood)).toBeLessThan(1e-6);
      }),
      { numRuns: 20 },
    );
  });
});

describe("thin and odd data", () => {
  const same = (n: number, x: number, tx: number, T: number) => ({
    x: Array<number>(n).fill(x),
    tx: Array<number>(n).fill(tx),
    T: Array<number>(n).fill(T),
  });
  const odd = {
    "one customer": same(1, 2, 5, 9),
    "one customer who bought once": same(1, 0, 0, 9),
    "a first day": same(5, 0, 0, 0),
    "nobody who bought again": same(100, 0, 0, 30),
    "customers all equal": same(100, 3, 20, 30),
    "everybody just seen": { x: [1, 2, 3], tx: [10, 20, 30], T: [10, 20, 30] },
    "x in the thousands": { x: [200, 5000, 0, 1, 0], tx: [38, 30, 0, 3, 0], T: [40, 40, 40, 40, 40] },
  };

  it.each(Object.entries(odd))("give finite numbers and a reason: %s", (_, customers) => {
    for (const prior of ["auto", "none", "weak"] satisfies FitOptions["prior"][]) {
      const result = fit(customers, { prior });
      const { params: found, logLikelihood, aic, bic, standardErrors } = result;
      expect([...Object.values(found), logLikelihood, aic, bic].every(Number.isFinite)).toBe(true);
      expect(Object.values(standardErrors).every((e) => e === null || Number.isFinite(e))).toBe(true);
      expect(JSON.parse(JSON.stringify(result))).toEqual(result);
      expect(result.warnings.length).toBeGreaterThan(0);
    }
    expect(fit(customers).converged).toBe(true);
  });

  it("say that nobody bought again", () => {
    expect(codes(fit(odd["nobody who bought again"]))).toContain("fit.noRepeats");
    expect(fit(odd["nobody who bought again"], { prior: "none" }).converged).toBe(false);
  });

  it("say that nobody leaves, and fall back on weak priors", () => {
    const loyal = simulate({ r: 0.5, alpha: 5, s: 1e-7, beta: 3 }, { n: 2000, T: 50, chance: 1 });
    const result = fit(loyal);
    expect(result.warnings).toContainEqual({
      code: "fit.boundary",
      details: { parameter: "s", towards: "zero" },
    });
    expect(codes(result)).toContain("fit.prior");
    expect(fit(loyal, { prior: "none" })).toMatchObject({ converged: false, prior: "none" });
  });

  it("say that all leave at the same rate", () => {
    const alike = simulate({ r: 0.5, alpha: 5, s: 3000, beta: 60_000 }, { n: 4000, T: 50, chance: 1 });
    const told = fit(alike).warnings.map(({ code, details }) => `${code} ${details["parameter"] ?? ""}`);
    expect(told.some((words) => words.startsWith("fit.boundary beta") || words === "fit.flat ")).toBe(true);
  });

  it("refuse columns that are no customers", () => {
    expect(() => fit({ x: [1], tx: [50], T: [40] })).toThrow("customer.recency");
    expect(() => logLikelihood({ ...params, s: 0 }, odd["one customer"])).toThrow("parameters.domain");
  });
});
