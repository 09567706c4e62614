import { describe, expect, it } from "vitest";
import { withCovariates } from "./effects.ts";

describe("the parameters of a customer with covariates", () => {
  const covariates = { lifetime: { gender: -0.6 }, purchase: { gender: 0.3, channel: 0.6 } };

  it("buy e^(γ'z) times as often and leave e^(δ'z) times as soon, under Pareto/NBD", () => {
    const fit = { model: "pareto-nbd", params: { r: 1.8, alpha: 90, s: 0.6, beta: 50 }, covariates };
    const one = withCovariates(fit, { gender: 1, channel: 2 });
    expect(one.r / one.alpha).toBeCloseTo((1.8 / 90) * Math.exp(0.3 + 2 * 0.6), 14);
    expect(one.s / one.beta).toBeCloseTo((0.6 / 50) * Math.exp(-0.6), 14);
    expect([one.r, one.s]).toEqual([1.8, 0.6]);
    expect(withCovariates(fit, { gender: 0, channel: 0 })).toEqual(fit.params);
  });

  it("have e^(δ'z) times the odds of leaving after a purchase, under BG/NBD and MBG/NBD", () => {
    for (const model of ["bg-nbd", "mbg-nbd"]) {
      const fit = { model, params: { r: 1, alpha: 9, a: 0.8, b: 2.5 }, covariates };
      const one = withCovariates(fit, { gender: 1, channel: 0, other: 5 });
      expect(one.a / one.b).toBeCloseTo((0.8 / 2.5) * Math.exp(-0.6), 14);
      expect(one.a * one.b).toBeCloseTo(0.8 * 2.5, 14);
    }
  });

  it("need every covariate", () => {
    const fit = { model: "bg-nbd", params: { r: 1, alpha: 9, a: 0.8, b: 2.5 }, covariates };
    expect(() => withCovariates(fit, { gender: 1 })).toThrow("covariates.name");
    expect(() => withCovariates(fit, { gender: 1, channel: Number.NaN })).toThrow("covariates.finite");
  });

  it("are refused of models that no covariates act on", () => {
    expect(() =>
      withCovariates({ model: "bg-bb", params: { alpha: 1 }, covariates }, { gender: 1, channel: 1 }),
    ).toThrow("covariates.process");
  });
});
