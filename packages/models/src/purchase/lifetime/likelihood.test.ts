import { describe, expect, it } from "vitest";
import { differences } from "../../../test/derivatives.ts";
import { lifetimeModels } from "../../../test/lifetimes.ts";
import { compress, type States } from "../../states.ts";
import { arrange } from "./blocks.ts";

const one = (x: number, tx: number, T: number) => ({ x: [x], tx: [tx], T: [T] });

describe.each(lifetimeModels)("the likelihood of %s", (_, { model, params, others }) => {
  const values = (p: Record<string, number>) => Object.values(p);
  const shop = compress(model.simulate(params, { n: 400, T: 40, chance: 1 }));

  it("has the gradient and Hessian that differences show", () => {
    const { evaluate } = model.likelihoodOf(shop);
    for (const at of [params, ...others]) {
      const analytic = evaluate(values(at));
      const numeric = differences(evaluate, values(at));
      numeric.gradient.forEach((g, i) => expect(analytic.gradient[i]! / g).toBeCloseTo(1, 7));
      numeric.hessian.forEach((h, k) => expect(analytic.hessian[k]! / h).toBeCloseTo(1, 7));
    }
  });

  it("has the same gradient where the Hessian is left out", () => {
    const likelihood = model.likelihoodOf(shop);
    for (const at of [params, ...others]) {
      const { value, gradient } = likelihood.evaluate(values(at));
      expect(likelihood.gradient!(values(at))).toEqual({ value, gradient });
    }
  });

  it("is the sum over its states, whether they share tables or not", () => {
    const whole = model.logLikelihood(params, shop);
    let sum = 0;
    for (let i = 0; i < shop.x.length; i++) {
      sum += shop.weight[i]! * model.logLikelihood(params, one(shop.x[i]!, shop.tx[i]!, shop.T[i]!));
    }
    expect(whole / sum).toBeCloseTo(1, 12);
  });

  it("does not depend on how many times share a table", () => {
    // With times to the second, many customers fill several blocks.
    const T = Float64Array.from({ length: 12_000 }, (_, i) => 30 + (i % 700) / 7.3);
    const many = compress(model.simulate(params, { n: 12_000, T, chance: 2 }));
    expect(arrange(many.x, many.tx, many.T).length).toBeGreaterThan(1);
    const few = pick(many, (_, i) => i % 4 === 0);
    expect(arrange(few.x, few.tx, few.T).length).toBe(1);
    const rest = pick(many, (_, i) => i % 4 !== 0);
    const parts = [few, rest].map((states) => model.likelihoodOf(states).evaluate(values(params)));
    const all = model.likelihoodOf(many).evaluate(values(params));
    expect((parts[0]!.value + parts[1]!.value) / all.value).toBeCloseTo(1, 13);
    all.hessian.forEach((h, k) => {
      expect((parts[0]!.hessian[k]! + parts[1]!.hessian[k]!) / h).toBeCloseTo(1, 9);
    });
  });

  it("is finite for parameters and states of any size", () => {
    const states = [
      one(0, 0, 0),
      one(1, 0, 0),
      one(3, 40, 40),
      one(900, 1, 40),
      one(100_000, 39, 40),
      one(1, 1e-9, 1e9),
    ].map(compress);
    const sizes = [1e-8, 1, 1e8];
    const names = Object.keys(params);
    for (let code = 0; code < sizes.length ** names.length; code++) {
      const at = names.map((name, i) => {
        const size = sizes[Math.floor(code / sizes.length ** i) % sizes.length]!;
        return name === "b" ? Math.min(size, 1e4) : size;
      });
      for (const state of states) {
        const { value, gradient, hessian } = model.likelihoodOf(state).evaluate(at);
        expect([value, ...gradient, ...hessian].every(Number.isFinite)).toBe(true);
      }
    }
  });

  it("stays close to itself on a sample of the states", () => {
    const T = Float64Array.from({ length: 40_000 }, (_, i) => 40 + (i % 160));
    const likelihood = model.likelihoodOf(
      compress(model.simulate(params, { n: 40_000, T, chance: 2, wholeDays: true })),
    );
    const sample = likelihood.thinned(25)!;
    const at = values({ ...params, r: 0.5, alpha: 9 });
    const { value, gradient } = sample.evaluate(at);
    expect(Math.abs(value / likelihood.evaluate(at).value - 1)).toBeLessThan(0.01);
    expect(sample.repeats).toBe(likelihood.repeats);
    const numeric = differences(sample.evaluate, at);
    numeric.gradient.forEach((g, i) => expect(gradient[i]! / g).toBeCloseTo(1, 6));
    expect(model.likelihoodOf(compress(one(3, 10, 40))).thinned(25)).toBeNull();
  });
});

function pick({ x, tx, T, weight }: States, keep: (value: number, index: number) => boolean): States {
  return { x: x.filter(keep), tx: tx.filter(keep), T: T.filter(keep), weight: weight.filter(keep) };
}
