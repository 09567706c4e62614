import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { differences } from "../../../test/derivatives.ts";
import { bdwValues } from "../../../test/reference/discrete.ts";
import { renewals, survivors } from "../../../test/cohorts.ts";
import { exitsOf, readDurations } from "../durations.ts";
import type { ContractModel } from "../model.ts";
import * as sbg from "../sbg/index.ts";
import * as bdw from "./index.ts";
import { likelihoodOf } from "./likelihood.ts";

const model: ContractModel<bdw.BdwParams> = bdw;
const { fit, logLikelihood, simulate } = model;

describe("the High End cohort of Fader et al. (2018), four renewals", () => {
  const result = fit(renewals(survivors.highEnd, 4));

  it("has the published parameters and likelihood", () => {
    expect(result.params.alpha).toBeCloseTo(0.2593, 4);
    expect(result.params.beta).toBeCloseTo(1.7226, 4);
    expect(result.params.c).toBeCloseTo(1.5844, 4);
    expect(result.logLikelihood).toBeCloseTo(-1222.749, 3);
    expect(result).toMatchObject({ model: "bdw", customers: 1000, states: 5, converged: true, warnings: [] });
  });

  it("is forecast to year 12 better than by sBG, which is the reason for the model", () => {
    const other = sbg.fit(renewals(survivors.highEnd, 4));
    const miss = (survival: (n: number) => number) =>
      survivors.highEnd.reduce((sum, count, n) => sum + Math.abs(count / 1000 - survival(n)), 0);
    const ours = miss((n) => bdw.survival(result.params, n));
    expect(ours).toBeLessThan(0.3 * miss((n) => sbg.survival(other.params, n)));
    expect(Math.abs(bdw.survival(result.params, 12) - 0.394)).toBeLessThan(0.006);
  });

  it("is a maximum: moving any parameter costs likelihood", () => {
    const data = renewals(survivors.highEnd, 4);
    for (const name of ["alpha", "beta", "c"] as const) {
      for (const factor of [0.99, 1.01]) {
        const moved = { ...result.params, [name]: result.params[name] * factor };
        expect(logLikelihood(moved, data)).toBeLessThan(result.logLikelihood);
      }
    }
  });
});

describe("with c = 1", () => {
  const params = { alpha: 0.67, beta: 3.8 };
  const same = { ...params, c: 1 };

  it("every answer is that of sBG", () => {
    for (const n of [1, 2, 9, 400]) {
      const discounting = { rate: 0.03 };
      expect(bdw.survival(same, n)).toBeCloseTo(sbg.survival(params, n), 14);
      expect(bdw.retentionRate(same, n)).toBeCloseTo(sbg.retentionRate(params, n), 14);
      expect(bdw.pAliveAt(same, n, 3)).toBeCloseTo(sbg.pAliveAt(params, n, 3), 14);
      expect(bdw.churn(same, n, 3)).toBeCloseTo(sbg.churn(params, n, 3), 14);
      expect(bdw.derl(same, n, discounting) / sbg.derl(params, n, discounting)).toBeCloseTo(1, 13);
      const elasticity = sbg.retentionElasticity(params, n, discounting);
      expect(bdw.retentionElasticity(same, n, discounting) / elasticity).toBeCloseTo(1, 13);
    }
  });

  it("the likelihood is that of sBG, and a fit is at least as likely", () => {
    const data = renewals(survivors.regular, 7);
    expect(bdw.logLikelihood(same, data)).toBeCloseTo(sbg.logLikelihood(params, data), 9);
    expect(fit(data).logLikelihood).toBeGreaterThan(sbg.fit(data).logLikelihood);
  });
});

describe("the likelihood", () => {
  it("has the gradient and Hessian that differences show, for ages that differ", () => {
    const periods = Array.from({ length: 600 }, (_, i) => i % 40);
    const columns = simulate({ alpha: 0.7, beta: 3, c: 1.3 }, { n: 600, periods, chance: 2 });
    const evaluate = likelihoodOf(exitsOf(readDurations(columns)));
    for (const at of [
      [0.7, 3, 1.3],
      [20, 90, 0.4],
      [0.05, 6, 2.2],
    ]) {
      const analytic = evaluate(at);
      const numeric = differences(evaluate, at);
      numeric.gradient.forEach((g, i) => expect(analytic.gradient[i]! / g).toBeCloseTo(1, 7));
      numeric.hessian.forEach((h, k) => expect(analytic.hessian[k]! / h).toBeCloseTo(1, 6));
    }
  });

  it("stays finite for parameters of any size", () => {
    const data = { duration: [1, 7, 400, 5000, 0, 3000], churned: [1, 1, 1, 0, 0, 1] };
    const evaluate = likelihoodOf(exitsOf(readDurations(data)));
    for (const alpha of [1e-5, 1, 1e6]) {
      for (const beta of [1e-5, 1, 1e6]) {
        for (const c of [0.01, 1, 3]) {
          const { value, gradient, hessian } = evaluate([alpha, beta, c]);
          expect([value, ...gradient, ...hessian].every(Number.isFinite)).toBe(true);
        }
      }
    }
  });
});

