import { describe, expect, it } from "vitest";
import { bgnbd, gammaGamma, nbd } from "../index.ts";
import { cdnowSample, dayOf, hasData, summarise } from "../../test/data.ts";

describe.runIf(hasData("cdnow-sample.txt"))("a fit of CDNOW under PyMC-Marketing's priors", () => {
  const weeks = summarise(cdnowSample(), dayOf(1997, 9, 30), 7);

  it("has the parameters of PyMC-Marketing 0.19.2's fit by MAP", () => {
    const fit = bgnbd.fit(weeks, { prior: "pymc-marketing" });
    expect(fit).toMatchObject({ prior: "pymc-marketing", converged: true, warnings: [] });
    // Its BetaGeoModel.fit(method="map") on the same customers prints .244, 4.444, .706, 2.092.
    expect(fit.params.r).toBeCloseTo(0.244, 3);
    expect(fit.params.alpha).toBeCloseTo(4.444, 3);
    expect(fit.params.a).toBeCloseTo(0.706, 3);
    expect(fit.params.b).toBeCloseTo(2.092, 3);
  });

  it("tells the likelihood without the prior, and errors of the parameters themselves", () => {
    const fit = bgnbd.fit(weeks, { prior: "pymc-marketing" });
    expect(fit.logLikelihood).toBeCloseTo(bgnbd.logLikelihood(fit.params, weeks), 8);
    expect(fit.logLikelihood).toBeLessThan(-9582.429);
    // The likelihood weighs far more than the prior, so that its own errors are close.
    const plain = bgnbd.fit(weeks);
    for (const name of ["r", "alpha", "a", "b"] as const) {
      const relative = fit.standardErrors[name]! / fit.params[name];
      expect(relative / (plain.standardErrors[name]! / plain.params[name])).toBeCloseTo(1, 0.8);
    }
  });

  it("is the same in days, if the prior is told to be meant in weeks", () => {
    const days = summarise(cdnowSample(), dayOf(1997, 9, 30), 1);
    const inDays = bgnbd.fit(days, { prior: "pymc-marketing", priorUnit: 7 });
    const inWeeks = bgnbd.fit(weeks, { prior: "pymc-marketing" });
    expect(inDays.params.alpha / 7).toBeCloseTo(inWeeks.params.alpha, 7);
    expect(inDays.standardErrors.b).toBeCloseTo(inWeeks.standardErrors.b!, 7);
    expect(bgnbd.fit(days, { prior: "pymc-marketing" }).params.alpha / 7).not.toBeCloseTo(4.444, 1);
  });
});

describe("a fit under PyMC-Marketing's priors", () => {
  it("keeps a + b above 1, even where customers would have it below", () => {
    const shop = bgnbd.simulate({ r: 0.8, alpha: 4, a: 0.1, b: 0.2 }, { n: 3000, T: 40, chance: 1 });
    const plain = bgnbd.fit(shop);
    expect(plain.params.a + plain.params.b).toBeLessThan(0.6);
    const { params, logLikelihood, standardErrors } = bgnbd.fit(shop, { prior: "pymc-marketing" });
    expect(params.a + params.b).toBeGreaterThan(1);
    expect(params.a + params.b).toBeLessThan(1.01);
    expect(Number.isFinite(logLikelihood)).toBe(true);
    expect(Object.values(standardErrors).every((e) => e === null || Number.isFinite(e))).toBe(true);
  });

  it("is that of the likelihood alone for Gamma-Gamma, whose priors there are flat", () => {
    const x = Array.from({ length: 2000 }, (_, i) => 1 + (i % 5));
    const spenders = gammaGamma.simulate({ p: 6, q: 4, v: 15 }, { x, chance: 1 });
    const theirs = gammaGamma.fit(spenders, { prior: "pymc-marketing" });
    const plain = gammaGamma.fit(spenders);
    expect(theirs.params.q).toBeCloseTo(plain.params.q, 5);
    expect(theirs.standardErrors.q).toBeCloseTo(plain.standardErrors.q!, 5);
  });

  it("says where flat priors let a parameter run away", () => {
    // Everybody spends the same: p → ∞.
    const fit = gammaGamma.fit({ x: [1, 2, 3, 4], spend: [10, 10, 10, 10] }, { prior: "pymc-marketing" });
    expect(fit.converged).toBe(false);
    expect(fit.warnings.length).toBeGreaterThan(0);
  });

  it("is refused for a model that PyMC-Marketing does not have", () => {
    const customers = { x: [1, 0], tx: [3, 0], T: [9, 9] };
    expect(() => nbd.fit(customers, { prior: "pymc-marketing" })).toThrow("option.invalid");
  });
});
