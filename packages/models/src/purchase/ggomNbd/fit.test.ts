import { describe, expect, it } from "vitest";
import { cdnowSample, dayOf, hasData, summarise } from "../../../test/data.ts";
import type { FitOptions } from "../../estimate/fit.ts";
import * as paretoNbd from "../paretoNbd/index.ts";
import { fit, logLikelihood, rescale, simulate } from "./index.ts";

const params = { r: 0.6, alpha: 9, b: 0.05, s: 0.5, beta: 2 };
const names = ["r", "alpha", "b", "s", "beta"] as const;
const codes = (result: ReturnType<typeof fit>) => result.warnings.map(({ code }) => code);

describe.runIf(hasData("cdnow-sample.txt"))("CDNOW, 2,357 customers to 1997-09-30", () => {
  const weeks = summarise(cdnowSample(), dayOf(1997, 9, 30), 7);
  const likely = fit(weeks, { prior: "none" });
  const probable = fit(weeks);

  it("has the likelihood of Pareto/NBD, with b running to 0, and says so", () => {
    expect(likely.logLikelihood).toBeCloseTo(-9594.976, 3);
    expect(likely.converged).toBe(false);
    expect(likely.params.r).toBeCloseTo(0.553277, 5);
    expect(likely.params.alpha).toBeCloseTo(10.577683, 5);
    expect(likely.params.beta / likely.params.b).toBeCloseTo(11.668735, 3);
    expect(codes(likely)).toEqual(expect.arrayContaining(["fit.noAgeing", "fit.flat"]));
  });

  it("stays close to it under weak priors", () => {
    expect(probable).toMatchObject({ model: "ggom-nbd", converged: true, prior: "weak", repeats: 2457 });
    expect(probable.logLikelihood).toBeLessThan(-9594.976);
    expect(probable.logLikelihood).toBeGreaterThan(-9594.977);
    expect(codes(probable)).toEqual(expect.arrayContaining(["fit.noAgeing", "fit.flat", "fit.prior"]));
    expect(probable.logLikelihood).toBeCloseTo(logLikelihood(probable.params, weeks), 8);
  });
});

describe("a fit", () => {
  it("recovers its parameters from 20,000 simulated customers", () => {
    for (const truth of [params, { r: 1.5, alpha: 12, b: 0.2, s: 0.3, beta: 200 }]) {
      const T = Float64Array.from({ length: 20_000 }, (_, i) => 20 + (i % 60));
      const result = fit(simulate(truth, { n: 20_000, T, chance: 11 }));
      expect(result).toMatchObject({ converged: true, prior: "none" });
      for (const name of names) {
        const error = result.standardErrors[name]!;
        expect(Math.abs(result.params[name] - truth[name])).toBeLessThan(3.3 * error);
      }
    }
  });

  it("finds more than Pareto/NBD where risks grow", () => {
    const shop = simulate({ ...params, b: 0.2, s: 0.3, beta: 200 }, { n: 2000, T: 60, chance: 3 });
    expect(fit(shop).logLikelihood).toBeGreaterThan(paretoNbd.fit(shop).logLikelihood + 50);
  });

  it("in another time unit is the same fit", () => {
    const { x, tx, T } = simulate(params, { n: 8000, T: 60, chance: 5 });
    const base = fit({ x, tx, T });
    expect(base.prior).toBe("none");
    for (const unit of [1 / 7, 4.35, 365.25]) {
      const direct = fit({ x, tx: tx.map((t) => t / unit), T: T.map((t) => t / unit) });
      const converted = rescale(base, unit);
      for (const name of names) expect(direct.params[name] / converted.params[name]).toBeCloseTo(1, 5);
      expect(Math.abs(direct.logLikelihood - converted.logLikelihood)).toBeLessThan(1e-6);
    }
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
      expect(result.warnings.length).toBeGreaterThan(0);
    }
    expect(fit(customers).converged).toBe(true);
  });

  it("say that nobody leaves", () => {
    const loyal = simulate({ ...params, s: 1e-7 }, { n: 1000, T: 50, chance: 1 });
    expect(codes(fit(loyal))).toContain("fit.prior");
  });
});
