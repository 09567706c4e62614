import { describe, expect, it } from "vitest";
import { differences } from "../../../test/derivatives.ts";
import { compress } from "../../states.ts";
import { likelihoodOf, logLikelihood, simulate } from "./index.ts";

const torture = { r: 0.25, alpha: 4, a: 0.8, b: 2.5 };
const one = (x: number, tx: number, T: number) => ({ x: [x], tx: [tx], T: [T] });

describe("the likelihood", () => {
  it("has the reference values of hard states", () => {
    // Fader, Hardie & Lee's eq. 6 by mpmath to 50 digits; x = 200 overflows where gammas are not taken in logs.
    expect(logLikelihood(torture, one(200, 38, 40))).toBeCloseTo(100.7956930927, 9);
    expect(logLikelihood(torture, one(0, 0, 40))).toBeCloseTo(-0.5994738181996, 12);
  });

  it("is finite for parameters and states of any size", () => {
    const states = [
      one(0, 0, 0),
      one(1, 0, 0),
      one(3, 40, 40),
      one(900, 1, 40),
      one(100_000, 39, 40),
      one(1, 1e-9, 1e9),
    ];
    for (const r of [1e-8, 1, 1e8]) {
      for (const alpha of [1e-8, 1, 1e8]) {
        for (const a of [1e-8, 1, 1e8]) {
          for (const b of [1e-8, 1, 1e8]) {
            for (const state of states) {
              const { value, gradient, hessian } = likelihoodOf(compress(state)).evaluate([r, alpha, a, b]);
              expect([value, ...gradient, ...hessian].every(Number.isFinite)).toBe(true);
            }
          }
        }
      }
    }
  });

  it("has the gradient and Hessian that differences show", () => {
    const states = compress(simulate(torture, { n: 400, T: 40, chance: 1 }));
    const { evaluate } = likelihoodOf(states);
    for (const at of [
      [0.25, 4, 0.8, 2.5],
      [1.7, 30, 0.2, 0.6],
      [0.05, 0.3, 3, 11],
    ]) {
      const analytic = evaluate(at);
      const numeric = differences(evaluate, at);
      numeric.gradient.forEach((g, i) => expect(analytic.gradient[i]! / g).toBeCloseTo(1, 7));
      numeric.hessian.forEach((h, k) => expect(analytic.hessian[k]! / h).toBeCloseTo(1, 6));
    }
  });

  it("stays close to itself on a sample of the states", () => {
    const { x, tx, T } = simulate({ r: 1, alpha: 10, a: 0.8, b: 4 }, { n: 40_000, T: 60, chance: 2 });
    const likelihood = likelihoodOf(compress({ x, tx, T }));
    const sample = likelihood.thinned(25)!;
    const at = [1.1, 9, 0.7, 4];
    expect(sample.evaluate(at).value / likelihood.evaluate(at).value).toBeCloseTo(1, 3);
    expect(sample.repeats).toBe(likelihood.repeats);
    expect(likelihoodOf(compress(one(3, 10, 40))).thinned(25)).toBeNull();
  });
});
