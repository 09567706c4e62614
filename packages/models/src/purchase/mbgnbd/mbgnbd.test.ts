import { describe, expect, it } from "vitest";
import { cdnowSample, dayOf, hasData, summarise } from "../../../test/data.ts";
import {
  mbgConditionalValues,
  mbgDiscountedValues,
  mbgExpectedValues,
} from "../../../test/reference/coin.ts";
import * as bgnbd from "../bgnbd/index.ts";
import type { PurchaseModel } from "../model.ts";
import * as mbgnbd from "./index.ts";

const model: PurchaseModel<mbgnbd.MbgNbdParams> = mbgnbd;
const newcomer = { x: 0, tx: 0, T: 0 };

describe.runIf(hasData("cdnow-sample.txt"))("CDNOW, 2,357 customers to 1997-09-30", () => {
  const weeks = () => summarise(cdnowSample(), dayOf(1997, 9, 30), 7);

  it("has the published parameters and likelihood", () => {
    const result = model.fit(weeks());
    expect(result).toMatchObject({
      model: "mbg-nbd",
      converged: true,
      prior: "none",
      warnings: [],
      repeats: 2457,
    });
    expect(result.params.r).toBeCloseTo(0.524843, 6);
    expect(result.params.alpha).toBeCloseTo(6.183085, 6);
    expect(result.params.a).toBeCloseTo(0.891359, 6);
    expect(result.params.b).toBeCloseTo(1.614002, 6);
    expect(result.logLikelihood).toBeCloseTo(-9582.136, 3);
  });

  it("counts one-time buyers as active with .389715, customer 1 with .706126", () => {
    const { params } = model.fit(weeks());
    expect(model.pAlive(params, { x: 0, tx: 0, T: 38.86 })).toBeCloseTo(0.389715, 6);
    expect(model.pAlive(params, { x: 2, tx: 30.43, T: 38.86 })).toBeCloseTo(0.706126, 6);
  });

  it("is the same fit in days, told in weeks", () => {
    const converted = model.rescale(model.fit(summarise(cdnowSample(), dayOf(1997, 9, 30), 1)), 7);
    const direct = model.fit(weeks());
    expect(converted.logLikelihood).toBeCloseTo(direct.logLikelihood, 8);
    expect(converted.params.alpha).toBeCloseTo(direct.params.alpha, 8);
    expect(converted.standardErrors.alpha).toBeCloseTo(direct.standardErrors.alpha!, 6);
  });
});

describe("expected purchases", () => {
  it.each(mbgExpectedValues)(
    "of a new customer are Hoppe & Wagner's to 12 digits: r %d, alpha %d, a %d, b %d, t %d",
    (r, alpha, a, b, t, value) => {
      expect(mbgnbd.expectedPurchases({ r, alpha, a, b }, t) / value).toBeCloseTo(1, 12);
    },
  );

  it("of a known customer are Hoppe & Wagner's to 12 digits", () => {
    for (const [r, alpha, a, b, x, tx, T, t, value] of mbgConditionalValues) {
      const mine = mbgnbd.conditionalExpectedPurchases({ r, alpha, a, b }, { x, tx, T }, t);
      expect(mine / value).toBeCloseTo(1, 12);
    }
  });

  it("have no gap at a = 1, where the published formula divides by zero", () => {
    const at = (a: number) => mbgnbd.expectedPurchases({ r: 0.525, alpha: 6.183, a, b: 1.614 }, 39);
    expect(at(1)).toBeCloseTo((at(1 - 1e-6) + at(1 + 1e-6)) / 2, 11);
  });

  it.each(mbgDiscountedValues)(
    "are discounted right to 11 digits: r %d, alpha %d, a %d, b %d, rate %d, horizon %d",
    (r, alpha, a, b, rate, horizon, value) => {
      expect(mbgnbd.dect({ r, alpha, a, b }, newcomer, { rate, horizon }) / value).toBeCloseTo(1, 11);
    },
  );
});

describe("beside BG/NBD", () => {
  const params = { r: 0.6, alpha: 9, a: 0.8, b: 2.4 };

  it("one more chance to leave is all that differs", () => {
    // Who stays after the first purchase, with b / (a + b), is a BG/NBD customer with one toss survived: b + 1.
    const stays = params.b / (params.a + params.b);
    const later = { ...params, b: params.b + 1 };
    expect(mbgnbd.expectedPurchases(params, 30)).toBeCloseTo(stays * bgnbd.expectedPurchases(later, 30), 13);
    expect(mbgnbd.pmf(params, 2, 30)).toBeCloseTo(stays * bgnbd.pmf(later, 2, 30), 14);
    expect(mbgnbd.pmf(params, 0, 30)).toBeCloseTo(1 - stays + stays * bgnbd.pmf(later, 0, 30), 14);
    const customer = { x: 3, tx: 20, T: 31 };
    expect(mbgnbd.pAlive(params, customer)).toBeCloseTo(bgnbd.pAlive(later, customer), 14);
    const one = { x: [3], tx: [20], T: [31] };
    const shift = Math.log(stays);
    expect(mbgnbd.logLikelihood(params, one)).toBeCloseTo(bgnbd.logLikelihood(later, one) + shift, 12);
  });
});
