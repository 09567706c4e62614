import { describe, expect, it } from "vitest";
import { differences } from "../../../test/derivatives.ts";
import { bgbbStates } from "../../../test/reference/discrete.ts";
import { compress } from "../../states.ts";
import { logLikelihood } from "./fit.ts";
import { likelihoodOf } from "./likelihood.ts";
import { simulate } from "./simulate.ts";

describe("the likelihood", () => {
  it.each(bgbbStates)(
    "is eq. 6 to 12 digits: alpha %d, beta %d, gamma %d, delta %d, x %d, tx %d, T %d",
    (alpha, beta, gamma, delta, x, tx, T, value) => {
      const one = logLikelihood({ alpha, beta, gamma, delta }, { x: [x], tx: [tx], T: [T] });
      expect(one / value).toBeCloseTo(1, 12);
    },
  );

  it("has the gradient and Hessian that differences show, for ages that differ and weights", () => {
    const T = Float64Array.from({ length: 400 }, (_, i) => 1 + (i % 9));
    const columns = simulate({ alpha: 1.2, beta: 0.75, gamma: 0.66, delta: 2.8 }, { n: 400, T, chance: 1 });
    const { evaluate } = likelihoodOf(compress({ ...columns, weight: T.map((_, i) => 1 + (i % 3)) }));
    for (const at of [
      [1.2, 0.75, 0.66, 2.8],
      [0.1, 4, 3, 0.2],
      [30, 50, 0.05, 9],
    ]) {
      const analytic = evaluate(at);
      const numeric = differences(evaluate, at);
      numeric.gradient.forEach((g, i) => expect(analytic.gradient[i]! / g).toBeCloseTo(1, 7));
      numeric.hessian.forEach((h, k) =>
        expect(Math.abs(analytic.hessian[k]! - h)).toBeLessThan(1e-6 * (1 + Math.abs(h))),
      );
    }
  });

  it("adds up to 1 over all that a customer can have done", () => {
    const params = { alpha: 0.4, beta: 2, gamma: 0.9, delta: 3 };
    let total = 0;
    for (let tx = 0; tx <= 7; tx++) {
      for (let x = tx === 0 ? 0 : 1; x <= tx; x++) {
        let ways = 1;
        for (let k = 1; k < x; k++) ways *= (tx - k) / k;
        total += ways * Math.exp(logLikelihood(params, { x: [x], tx: [tx], T: [7] }));
      }
    }
    expect(total).toBeCloseTo(1, 14);
  });

  it("stays finite where the odds of having left exceed any number", () => {
    for (const shape of [1e-6, 1, 1e6]) {
      for (const chance of [1e-6, 1, 1e6]) {
        const params = { alpha: shape, beta: 1, gamma: chance, delta: 1 };
        const { evaluate } = likelihoodOf(
          compress({ x: [300, 5000, 0], tx: [300, 5000, 0], T: [9000, 5000, 0] }),
        );
        const { value, gradient, hessian } = evaluate(Object.values(params));
        expect([value, ...gradient, ...hessian].every(Number.isFinite)).toBe(true);
      }
    }
  });
});
