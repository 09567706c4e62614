import { describe, expect, it } from "vitest";
import { cdnowSample, dayOf, hasData, summarise } from "../../../test/data.ts";
import { differences } from "../../../test/derivatives.ts";
import { compress } from "../../states.ts";
import * as bgnbd from "../bgnbd/index.ts";
import type { PurchaseModel } from "../model.ts";
import * as nbd from "./index.ts";

const model: PurchaseModel<nbd.NbdParams> = nbd;
const params = { r: 0.384766, alpha: 12.07202 };
const customer = { x: 2, tx: 30.43, T: 38.86 };

describe.runIf(hasData("cdnow-sample.txt"))("CDNOW, 2,357 customers to 1997-09-30", () => {
  const weeks = () => summarise(cdnowSample(), dayOf(1997, 9, 30), 7);

  it("has the parameters and likelihood of design/models.md", () => {
    const result = model.fit(weeks());
    expect(result).toMatchObject({
      model: "nbd",
      converged: true,
      warnings: [],
      repeats: 2457,
      customers: 2357,
    });
    expect(result.params.r).toBeCloseTo(0.384766, 6);
    expect(result.params.alpha).toBeCloseTo(12.07202, 5);
    expect(result.logLikelihood).toBeCloseTo(-9763.658, 3);
    expect(result.aic).toBeCloseTo(4 + 2 * 9763.6576, 3);
  });

  it("expects of its 2,357 customers what they bought", () => {
    // With r and alpha both free, the likelihood's derivative by alpha makes Σ E[λ]·T equal to Σ x.
    const { params, repeats } = model.fit(weeks());
    const { x, T } = weeks();
    const total = T.reduce((sum, t, i) => sum + ((params.r + x[i]!) / (params.alpha + t)) * t, 0);
    expect(total).toBeCloseTo(repeats, 3);
  });
});

describe("answers where nobody leaves", () => {
  it("are those of BG/NBD as the chance to leave goes to 0", () => {
    const loyal = { ...params, a: 1e-12, b: 1 };
    const recent = { x: 2, tx: 38.86, T: 38.86 };
    expect(nbd.conditionalExpectedPurchases(params, recent, 39)).toBeCloseTo(
      bgnbd.conditionalExpectedPurchases(loyal, recent, 39),
      9,
    );
    expect(nbd.conditionalPmf(params, recent, 3, 39)).toBeCloseTo(
      bgnbd.conditionalPmf(loyal, recent, 3, 39),
      11,
    );
    expect(nbd.dect(params, recent, { rate: 0.01, horizon: 52 })).toBeCloseTo(
      bgnbd.dect(loyal, recent, { rate: 0.01, horizon: 52 }),
      8,
    );
    const next = [nbd, bgnbd].map((m) => m.nextPurchase(loyal, recent).quantile(0.5));
    expect(next[0]).toBeCloseTo(next[1]!, 9);
    const one = { x: [2], tx: [38.86], T: [38.86] };
    expect(nbd.logLikelihood(params, one)).toBeCloseTo(bgnbd.logLikelihood(loyal, one), 9);
  });

  it("have closed forms", () => {
    const rate = 2.384766 / (12.07202 + 38.86);
    expect(nbd.pAlive(params, customer)).toBe(1);
    expect(nbd.pAliveAt(params, customer, 100)).toBe(1);
    expect(nbd.conditionalExpectedPurchases(params, customer, 39)).toBeCloseTo(39 * rate, 13);
    expect(nbd.dert(params, customer, { rate: 0.0027 })).toBeCloseTo(rate / 0.0027, 11);
    expect(nbd.dect(params, customer, { rate: 0.0027, horizon: Infinity })).toBeCloseTo(rate / 0.0027, 11);
    expect(nbd.nextPurchase(params, customer).pNever).toBe(0);
  });
});

describe("the likelihood", () => {
  it("has the gradient and Hessian that differences show", () => {
    const states = compress(nbd.simulate({ r: 0.5, alpha: 9 }, { n: 300, T: 40, chance: 1 }));
    const { evaluate } = nbd.likelihoodOf(states);
    for (const at of [
      [0.25, 4],
      [1.7, 30],
    ]) {
      const analytic = evaluate(at);
      const numeric = differences(evaluate, at);
      numeric.gradient.forEach((g, i) => expect(analytic.gradient[i]! / g).toBeCloseTo(1, 7));
      numeric.hessian.forEach((h, k) => expect(analytic.hessian[k]! / h).toBeCloseTo(1, 6));
    }
  });

  it("does not depend on when customers bought", () => {
    const likelihood = (tx: number) => nbd.logLikelihood(params, { x: [3], tx: [tx], T: [30] });
    expect(likelihood(29)).toBe(likelihood(2));
  });
});
