import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { differences } from "../../../test/derivatives.ts";
import { renewals, survivors } from "../../../test/cohorts.ts";
import { exitsOf, readDurations } from "../durations.ts";
import type { ContractModel } from "../model.ts";
import * as sbg from "./index.ts";
import { likelihoodOf } from "./likelihood.ts";

const model: ContractModel<sbg.SbgParams> = sbg;
const { fit, logLikelihood, simulate } = model;
const codes = (result: ReturnType<typeof fit>) => result.warnings.map(({ code }) => code);

describe("the cohorts of Fader & Hardie (2007), seven renewals", () => {
  it.each([
    ["regular", 0.7041, 1.182, -1680.265],
    ["highEnd", 0.6681, 3.8061, -1611.158],
  ] as const)("have the published parameters: %s", (segment, alpha, beta, value) => {
    const result = fit(renewals(survivors[segment], 7));
    expect(result.params.alpha).toBeCloseTo(alpha, 4);
    expect(result.params.beta).toBeCloseTo(beta, 4);
    expect(result.logLikelihood).toBeCloseTo(value, 3);
    expect(result).toMatchObject({ model: "sbg", customers: 1000, states: 8, converged: true, warnings: [] });
  });

  it("leave in the five years after as forecast, within chance", () => {
    // Of 1,000: four standard deviations of a binomial count are at most 63.
    for (const counts of Object.values(survivors)) {
      const { params } = fit(renewals(counts, 7));
      counts.forEach((count, n) => {
        const p = sbg.survival(params, n);
        expect(Math.abs(count - 1000 * p)).toBeLessThan(4 * Math.sqrt(1000 * p * (1 - p)) + 1e-9);
      });
    }
  });

  it("are the same as durations, one by one or with weights, in any order", () => {
    const cohort = renewals(survivors.regular, 7);
    const whole = fit(cohort);
    const duration = cohort.lost.flatMap((count, i) => Array<number>(count).fill(i + 1));
    const churned = duration.map(() => 1);
    for (let k = 0; k < cohort.active; k++) {
      duration.push(7);
      churned.push(0);
    }
    expect(fit({ duration: duration.toReversed(), churned: churned.toReversed() })).toEqual(whole);
    const rows = { tenure: [7, 7, 6, 5, 4, 3, 2, 1], event: [0, 1, 1, 1, 1, 1, 1, 1] };
    expect(fit({ ...rows, weight: [cohort.active, ...cohort.lost.toReversed()] })).toEqual(whole);
    expect(logLikelihood(whole.params, { duration, churn: churned })).toBeCloseTo(whole.logLikelihood, 9);
  });
});

describe("the likelihood", () => {
  const columns = simulate(
    { alpha: 0.7, beta: 3 },
    { n: 500, periods: Array.from({ length: 500 }, (_, i) => i % 9), chance: 2 },
  );

  it("has the gradient and Hessian that differences show, for ages that differ", () => {
    const evaluate = likelihoodOf(exitsOf(readDurations(columns)));
    for (const at of [
      [0.7, 3],
      [20, 0.1],
      [0.05, 9],
    ]) {
      const analytic = evaluate(at);
      const numeric = differences(evaluate, at);
      numeric.gradient.forEach((g, i) => expect(analytic.gradient[i]! / g).toBeCloseTo(1, 8));
      numeric.hessian.forEach((h, k) => expect(analytic.hessian[k]! / h).toBeCloseTo(1, 7));
    }
  });

  it("is the product of what happened to each customer", () => {
    const params = { alpha: 0.7, beta: 3 };
    const [left, there] = [3, 5];
    const chance = sbg.survival(params, 2) - sbg.survival(params, 3);
    const value = Math.log(chance) + Math.log(sbg.survival(params, there));
    expect(logLikelihood(params, { duration: [left, there], churned: [1, 0] })).toBeCloseTo(value, 13);
    expect(logLikelihood(params, { duration: [0], churned: [0] })).toBe(0);
  });
});

describe("a fit", () => {
  it("recovers its parameters from 20,000 simulated customers of different ages", () => {
    for (const truth of [
      { alpha: 0.67, beta: 3.8 },
      { alpha: 3, beta: 60 },
    ]) {
      const periods = Array.from({ length: 20_000 }, (_, i) => 1 + (i % 30));
      const { params, standardErrors } = fit(simulate(truth, { n: 20_000, periods, chance: 5 }));
      for (const name of ["alpha", "beta"] as const)
        expect(Math.abs(params[name] - truth[name])).toBeLessThan(3.3 * standardErrors[name]!);
    }
  });

  it("says that nobody has left, that everybody leaves at once, and that customers are all alike", () => {
    expect(codes(fit({ lost: [0, 0, 0], active: 50 }))).toContain("fit.noChurn");
    const towards = (data: Parameters<typeof fit>[0]) =>
      fit(data, { prior: "none" }).warnings.find(({ code }) => code === "fit.boundary")?.details;
    expect(towards({ lost: [0, 0, 0], active: 50 })).toEqual({ parameter: "alpha", towards: "zero" });
    expect(towards({ lost: [50], active: 0 })).toEqual({ parameter: "beta", towards: "zero" });
    // Of 1,024, a half at each renewal.
    expect(towards({ lost: [512, 256, 128, 64, 32], active: 32 })).toEqual({
      parameter: "alpha",
      towards: "infinity",
    });
  });

  it("refuses durations that are none, with the row", () => {
    expect(() => fit({ duration: [1, 2.5], churned: [0, 0] })).toThrow(
      'customer.duration {"row":1,"duration":2.5',
    );
    expect(() => fit({ duration: [-1], churned: [0] })).toThrow("customer.duration");
    expect(() => fit({ duration: [0], churned: [1] })).toThrow("customer.duration");
    expect(() => fit({ duration: [3, 3], churned: [1, 2] })).toThrow(
      'customer.churned {"row":1,"churned":2}',
    );
    expect(() => fit({ duration: [3], churned: [1, 0] })).toThrow("customers.columns");
    expect(() => fit({ churned: [1, 0] })).toThrow("customers.columns");
    expect(() => fit({ duration: [], churned: [] })).toThrow("customers.empty");
    expect(() => fit({ duration: [3], churned: [1], weight: [0] })).toThrow("customers.empty");
    expect(() => fit({ lost: [3, -1], active: 4 })).toThrow('contract.lost {"period":2,"customers":-1}');
    expect(() => fit({ lost: [3], active: Number.NaN })).toThrow('contract.lost {"period":"end"');
    expect(() => fit({ lost: [], active: 0 })).toThrow("customers.empty");
  });

  it("of wild but valid customers is finite", () => {
    const customer = fc.tuple(
      fc.integer({ min: 0, max: 5000 }),
      fc.boolean(),
      fc.integer({ min: 1, max: 1000 }),
    );
    fc.assert(
      fc.property(fc.array(customer, { minLength: 1, maxLength: 6 }), (rows) => {
        const result = fit({
          duration: rows.map(([duration, left]) => Math.max(duration, left ? 1 : 0)),
          churned: rows.map(([, left]) => (left ? 1 : 0)),
          weight: rows.map(([, , weight]) => weight),
        });
        const numbers = [...Object.values(result.params), result.logLikelihood, result.aic, result.bic];
        expect(numbers.every(Number.isFinite)).toBe(true);
        expect(result.converged || result.warnings.length > 0).toBe(true);
      }),
      { numRuns: 60 },
    );
  });
});
