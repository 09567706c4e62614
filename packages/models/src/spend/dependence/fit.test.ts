import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cdnowSample, dayOf, hasData, summarise } from "../../../test/data.ts";
import { differences } from "../../../test/derivatives.ts";
import { seeded } from "../../math/random.ts";
import * as bgnbd from "../../purchase/bgnbd/index.ts";
import * as gammaGamma from "../gammaGamma/index.ts";
import { holdoutGain } from "../../validate/gain.ts";
import { spendLogScore, spendPerFuturePurchase } from "./expectedSpend.ts";
import { fit, logLikelihood } from "./fit.ts";
import { likelihoodOf } from "./likelihood.ts";
import { readDependentSpenders } from "./params.ts";
import { spendRates } from "./rates.ts";
import { simulate } from "./simulate.ts";

/** Customers whose rates are known nearly exactly, so that the simulated kappa is the fitted one. */
function customers(kappa: number, n: number, chance: number, shape = 1e7) {
  const rng = seeded(chance);
  const rate = Float64Array.from({ length: n }, () => 0.05 * rng.gamma(0.8));
  const x = Float64Array.from({ length: n }, (_, i) => 1 + (i % 7));
  const params = { p: 6.25, q: 3.74, v: 15.44, kappa, reference: 0.04 };
  const { spend } = simulate(params, { x, rate, chance: rng });
  return { x, spend, rate, shape: rate.map(() => shape) };
}

describe("the likelihood", () => {
  it("has the gradient and Hessian that differences show, with weights and without", () => {
    const columns = { ...customers(0.4, 200, 1), shape: customers(0, 200, 1).x.map((x) => 0.3 + x) };
    for (const weight of [undefined, columns.x.map((_, i) => 1 + (i % 3))]) {
      const evaluate = likelihoodOf(readDependentSpenders(weight ? { ...columns, weight } : columns), 0.04);
      for (const at of [
        [6, 4, 15, 0.3],
        [0.7, 1.2, 90, -0.9],
        [40, 0.5, 0.3, 2.5],
      ]) {
        const analytic = evaluate(at);
        const numeric = differences(evaluate, at);
        numeric.gradient.forEach((g, i) => expect(analytic.gradient[i]! / g).toBeCloseTo(1, 7));
        numeric.hessian.forEach((h, k) => expect(analytic.hessian[k]! / h).toBeCloseTo(1, 6));
      }
    }
  });

  it("is Gamma-Gamma's where kappa is 0, in value and derivatives", () => {
    const columns = customers(0, 300, 2, 1.2);
    const ours = likelihoodOf(readDependentSpenders(columns), 0.04)([6, 4, 15, 0]);
    const theirs = gammaGamma.likelihoodOf({ ...columns, weight: columns.x.map(() => 1), unweighted: true })([
      6, 4, 15,
    ]);
    expect(ours.value).toBeCloseTo(theirs.value, 8);
    for (let i = 0; i < 3; i++) {
      expect(ours.gradient[i]).toBeCloseTo(theirs.gradient[i]!, 8);
      for (let j = 0; j < 3; j++) expect(ours.hessian[i * 4 + j]).toBeCloseTo(theirs.hessian[i * 3 + j]!, 8);
    }
  });

  it("integrates to 1 over the mean spend", () => {
    const params = { p: 6, q: 4, v: 15, kappa: 0.4, reference: 0.05 };
    for (const x of [1, 4]) {
      let mass = 0;
      for (let y = -30; y < 40; y += 0.05) {
        const row = { x: [x], spend: [Math.exp(y)], rate: [0.2], shape: [1.3] };
        mass += 0.05 * Math.exp(y + logLikelihood(params, row));
      }
      expect(mass).toBeCloseTo(1, 10);
    }
  });

  it("is finite for money and rates of any size", () => {
    const columns = {
      x: [1, 3, 5000, 2],
      spend: [1e-9, 1e12, 40, 1e-200],
      rate: [1e-12, 1e9, 3, 0.1],
      shape: [1.01, 3.2, 5000.1, 2e8],
    };
    for (const p of [1e-6, 1, 1e6])
      for (const v of [1e-6, 1e9])
        for (const kappa of [-0.99, 0, 8]) {
          const value = logLikelihood({ p, q: 2, v, kappa, reference: 1 }, columns);
          expect(Number.isFinite(value)).toBe(true);
        }
  });
});