describe("answers", () => {
  it.each(bdwValues)(
    "are right to 12 digits: alpha %d, beta %d, c %d, n %d, rate %d",
    (alpha, beta, c, n, rate, value, elasticity) => {
      expect(bdw.derl({ alpha, beta, c }, n, { rate }) / value).toBeCloseTo(1, 12);
      expect(bdw.retentionElasticity({ alpha, beta, c }, n, { rate }) / elasticity).toBeCloseTo(1, 12);
    },
  );

  it("without discount are finite where alpha·c > 1 only", () => {
    expect(bdw.expectedResidualLifetime({ alpha: 0.6, beta: 2, c: 1.6 }, 1)).toBe(Infinity);
    const slow = bdw.expectedResidualLifetime({ alpha: 0.7, beta: 2, c: 1.6 }, 1);
    expect(slow / bdw.derl({ alpha: 0.7, beta: 2, c: 1.6 }, 1, { rate: 1e-13 })).toBeCloseTo(1, 1);
    expect(slow).toBeGreaterThan(bdw.derl({ alpha: 0.7, beta: 2, c: 1.6 }, 1, { rate: 1e-13 }));
  });

  it("are those of simulated customers, who may leave less and less, or more and more", () => {
    const n = 100_000;
    for (const c of [0.5, 2]) {
      const params = { alpha: 1.5, beta: 20, c };
      const { duration, churned } = simulate(params, { n, periods: 6, chance: 4 });
      for (const t of [1, 3, 6]) {
        const p = bdw.survival(params, t);
        const stayed = duration.filter((d, i) => d > t || (d === t && churned[i] === 0)).length;
        expect(Math.abs(stayed - n * p)).toBeLessThan(4 * Math.sqrt(n * p * (1 - p)));
      }
    }
  });

  it("are sound for wild parameters", () => {
    const positive = fc.double({ min: -5, max: 5, noNaN: true }).map((log) => 10 ** log);
    const power = fc.double({ min: -1.5, max: 0.7, noNaN: true }).map((log) => 10 ** log);
    fc.assert(
      fc.property(positive, positive, power, fc.integer({ min: 1, max: 300 }), (alpha, beta, c, n) => {
        const wild = { alpha, beta, c };
        const retention = bdw.retentionRate(wild, n);
        expect(retention >= 0 && retention <= 1).toBe(true);
        expect(bdw.survival(wild, n + 1)).toBeLessThanOrEqual(bdw.survival(wild, n));
        const value = bdw.derl(wild, n, { rate: 0.01 });
        expect(value >= retention * (1 - 1e-12) && value <= 101).toBe(true);
      }),
      { numRuns: 150 },
    );
  });
});

describe("a fit", () => {
  it("recovers its parameters from 30,000 simulated customers of different ages", () => {
    const truth = { alpha: 0.8, beta: 6, c: 1.4 };
    const periods = Array.from({ length: 30_000 }, (_, i) => 1 + (i % 30));
    const { params, standardErrors } = fit(simulate(truth, { n: 30_000, periods, chance: 5 }));
    for (const name of ["alpha", "beta", "c"] as const)
      expect(Math.abs(params[name] - truth[name])).toBeLessThan(3.3 * standardErrors[name]!);
  });

  it("of two periods, which tell nothing of c, says so and stays near c = 1", () => {
    const result = fit({ lost: [100, 60], active: 300 });
    expect(result.warnings.map(({ code }) => code)).toEqual(expect.arrayContaining(["fit.prior"]));
    expect(result.params.c).toBeGreaterThan(0.5);
    expect(result.params.c).toBeLessThan(2);
  });

  it("of wild but valid customers is finite", () => {
    const customer = fc.tuple(
      fc.integer({ min: 0, max: 500 }),
      fc.boolean(),
      fc.integer({ min: 1, max: 1000 }),
    );
    fc.assert(
      fc.property(fc.array(customer, { minLength: 1, maxLength: 5 }), (rows) => {
        const result = fit({
          duration: rows.map(([duration, left]) => Math.max(duration, left ? 1 : 0)),
          churned: rows.map(([, left]) => (left ? 1 : 0)),
          weight: rows.map(([, , weight]) => weight),
        });
        const numbers = [...Object.values(result.params), result.logLikelihood, result.aic, result.bic];
        expect(numbers.every(Number.isFinite)).toBe(true);
        expect(result.converged || result.warnings.length > 0).toBe(true);
      }),
      { numRuns: 25 },
    );
  });
});
