import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cdnowSample, dayOf, hasData, summarise } from "../../../test/data.ts";
import { differences } from "../../../test/derivatives.ts";
import { fit, logLikelihood } from "./fit.ts";
import { likelihoodOf } from "./likelihood.ts";
import { expectedSpend } from "./meanSpend.ts";
import { readSpenders } from "./params.ts";
import { simulate } from "./simulate.ts";

const truth = { p: 6.25, q: 3.74, v: 15.44 };
const purchases = (n: number) => Array.from({ length: n }, (_, i) => 1 + (i % 7));

describe.runIf(hasData("cdnow-sample.txt"))("CDNOW's 946 repeat buyers", () => {
  const columns = summarise(cdnowSample(), dayOf(1997, 9, 30), 7);
  const result = fit(columns);

  it("have the parameters and likelihood of Fader & Hardie (2013)", () => {
    expect(result.customers).toBe(946);
    expect(result.params.p).toBeCloseTo(6.24957, 5);
    expect(result.params.q).toBeCloseTo(3.74422, 5);
    expect(result.params.v).toBeCloseTo(15.44352, 5);
    expect(result.logLikelihood).toBeCloseTo(-4055.918, 3);
    expect(result).toMatchObject({ model: "gamma-gamma", converged: true, prior: "none", warnings: [] });
  });

  it("and the other customers are expected to spend what the note says", () => {
    const first = columns.x
      .slice(0, 10)
      .map((x, i) => expectedSpend(result.params, { x, spend: columns.spend[i]! })!);
    const published = [24.65, 18.91, 35.17, 35.17, 35.17, 71.46, 18.91, 35.17, 27.28, 35.17];
    first.forEach((value, i) => expect(value).toBeCloseTo(published[i]!, 2));
  });

  it("weigh as much as they are counted", () => {
    const twice = fit({ ...columns, weight: columns.x.map(() => 2) });
    expect(twice.params.v).toBeCloseTo(result.params.v, 7);
    expect(twice.logLikelihood).toBeCloseTo(2 * result.logLikelihood, 7);
    expect(twice.standardErrors.p! * Math.SQRT2).toBeCloseTo(result.standardErrors.p!, 5);
  });

  it("may come in any order", () => {
    const reversed = fit({ x: columns.x.toReversed(), spend: columns.spend.toReversed() });
    expect(reversed.params.q).toBeCloseTo(result.params.q, 10);
  });
});

describe("the likelihood", () => {
  it("has the gradient and Hessian that differences show, with weights and without", () => {
    const columns = simulate(truth, { x: purchases(300), chance: 1 });
    for (const weight of [undefined, columns.x.map((_, i) => 1 + (i % 3))]) {
      const evaluate = likelihoodOf(readSpenders(weight ? { ...columns, weight } : columns));
      for (const at of [
        [6, 4, 15],
        [0.7, 1.2, 90],
        [40, 0.5, 0.3],
      ]) {
        const analytic = evaluate(at);
        const numeric = differences(evaluate, at);
        numeric.gradient.forEach((g, i) => expect(analytic.gradient[i]! / g).toBeCloseTo(1, 7));
        numeric.hessian.forEach((h, k) => expect(analytic.hessian[k]! / h).toBeCloseTo(1, 6));
      }
    }
  });

  it("is finite for money of any size", () => {
    const columns = { x: [1, 3, 5000, 2], spend: [1e-9, 1e12, 40, 1e-200] };
    for (const p of [1e-6, 1, 1e6]) {
      for (const q of [1e-6, 1, 1e6]) {
        for (const v of [1e-6, 1, 1e9])
          expect(Number.isFinite(logLikelihood({ p, q, v }, columns))).toBe(true);
      }
    }
  });

  it("integrates to 1 over the mean spend", () => {
    // Trapezoidal rule over ln(spend).
    for (const x of [1, 4]) {
      let mass = 0;
      for (let y = -30; y < 40; y += 0.05) {
        mass += 0.05 * Math.exp(y + logLikelihood(truth, { x: [x], spend: [Math.exp(y)] }));
      }
      expect(mass).toBeCloseTo(1, 10);
    }
  });
});

describe("a fit", () => {
  it("recovers its parameters from 20,000 simulated customers", () => {
    for (const params of [truth, { p: 1.2, q: 2.2, v: 300 }]) {
      const { params: found, standardErrors } = fit(simulate(params, { x: purchases(20_000), chance: 2 }));
      for (const name of ["p", "q", "v"] as const) {
        expect(Math.abs(found[name] - params[name])).toBeLessThan(3.3 * standardErrors[name]!);
      }
    }
  });

  it("in another currency has v in that currency and nothing else changed", () => {
    const { x, spend } = simulate(truth, { x: purchases(500), chance: 3 });
    const base = fit({ x, spend });
    fc.assert(
      fc.property(fc.double({ min: 1e-4, max: 1e6, noNaN: true }), (rate) => {
        const other = fit({ x, spend: spend.map((money) => money * rate) });
        expect(other.params.p / base.params.p).toBeCloseTo(1, 6);
        expect(other.params.q / base.params.q).toBeCloseTo(1, 6);
        expect(other.params.v / base.params.v / rate).toBeCloseTo(1, 6);
        expect(Math.abs(other.logLikelihood - base.logLikelihood + 500 * Math.log(rate))).toBeLessThan(1e-6);
      }),
      { numRuns: 20 },
    );
  });

  it("leaves out customers without repeats and refuses money that is none", () => {
    const { x, spend } = simulate(truth, { x: purchases(200), chance: 4 });
    const more = fit({ x: [...x, 0, 0], spend: [...spend, 0, -5] });
    expect(more).toEqual(fit({ x, spend }));
    expect(fit({ x: [...x, 3], spend: [...spend, 9], weight: [...x.map(() => 1), 0] })).toEqual(more);
    expect(() => fit({ x: [1, 1], spend: [4, 0] })).toThrow('customer.spend {"row":1,"spend":0}');
    expect(() => fit({ x: [1, 1], spend: [4, -1] })).toThrow("customer.spend");
    expect(() => fit({ x: [1, 0.5], spend: [4, 1] })).toThrow("customer.frequency");
    expect(() => fit({ x: [0, 0], spend: [0, 0] })).toThrow("customers.empty");
  });

  it("says that the mean is infinite where it is", () => {
    const heavy = fit(simulate({ p: 2, q: 0.6, v: 15 }, { x: purchases(3000), chance: 5 }));
    expect(heavy.params.q).toBeLessThan(1);
    expect(heavy.warnings.map(({ code }) => code)).toContain("spend.infinite-mean");
    expect(expectedSpend(heavy.params, { x: 0, spend: 0 })).toBeNull();
  });

  it.each([
    ["one customer", { x: [2], spend: [20] }],
    ["all equal", { x: [3, 3, 3, 3, 3], spend: [20, 20, 20, 20, 20] }],
    ["far apart", { x: [1, 1], spend: [1e-6, 1e9] }],
  ])("of thin data is finite and says so: %s", (_, columns) => {
    for (const prior of ["auto", "none"] as const) {
      const result = fit(columns, { prior });
      const numbers = [...Object.values(result.params), result.logLikelihood, result.aic, result.bic];
      expect(numbers.every(Number.isFinite)).toBe(true);
      expect(result.warnings.length).toBeGreaterThan(0);
    }
  });
});