describe("a fit", () => {
  it("recovers its parameters from 20,000 simulated customers", () => {
    for (const kappa of [0.35, -0.5]) {
      const { params, standardErrors, independence, converged } = fit(customers(kappa, 20_000, 3));
      expect(converged).toBe(true);
      expect(Math.abs(params.kappa - kappa)).toBeLessThan(3.3 * standardErrors.kappa!);
      expect(Math.abs(params.p - 6.25)).toBeLessThan(3.3 * standardErrors.p!);
      expect(Math.abs(params.q - 3.74)).toBeLessThan(3.3 * standardErrors.q!);
      const v = params.v * (0.04 / params.reference) ** kappa;
      expect(Math.abs(Math.log(v / 15.44))).toBeLessThan(0.12);
      expect(independence.p).toBeLessThan(1e-12);
    }
  });

  it("tells how much better than Gamma-Gamma it is", () => {
    const columns = customers(0.1, 500, 4);
    const result = fit(columns);
    const independent = gammaGamma.fit(columns);
    expect(result.independence.statistic).toBeCloseTo(
      2 * (result.logLikelihood - independent.logLikelihood),
      9,
    );
    expect(result.aic).toBeCloseTo(8 - 2 * result.logLikelihood, 9);
  });

  it("in another currency and time unit has v and reference in these and nothing else changed", () => {
    const columns = customers(0.3, 500, 5, 2.2);
    const base = fit(columns);
    const size = fc.double({ min: 1e-3, max: 1e4, noNaN: true });
    fc.assert(
      fc.property(size, size, (money, time) => {
        const other = fit({
          ...columns,
          spend: columns.spend.map((s) => s * money),
          rate: columns.rate.map((m) => m * time),
        });
        expect(other.params.p / base.params.p).toBeCloseTo(1, 6);
        expect(other.params.v / base.params.v / money).toBeCloseTo(1, 6);
        expect(other.params.kappa).toBeCloseTo(base.params.kappa, 6);
        expect(other.params.reference / base.params.reference / time).toBeCloseTo(1, 10);
        expect(other.standardErrors.kappa).toBeCloseTo(base.standardErrors.kappa!, 6);
      }),
      { numRuns: 15 },
    );
  });

  it("weighs rows as often as they are counted, in any order, and leaves out customers without repeats", () => {
    const columns = customers(0.3, 300, 6, 3);
    const base = fit(columns);
    const twice = fit({ ...columns, weight: columns.x.map(() => 2) });
    expect(twice.params.kappa).toBeCloseTo(base.params.kappa, 8);
    expect(twice.standardErrors.kappa! * Math.SQRT2).toBeCloseTo(base.standardErrors.kappa!, 6);
    const more = (column: Float64Array, value: number) => [value, ...column.toReversed()];
    const mixed = fit({
      x: more(columns.x, 0),
      spend: more(columns.spend, 0),
      rate: more(columns.rate, Number.NaN),
      shape: more(columns.shape, 0),
    });
    expect(mixed.customers).toBe(300);
    expect(mixed.params.kappa).toBeCloseTo(base.params.kappa, 9);
  });

  it("falls back on independence, with a word, where rates do not differ", () => {
    const columns = customers(0, 200, 7);
    const same = fit({ ...columns, rate: columns.rate.map(() => 0.1) });
    expect(same.params.kappa).toBeCloseTo(0, 6);
    expect(same.warnings.map(({ code }) => code)).toContain("fit.prior");
    expect(same.independence.p).toBeGreaterThan(0.5);
  });

  it.each([
    ["one customer", { x: [2], spend: [20], rate: [0.1], shape: [2.2] }],
    ["all equal", { x: [3, 3, 3], spend: [20, 20, 20], rate: [0.1, 0.1, 0.1], shape: [3.2, 3.2, 3.2] }],
    ["far apart", { x: [1, 1], spend: [1e-6, 1e9], rate: [1e-6, 50], shape: [1.2, 1.2] }],
  ])("of thin data is finite and says so: %s", (_, columns) => {
    for (const prior of ["auto", "none", "weak"] as const) {
      const result = fit(columns, { prior });
      const numbers = [...Object.values(result.params), result.logLikelihood, result.independence.p];
      expect(numbers.every(Number.isFinite)).toBe(true);
      if (prior !== "weak") expect(result.warnings.length).toBeGreaterThan(0);
    }
  });

  it("refuses rates that are none", () => {
    const row = { x: [1], spend: [4], rate: [0.1], shape: [1.2] };
    expect(() => fit({ ...row, rate: [0] })).toThrow('argument.domain {"row":0,"argument":"rate","value":0}');
    expect(() => fit({ ...row, shape: [Number.NaN] })).toThrow("shape");
    expect(() => fit({ ...row, spend: [-1] })).toThrow("customer.spend");
    expect(() => fit({ ...row, x: [0] })).toThrow("customers.empty");
  });
});

