import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { sbgValues } from "../../../test/reference/discrete.ts";
import { betaRule } from "../../math/betaRule.ts";
import * as sbg from "./index.ts";

const params = { alpha: 3.8, beta: 15.2 };

describe("retention", () => {
  it("starts at beta / (alpha + beta) and rises with the periods that a customer has stayed", () => {
    expect(sbg.retentionRate(params, 1)).toBeCloseTo(0.8, 14);
    expect(sbg.retentionRate(params, 10)).toBeCloseTo(24.2 / 28, 14);
    expect(sbg.survival(params, 0)).toBe(1);
    expect(sbg.survival(params, 2)).toBeCloseTo(0.8 * (16.2 / 20), 14);
    expect(sbg.survival(params, 3) / sbg.survival(params, 2)).toBeCloseTo(sbg.retentionRate(params, 3), 14);
  });

  it("of a known customer is conditional on the renewals already made", () => {
    for (const n of [1, 2, 7]) {
      const stays = sbg.survival(params, n + 4) / sbg.survival(params, n - 1);
      expect(sbg.pAliveAt(params, n, 5)).toBeCloseTo(stays, 14);
      expect(sbg.churn(params, n, 5)).toBeCloseTo(1 - stays, 14);
    }
    expect(sbg.pAliveAt(params, 7, 0)).toBe(1);
    expect(sbg.churn(params, 7, 0)).toBe(0);
    expect(sbg.churn(params, 7, 1)).toBeLessThan(sbg.churn(params, 1, 1));
  });

  it("of those who stayed is that of simulated customers who did", () => {
    const n = 200_000;
    const { duration, churned } = sbg.simulate(params, { n, periods: 9, chance: 3 });
    const inFifth =
      duration.filter((t) => t >= 4).length - duration.filter((t, i) => t === 4 && churned[i] === 1).length;
    const left = duration.filter((t, i) => (t === 5 || t === 6) && churned[i] === 1).length;
    const p = sbg.churn(params, 5, 2);
    expect(Math.abs(left - inFifth * p)).toBeLessThan(4 * Math.sqrt(inFifth * p * (1 - p)));
  });

  it("does not lose the smallest chances to leave", () => {
    // θ ~ Beta(1e-9, 1): E θ = 1e-9 / (1 + 1e-9).
    expect(sbg.churn({ alpha: 1e-9, beta: 1 }, 1, 1) / 1e-9).toBeCloseTo(1, 8);
  });
});

