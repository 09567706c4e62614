import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import * as bgnbd from "../../purchase/bgnbd/index.ts";
import { spendRates } from "./rates.ts";

const params = { r: 0.243, alpha: 4.414, a: 0.793, b: 2.426 };
const states = {
  x: [0, 1, 1, 2, 7, 26, 3],
  tx: [0, 2, 30, 30.43, 35, 38, 1],
  T: [38.86, 38.86, 38.86, 38.86, 39, 39, 39],
};

function rates(horizon: number) {
  const scores = (r: number) => {
    const { pAlive, expected } = bgnbd.scoreStates({ ...params, r }, states, { horizon, rate: 0 });
    return { pAlive, purchases: expected };
  };
  return spendRates(params, states, scores(params.r), scores(params.r + 1));
}

describe("the rate of a customer", () => {
  it("has the mean that two likelihoods give: r / alpha · L(r + 1) / L(r)", () => {
    const { rate, shape } = rates(39);
    states.x.forEach((x, i) => {
      const one = { x: [x], tx: [states.tx[i]!], T: [states.T[i]!] };
      const ratio =
        bgnbd.logLikelihood({ ...params, r: params.r + 1 }, one) - bgnbd.logLikelihood(params, one);
      expect(rate[i]! / ((params.r / params.alpha) * Math.exp(ratio))).toBeCloseTo(1, 11);
      expect(shape[i]).toBe(params.r + x);
    });
  });

  it("is, over future purchases, (r + x + 1) / (alpha + T) for a moment and less where customers may leave", () => {
    const soon = rates(1e-5);
    const late = rates(100);
    states.x.forEach((x, i) => {
      const active = (params.r + x + 1) / (params.alpha + states.T[i]!);
      expect(soon.futureRate[i]! / active).toBeCloseTo(1, 5);
      expect(late.futureRate[i]!).toBeLessThan(soon.futureRate[i]!);
      expect(late.futureRate[i]!).toBeGreaterThan((params.r + x) / (params.alpha + states.T[i]!));
    });
  });

  it("stays between certainly active and certainly gone, whatever a model answers", () => {
    const chance = fc.oneof(fc.constantFrom(0, 1e-320, 1), fc.double({ min: 0, max: 1, noNaN: true }));
    const purchases = fc.oneof(fc.constantFrom(0, 1e-320), fc.double({ min: 0, max: 50, noNaN: true }));
    fc.assert(
      fc.property(chance, chance, purchases, purchases, (p0, p1, n0, n1) => {
        const one = { x: [3], tx: [2], T: [40] };
        const { rate, futureRate } = spendRates(
          params,
          one,
          { pAlive: [p0], purchases: [n0] },
          { pAlive: [p1], purchases: [n1] },
        );
        expect(rate[0]).toBeGreaterThanOrEqual(3.243 / 44.414);
        expect(rate[0]).toBeLessThanOrEqual(3.243 / 6.414);
        expect(futureRate[0]).toBeGreaterThanOrEqual(3.243 / 44.414);
        expect(futureRate[0]).toBeLessThanOrEqual(4.243 / 44.414);
      }),
    );
  });
});