describe.runIf(hasData("cdnow-sample.txt"))("CDNOW's repeat buyers", () => {
  const asOf = dayOf(1997, 9, 30);
  const histories = cdnowSample();
  const columns = summarise(histories, asOf, 7);
  const { params } = bgnbd.fit(columns);
  const scores = (r: number) => {
    const { pAlive, expected } = bgnbd.scoreStates({ ...params, r }, columns, { horizon: 39, rate: 0 });
    return { pAlive, purchases: expected };
  };
  const now = scores(params.r);
  const rates = spendRates(params, columns, now, scores(params.r + 1));
  const result = fit({ ...columns, ...rates });

  it("spend a little more when they buy more often: kappa .077 (.027), likelihood ratio 8.27", () => {
    expect(result.customers).toBe(946);
    expect(result.params.kappa).toBeCloseTo(0.0774, 4);
    expect(result.standardErrors.kappa).toBeCloseTo(0.0271, 4);
    expect(result.independence.statistic).toBeCloseTo(8.274, 3);
    expect(result.independence.p).toBeCloseTo(0.004, 4);
    expect(result.logLikelihood - result.independence.statistic / 2).toBeCloseTo(-4055.918, 3);
  });

  it("are foretold better without: log score −4.376 against −4.448, 36.25 and 35.78 an order where 37.71 came", () => {
    const independent = { ...gammaGamma.fit(columns).params, kappa: 0, reference: 1 };
    const logScores = { without: [] as number[], with: [] as number[] };
    const money = { without: 0, with: 0 };
    histories.forEach(({ days }, i) => {
      const at = (column: ArrayLike<number>) => column[i]!;
      const c = {
        x: at(columns.x),
        spend: at(columns.spend),
        shape: at(rates.shape),
        rate: at(rates.rate),
        futureRate: at(rates.futureRate),
      };
      money.without += at(now.purchases) * spendPerFuturePurchase(independent, c)!;
      money.with += at(now.purchases) * spendPerFuturePurchase(result.params, c)!;
      const paid = days.filter(({ day, spend }) => day > asOf && day <= asOf + 273 && spend > 0);
      if (paid.length === 0) return;
      const later = { x: paid.length, spend: paid.reduce((sum, { spend }) => sum + spend, 0) / paid.length };
      logScores.without.push(spendLogScore(independent, c, later));
      logScores.with.push(spendLogScore(result.params, c, later));
    });
    const mean = (values: number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
    expect(logScores.with.length).toBe(684);
    expect(mean(logScores.without)).toBeCloseTo(-4.376, 3);
    expect(mean(logScores.with)).toBeCloseTo(-4.448, 3);
    expect(holdoutGain(logScores).keep).toBe(false);
    const purchases = mean(Array.from(now.purchases)) * 2357;
    expect(money.without / purchases).toBeCloseTo(36.25, 2);
    expect(money.with / purchases).toBeCloseTo(35.78, 2);
  });
});