describe("discounted expected residual lifetime", () => {
  it.each([
    [1, 3.31],
    [2, 3.45],
    [3, 3.59],
    [4, 3.72],
    [5, 3.84],
  ])("at a rate of .1, in period %d, is %d, as in Fader & Hardie (2010)", (n, value) => {
    expect(sbg.derl(params, n, { rate: 0.1 })).toBeCloseTo(value, 2);
  });

  it.each(sbgValues)(
    "and its elasticity are those of hypergeometric functions to 12 digits: alpha %d, beta %d, n %d, rate %d",
    (alpha, beta, n, rate, value, elasticity) => {
      expect(sbg.derl({ alpha, beta }, n, { rate }) / value).toBeCloseTo(1, 12);
      expect(sbg.retentionElasticity({ alpha, beta }, n, { rate }) / elasticity).toBeCloseTo(1, 12);
    },
  );

  it("counts the renewal just ahead in full and stops at the horizon", () => {
    expect(sbg.derl(params, 3, { rate: 0.1, horizon: 0 })).toBe(0);
    expect(sbg.derl(params, 3, { rate: 0.1, horizon: 1 })).toBeCloseTo(sbg.retentionRate(params, 3), 14);
    const two = sbg.retentionRate(params, 3) + sbg.pAliveAt(params, 3, 2) / 1.1;
    expect(sbg.derl(params, 3, { rate: 0.1, horizon: 2 })).toBeCloseTo(two, 14);
    const long = sbg.derl(params, 3, { rate: 0.001, horizon: 20_000 });
    expect(sbg.derl(params, 3, { rate: 0.001 })).toBeCloseTo(long, 6);
  });

  it("without discount is (beta + n − 1) / (alpha − 1), or infinite", () => {
    for (const n of [1, 4, 30])
      expect(sbg.expectedResidualLifetime(params, n) / ((15.2 + n - 1) / 2.8)).toBeCloseTo(1, 13);
    expect(sbg.expectedResidualLifetime({ alpha: 1, beta: 5 }, 1)).toBe(Infinity);
    expect(sbg.expectedResidualLifetime({ alpha: 1.001, beta: 5 }, 1) / 5000).toBeCloseTo(1, 9);
    expect(sbg.retentionElasticity({ alpha: 2, beta: 5 }, 1, { rate: 0 })).toBe(Infinity);
    expect(sbg.derl({ alpha: 0.5, beta: 5 }, 1, { rate: 0, horizon: 10 })).toBeLessThan(10);
  });

  it("of customers who are all alike is that of a constant retention rate r, with elasticity (1 + d) / (1 + d − r)", () => {
    const alike = { alpha: 2e9, beta: 8e9 };
    expect(sbg.derl(alike, 1, { rate: 0.1 })).toBeCloseTo((0.8 * 1.1) / 0.3, 8);
    expect(sbg.retentionElasticity(alike, 1, { rate: 0.1 })).toBeCloseTo(1.1 / 0.3, 8);
  });

  it("moves by the elasticity when every customer's retention rate moves by a little of itself", () => {
    for (const n of [1, 5]) {
      const { p, weight } = betaRule(params.alpha, params.beta + n - 1, 1e-3);
      // Renewals r + r²/1.1 + r³/1.1² + … of one customer, in the mean over those who are left in period n.
      const value = (factor: number) =>
        p.reduce((sum, theta, i) => {
          const r = (1 - theta) * factor;
          return sum + (weight[i]! * r) / (1 - r / 1.1);
        }, 0);
      expect(sbg.derl(params, n, { rate: 0.1 })).toBeCloseTo(value(1), 10);
      const slope = (Math.log(value(1 + 1e-5)) - Math.log(value(1 - 1e-5))) / 2e-5;
      expect(sbg.retentionElasticity(params, n, { rate: 0.1 })).toBeCloseTo(slope, 6);
    }
  });
});

describe("every answer", () => {
  it("is sound for wild parameters", () => {
    const positive = fc.double({ min: -7, max: 7, noNaN: true }).map((log) => 10 ** log);
    const rate = fc.double({ min: -6, max: 0.5, noNaN: true }).map((log) => 10 ** log);
    fc.assert(
      fc.property(positive, positive, fc.integer({ min: 1, max: 3000 }), rate, (alpha, beta, n, d) => {
        const wild = { alpha, beta };
        const retention = sbg.retentionRate(wild, n);
        expect(retention >= 0 && retention <= 1).toBe(true);
        expect(sbg.retentionRate(wild, n + 1)).toBeGreaterThanOrEqual(retention);
        expect(sbg.survival(wild, n + 1)).toBeLessThanOrEqual(sbg.survival(wild, n));
        const value = sbg.derl(wild, n, { rate: d });
        expect(value >= retention * (1 - 1e-12) && value <= (1 + d) / d).toBe(true);
        expect(sbg.derl(wild, n + 1, { rate: d })).toBeGreaterThanOrEqual(value * (1 - 1e-11));
        expect(sbg.retentionElasticity(wild, n, { rate: d })).toBeGreaterThanOrEqual(1 - 1e-12);
      }),
      { numRuns: 150 },
    );
  });

  it("refuses periods and rates that are none", () => {
    expect(() => sbg.survival(params, -1)).toThrow("argument.domain");
    expect(() => sbg.survival(params, 1.5)).toThrow("argument.domain");
    expect(() => sbg.retentionRate(params, 0)).toThrow("argument.domain");
    expect(() => sbg.derl(params, 1, { rate: -0.1 })).toThrow("argument.domain");
    expect(() => sbg.derl(params, 1, { rate: 0.1, horizon: 1.5 })).toThrow("argument.domain");
    expect(() => sbg.survival({ alpha: 0, beta: 1 }, 1)).toThrow("parameters.domain");
    expect(() => sbg.simulate(params, { n: 2, periods: 1.5, chance: 1 })).toThrow("argument.domain");
  });
});
