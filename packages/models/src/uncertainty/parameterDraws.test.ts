import { describe, expect, it } from "vitest";
import { parameterDraws } from "./parameterDraws.ts";

// Gamma-Gamma of the CDNOW sample (p 6.24957, q 3.74422, v 15.44352), with rounded errors and correlations.
const params = { p: 6.24957, q: 3.74422, v: 15.44352 };
const errors = [1.19, 0.29, 3.2];
const correlation = [
  [1, -0.5, -0.95],
  [-0.5, 1, 0.7],
  [-0.95, 0.7, 1],
];
const covariance = correlation.map((row, i) => row.map((c, j) => c * errors[i]! * errors[j]!));

const mean = (values: number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;

describe("draws of parameters", () => {
  it("spread as the covariance says, around the fit, in logarithms", () => {
    const { draws, warnings } = parameterDraws({ params, covariance }, 128, 1);
    expect(warnings).toEqual([]);
    expect(draws).toHaveLength(128);
    const log = (name: keyof typeof params) => draws.map((draw) => Math.log(draw[name] / params[name]));
    expect(mean(log("p"))).toBeCloseTo(0, 12);
    expect(Math.sqrt(mean(log("q").map((u) => u * u))) * params.q).toBeCloseTo(0.29, 10);
    const product = mean(log("p").map((u, i) => u * log("v")[i]!));
    expect((product * params.p * params.v) / (1.19 * 3.2)).toBeCloseTo(-0.95, 10);
  });

  it("are the same for the same seed only, and of any number", () => {
    const draw = (k: number, seed: number) => parameterDraws({ params, covariance }, k, seed).draws;
    expect(draw(9, 5)).toEqual(draw(9, 5));
    expect(draw(9, 5)).not.toEqual(draw(9, 6));
    expect(draw(9, 5)).toHaveLength(9);
    expect(draw(1, 5)).toHaveLength(1);
  });

  it("of two models from one seed are independent", () => {
    const spend = parameterDraws({ params, covariance }, 512, 3).draws;
    const other = parameterDraws({ params: { r: 1, alpha: 1, a: 1 }, covariance }, 512, 3).draws;
    const u = spend.map((draw) => Math.log(draw.p / params.p) / (1.19 / params.p));
    const w = other.map((draw) => Math.log(draw.r) / 1.19);
    expect(Math.abs(mean(u.map((value, i) => value * w[i]!)))).toBeLessThan(4 / Math.sqrt(512));
  });

  it("are the fit itself, and say so, where there is no covariance", () => {
    const { draws, warnings } = parameterDraws({ params, covariance: null }, 4, 1);
    for (const draw of draws)
      for (const name of ["p", "q", "v"] as const) expect(draw[name]).toBeCloseTo(params[name], 12);
    expect(warnings[0]!.code).toBe("uncertainty.noCovariance");
  });

  it("leave correlations out, and say so, where the covariance is none", () => {
    const broken = [
      [1, 2, 0],
      [2, 1, 0],
      [0, 0, 1],
    ];
    const { draws, warnings } = parameterDraws({ params, covariance: broken }, 64, 1);
    expect(warnings[0]!.code).toBe("uncertainty.covarianceRepaired");
    const spread = Math.sqrt(mean(draws.map((draw) => Math.log(draw.p / params.p) ** 2)));
    expect(spread * params.p).toBeCloseTo(1, 10);
  });

  it("stay within a factor e³ of the fit where the likelihood is flat", () => {
    const flat = covariance.map((row) => row.map((entry) => entry * 1e4));
    const { draws } = parameterDraws({ params, covariance: flat }, 64, 1);
    for (const draw of draws) {
      for (const name of ["p", "q", "v"] as const) {
        expect(Math.abs(Math.log(draw[name] / params[name]))).toBeLessThan(3.0001);
      }
    }
  });
});
