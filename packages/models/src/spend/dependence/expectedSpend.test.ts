import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import * as gammaGamma from "../gammaGamma/index.ts";
import { expectedSpend, moneyScale, spendLogScore, spendPerFuturePurchase } from "./expectedSpend.ts";
import { logMoment } from "./moment.ts";

const params = { p: 6.25, q: 3.74, v: 15.44, kappa: 0.3, reference: 0.055 };
const customer = { x: 2, spend: 22.35, rate: 0.09, shape: 2.243, futureRate: 0.12 };

/** ∫ of f over the logarithm of a gamma variable with this mean and shape. */
function overGamma(rate: number, shape: number, f: (lambda: number) => number): number {
  let [sum, mass] = [0, 0];
  for (let y = -60; y < 6; y += 0.01) {
    const z = Math.exp(y);
    const density = Math.exp(shape * y - z);
    mass += density;
    sum += density * f((z * rate) / shape);
  }
  return sum / mass;
}

describe("the moment of a rate", () => {
  it("is what numerical integration finds", () => {
    for (const [kappa, shape] of [
      [0.3, 1.243],
      [-0.2, 1.243],
      [2.5, 0.7],
      [-0.9, 4],
    ] as const) {
      const integral = overGamma(0.09, shape, (lambda) => (lambda / 0.055) ** kappa);
      expect(logMoment({ rate: 0.09, shape }, kappa, 0.055)).toBeCloseTo(Math.log(integral), 9);
    }
  });

  it("does not exist where too many rates are near 0", () => {
    expect(logMoment({ rate: 0.09, shape: 0.243 }, -0.3, 0.055)).toBe(Infinity);
  });
});

describe("expected spend", () => {
  it("is Gamma-Gamma's without dependence, in past and future", () => {
    const independent = { ...params, kappa: 0 };
    for (const c of [customer, { ...customer, x: 0, spend: 0 }]) {
      const expected = gammaGamma.expectedSpend(params, c)!;
      expect(expectedSpend(independent, c)).toBeCloseTo(expected, 10);
      expect(spendPerFuturePurchase(independent, c)).toBeCloseTo(expected, 10);
    }
    expect(moneyScale(independent, customer)).toBeCloseTo(15.44 + 2 * 22.35, 10);
  });

  it("is the mean over the rates that a customer without purchases may have", () => {
    const c = { x: 0, spend: 0, rate: 0.03, shape: 0.8, futureRate: 0.05 };
    const of = (rate: number) => (params.p * params.v * (rate / params.reference) ** 0.3) / (params.q - 1);
    expect(expectedSpend(params, c)).toBeCloseTo(overGamma(0.03, 0.8, of), 8);
    expect(spendPerFuturePurchase(params, c)).toBeCloseTo(overGamma(0.05, 1.8, of), 8);
  });

  it("times the purchases is the expected product: weighting by λ is one more in the shape", () => {
    // Purchases proportional to λ: E[λ·spend] / E[λ] over Gamma(shape), whose mean over purchases is m·(shape + 1) / shape.
    const [rate, shape] = [0.03, 0.8];
    const of = (lambda: number) =>
      (params.p * params.v * (lambda / params.reference) ** 0.3) / (params.q - 1);
    const product = overGamma(rate, shape, (lambda) => lambda * of(lambda));
    const c = { x: 0, spend: 0, rate, shape, futureRate: (rate * (shape + 1)) / shape };
    expect(spendPerFuturePurchase(params, c)! * rate).toBeCloseTo(product, 10);
  });

  it("grows with the rate where kappa > 0, and with what was spent", () => {
    const positive = fc.double({ min: 1e-3, max: 10, noNaN: true });
    fc.assert(
      fc.property(positive, positive, positive, fc.integer({ min: 0, max: 500 }), (rate, more, spend, x) => {
        const c = { x, spend, rate, shape: 0.3 + x, futureRate: rate + more };
        const value = spendPerFuturePurchase(params, c)!;
        expect(value).toBeGreaterThan(0);
        expect(spendPerFuturePurchase(params, { ...c, futureRate: c.futureRate * 2 })).toBeGreaterThan(value);
        if (x > 0) expect(spendPerFuturePurchase(params, { ...c, spend: spend * 2 })).toBeGreaterThan(value);
      }),
    );
  });

  it("is null where it is infinite, though a future purchase may still have one", () => {
    const c = { x: 0, spend: 0, rate: 0.03, shape: 0.243, futureRate: 0.05 };
    const steep = { ...params, kappa: -0.5 };
    expect(expectedSpend(steep, c)).toBeNull();
    expect(spendPerFuturePurchase(steep, c)).toBeGreaterThan(0);
    expect(spendPerFuturePurchase({ ...params, kappa: -1.3 }, c)).toBeNull();
    expect(expectedSpend({ ...params, q: 0.9 }, c)).toBeNull();
  });

  it("refuses what is none", () => {
    expect(() => expectedSpend({ ...params, v: 0 }, customer)).toThrow("parameters.domain");
    expect(() => expectedSpend({ ...params, kappa: Number.NaN }, customer)).toThrow("kappa");
    expect(() => expectedSpend(params, { ...customer, rate: 0 })).toThrow("argument.domain");
    expect(() => spendPerFuturePurchase(params, { ...customer, futureRate: -1 })).toThrow("argument.domain");
    expect(() => moneyScale(params, { ...customer, spend: 0 })).toThrow("customer.spend");
  });
});

describe("the log score of later spend", () => {
  it("is the logarithm of a density, and of one for the sums as well", () => {
    for (const x of [1, 5]) {
      let mass = 0;
      let mean = 0;
      for (let y = -20; y < 30; y += 0.02) {
        const spend = Math.exp(y);
        const density = 0.02 * Math.exp(y + spendLogScore(params, customer, { x, spend }));
        mass += density;
        mean += density * spend;
      }
      expect(mass).toBeCloseTo(1, 9);
      expect(mean).toBeCloseTo(spendPerFuturePurchase(params, customer)!, 8);
    }
    expect(spendLogScore(params, customer, { x: 0, spend: 0 })).toBe(0);
  });

  it("without dependence and past is Gamma-Gamma's likelihood", () => {
    const fresh = { x: 0, spend: 0, rate: 0.1, shape: 1, futureRate: 0.1 };
    expect(spendLogScore({ ...params, kappa: 0 }, fresh, { x: 3, spend: 30 })).toBeCloseTo(
      gammaGamma.logLikelihood(params, { x: [3], spend: [30] }),
      10,
    );
  });
});
