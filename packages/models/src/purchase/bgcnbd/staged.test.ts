import { describe, expect, it } from "vitest";
import { cdnowSample, dayOf, hasData, summarise } from "../../../test/data.ts";
import { differences } from "../../../test/derivatives.ts";
import { logGapsOf, logGapsOfHistories } from "../../../test/gaps.ts";
import { stagedDiscountedValues, stagedLongValues, stagedValues } from "../../../test/reference/coin.ts";
import { compress } from "../../states.ts";
import * as bgnbd from "../bgnbd/index.ts";
import * as mbgcnbd from "../mbgcnbd/index.ts";
import * as mbgnbd from "../mbgnbd/index.ts";
import type { PurchaseModel } from "../model.ts";
import * as bgcnbd from "./index.ts";

const models: PurchaseModel<bgcnbd.BgCnbdParams>[] = [bgcnbd, mbgcnbd];
const staged = [bgcnbd, mbgcnbd];
const random = [bgnbd, mbgnbd];
const truth = { k: 3, r: 0.85, alpha: 1.45, a: 0.79, b: 2.42 };

describe("answers of (M)BG/CNBD-k", () => {
  it.each(stagedValues)(
    "are quadrature's over all rates: tosses at start %d, k %d, r %d, alpha %d, a %d, b %d, x %d, tx %d, T %d",
    (atStart, k, r, alpha, a, b, x, tx, T, t, logLikelihood, pAlive, expected, later, two) => {
      const model = models[atStart]!;
      const params = { k, r, alpha, a, b };
      const c = { x, tx, T };
      expect(model.logLikelihood(params, { x: [x], tx: [tx], T: [T] }) / logLikelihood).toBeCloseTo(1, 12);
      expect(model.pAlive(params, c) / pAlive).toBeCloseTo(1, 11);
      expect(model.conditionalExpectedPurchases(params, c, t) / expected).toBeCloseTo(1, 11);
      expect(model.pAliveAt(params, c, t) / later).toBeCloseTo(1, 11);
      expect(model.conditionalPmf(params, c, 2, t) / two).toBeCloseTo(1, 11);
    },
  );

  it("are right to 10 digits for far horizons, where the sum is taken over rates instead", () => {
    for (const [k, r, alpha, a, b, x, tx, T, t, value] of stagedLongValues) {
      const params = { k, r, alpha, a, b };
      const alive = mbgcnbd.pAlive(params, { x, tx, T });
      const expected = mbgcnbd.conditionalExpectedPurchases(params, { x, tx, T }, t);
      expect(expected / alive / value).toBeCloseTo(1, 10);
    }
  });

  it("are discounted right to 10 digits", () => {
    for (const [k, r, alpha, a, b, x, tx, T, rate, horizon, value] of stagedDiscountedValues) {
      const params = { k, r, alpha, a, b };
      const alive = mbgcnbd.pAlive(params, { x, tx, T });
      expect(mbgcnbd.dect(params, { x, tx, T }, { rate, horizon }) / alive / value).toBeCloseTo(1, 10);
    }
  });

  it("with one stage are those of BG/NBD and MBG/NBD, exactly", () => {
    const params = { r: 0.243, alpha: 4.414, a: 0.793, b: 2.426 };
    const one = { k: 1, ...params };
    const c = { x: 2, tx: 30.43, T: 38.86 };
    staged.forEach((model, i) => {
      const simple = random[i]!;
      expect(model.pAlive(one, c)).toBe(simple.pAlive(params, c));
      expect(model.pAliveAt(one, c, 39)).toBe(simple.pAliveAt(params, c, 39));
      expect(model.conditionalExpectedPurchases(one, c, 39)).toBe(
        simple.conditionalExpectedPurchases(params, c, 39),
      );
      expect(model.conditionalPmf(one, c, 3, 39)).toBe(simple.conditionalPmf(params, c, 3, 39));
      expect(model.dert(one, c, { rate: 0.0027 })).toBe(simple.dert(params, c, { rate: 0.0027 }));
      const shop = simple.simulate(params, { n: 500, T: 39, chance: 1 });
      expect(model.simulate(one, { n: 500, T: 39, chance: 1 })).toEqual(shop);
      const [fit, plain] = [model.fit(shop, { k: 1 }), simple.fit(shop)];
      expect(fit.params).toEqual({ k: 1, ...plain.params });
      expect(fit.logLikelihood).toBe(plain.logLikelihood);
      expect(fit.aic).toBe(plain.aic);
      expect(fit.warnings).toEqual(plain.warnings);
    });
  });

  it("have quantiles of the next purchase that its distribution returns, for the most regular customers too", () => {
    for (const k of [2, 12, 100]) {
      for (const c of [
        { x: 15, tx: 0.042, T: 0.163 },
        { x: 80, tx: 1.8, T: 4.4 },
        { x: 0, tx: 0, T: 0 },
      ]) {
        const next = mbgcnbd.nextPurchase({ k, r: 0.5, alpha: 300, a: 2, b: 0.6 }, c);
        for (const share of [1e-12, 0.01, 0.5, 0.999]) {
          const p = share * (1 - next.pNever);
          expect(next.cdf(next.quantile(p))).toBeCloseTo(p, 12);
        }
      }
    }
  });

  it("tell the future of an active customer by x and T alone, as the mean over when they last bought", () => {
    // Of simulated customers with x = 2 at T = 20, some are active; what those buy within 10 more is seen at T = 30.
    const shop = mbgcnbd.simulate(truth, { n: 150_000, T: 30, chance: 3, orders: true });
    const { customer, time } = shop.orders!;
    const x = new Float64Array(150_000).fill(-1);
    const tx = new Float64Array(150_000);
    time.forEach((t, i) => {
      if (t > 20) return;
      x[customer[i]!]!++;
      tx[customer[i]!] = t;
    });
    const future = mbgcnbd.activeFuture(truth, 10);
    let active = 0;
    const seen = new Float64Array(7);
    x.forEach((count, i) => {
      if (count !== 2) return;
      active += mbgcnbd.pAlive(truth, { x: 2, tx: tx[i]!, T: 20 });
      const more = shop.x[i]! - 2;
      if (more > 0 && more < seen.length) seen[more]!++;
    });
    for (let more = 1; more < seen.length; more++) {
      const expected = active * Math.exp(future.logPmf(2, 20, more));
      expect(Math.abs(seen[more]! - expected)).toBeLessThan(4 * Math.sqrt(expected));
    }
  });

  it("tell it exactly where the time of the last purchase is known", () => {
    const future = bgcnbd.activeFuture(truth, 10);
    for (const tx of [5, 19]) {
      const c = { x: 2, tx, T: 20 };
      const alive = bgcnbd.pAlive(truth, c);
      for (const n of [0, 1, 4]) {
        const p = (bgcnbd.conditionalPmf(truth, c, n, 10) - (n === 0 ? 1 - alive : 0)) / alive;
        expect(Math.exp(future.logPmf(2, 20, n, tx))).toBeCloseTo(p, 12);
      }
    }
  });
});

describe("the likelihood of (M)BG/CNBD-k", () => {
  it("has the gradient and Hessian that differences show", () => {
    for (const model of models) {
      const states = compress(model.simulate(truth, { n: 300, T: 32, chance: 1 }));
      const { evaluate } = model.likelihoodOf(states);
      for (const k of [2, 12]) {
        const of = (params: number[]) => {
          const { value, gradient, hessian } = evaluate([k, ...params]);
          const inner = hessian.filter((_, i) => i >= 5 && i % 5 > 0);
          return { value, gradient: gradient.slice(1), hessian: inner };
        };
        for (const at of [
          [0.85, 1.45, 0.79, 2.42],
          [0.2, 0.3, 3, 7],
        ]) {
          const analytic = of(at);
          const numeric = differences(of, at);
          numeric.gradient.forEach((g, i) => expect(analytic.gradient[i]! / g).toBeCloseTo(1, 7));
          numeric.hessian.forEach((h, i) => expect(analytic.hessian[i]! / h).toBeCloseTo(1, 6));
        }
      }
    }
  });

  it("is finite for parameters and states of any size", () => {
    const states = compress({
      x: [0, 0, 1, 3, 900, 20_000, 1],
      tx: [0, 0, 0, 40, 1, 39, 1e-9],
      T: [0, 40, 0, 40, 40, 40, 1e9],
    });
    for (const model of models) {
      const { evaluate } = model.likelihoodOf(states);
      for (const k of [2, 100]) {
        for (const r of [1e-8, 1, 1e8]) {
          for (const alpha of [1e-8, 1, 1e8]) {
            for (const a of [1e-8, 1e8]) {
              for (const b of [1e-8, 1e8]) {
                const { value, gradient, hessian } = evaluate([k, r, alpha, a, b]);
                expect([value, ...gradient, ...hessian].every(Number.isFinite)).toBe(true);
              }
            }
          }
        }
      }
    }
  });
});

describe("fits of (M)BG/CNBD-k", () => {
  it("find the regularity and the parameters of 8,000 simulated customers", () => {
    for (const model of staged) {
      for (const params of [
        truth,
        { k: 1, r: 0.5, alpha: 6, a: 0.8, b: 2.5 },
        { k: 6, r: 3, alpha: 2, a: 0.5, b: 3 },
      ]) {
        const shop = model.simulate(params, { n: 8000, T: 32, chance: 2, orders: true });
        const found = model.fit({ ...shop, logGaps: logGapsOf(shop) });
        expect(found.params.k).toBe(params.k);
        expect(found.tried.map(({ k }) => k)).toEqual(Array.from({ length: params.k + 1 }, (_, i) => i + 1));
        for (const name of ["r", "alpha", "a", "b"] as const) {
          expect(Math.abs(found.params[name] - params[name])).toBeLessThan(3.5 * found.standardErrors[name]!);
        }
      }
    }
  });

  it("count k among the parameters where it was chosen, with an error of 0", () => {
    const shop = bgcnbd.simulate(truth, { n: 1000, T: 32, chance: 2, orders: true });
    const customers = { ...shop, logGaps: logGapsOf(shop) };
    const [found, told] = [bgcnbd.fit(customers), bgcnbd.fit(customers, { k: 3 })];
    expect(found.model).toBe("bg-cnbd-k");
    expect(found.standardErrors.k).toBe(0);
    expect(found.covariance!.map((row) => row[0])).toEqual([0, 0, 0, 0, 0]);
    expect(found.covariance![0]).toEqual([0, 0, 0, 0, 0]);
    expect(Math.sqrt(found.covariance![2]![2]!)).toBeCloseTo(found.standardErrors.alpha!, 12);
    expect(found.logLikelihood).toBeCloseTo(told.logLikelihood, 8);
    expect(found.aic).toBeCloseTo(told.aic + 2, 8);
    expect(found.bic).toBeCloseTo(told.bic + Math.log(1000), 8);
    expect(bgcnbd.logLikelihood(found.params, customers)).toBeCloseTo(found.logLikelihood, 7);
    expect(JSON.parse(JSON.stringify(found))).toEqual(found);
  });

  it("need the gaps, or k; without the gaps they say what the likelihood leaves out", () => {
    const shop = mbgcnbd.simulate(truth, { n: 1000, T: 32, chance: 2, orders: true });
    const logGaps = logGapsOf(shop);
    const { x, tx, T } = shop;
    expect(() => mbgcnbd.fit({ x, tx, T })).toThrow("customers.logGaps");
    const [told, plain] = [mbgcnbd.fit({ x, tx, T, logGaps }, { k: 2 }), mbgcnbd.fit({ x, tx, T }, { k: 2 })];
    expect(plain.params).toEqual(told.params);
    expect(plain.warnings).toContainEqual({ code: "fit.noLogGaps", details: { k: 2 } });
    const total = logGaps.reduce((sum, g) => sum + g, 0);
    expect(told.logLikelihood - plain.logLikelihood).toBeCloseTo(total, 7);
    expect(mbgcnbd.fit(compress(shop), { logGaps: total }).logLikelihood).toBeCloseTo(
      mbgcnbd.fit({ x, tx, T, logGaps }).logLikelihood,
      6,
    );
  });

  it("refuse gaps that cannot be and a k that is none", () => {
    const one = { x: [2, 0], tx: [10, 0], T: [20, 20] };
    const most = 2 * Math.log(5);
    expect(bgcnbd.fit({ ...one, logGaps: [most, 0] }, { k: 2 }).logGaps).toBeCloseTo(most, 12);
    expect(() => bgcnbd.fit({ ...one, logGaps: [most + 0.01, 0] }, { k: 2 })).toThrow("customer.logGaps");
    expect(() => bgcnbd.fit({ ...one, logGaps: [most, 1] }, { k: 2 })).toThrow("customer.logGaps");
    expect(() => bgcnbd.fit({ ...one, logGaps: [Number.NaN, 0] }, { k: 2 })).toThrow("customer.logGaps");
    expect(() => bgcnbd.fit({ ...one, logGaps: [1] }, { k: 2 })).toThrow("customers.columns");
    for (const k of [0, 1.5, 101, Number.NaN]) {
      expect(() => bgcnbd.fit(one, { k })).toThrow("argument.domain");
      expect(() => bgcnbd.pAlive({ ...truth, k }, { x: 0, tx: 0, T: 1 })).toThrow("parameters.domain");
    }
  });

  it("are told in another time unit exactly, with the gaps and without", () => {
    const shop = bgcnbd.simulate(truth, { n: 1000, T: 32, chance: 2, orders: true });
    const { x, tx, T } = shop;
    const logGaps = logGapsOf(shop);
    const days = {
      x,
      tx: tx.map((t) => 7 * t),
      T: T.map((t) => 7 * t),
      logGaps: logGaps.map((sum, i) => sum + x[i]! * Math.log(7)),
    };
    const [inDays, inWeeks] = [bgcnbd.fit(days), bgcnbd.fit({ x, tx, T, logGaps })];
    const converted = bgcnbd.rescale(inDays, 7);
    expect(converted.params.k).toBe(3);
    expect(converted.standardErrors.k).toBe(0);
    expect(converted.params.alpha).toBeCloseTo(inWeeks.params.alpha, 8);
    expect(converted.logLikelihood).toBeCloseTo(inWeeks.logLikelihood, 6);
    expect(converted.aic).toBeCloseTo(inWeeks.aic, 6);
    expect(converted.logGaps).toBeCloseTo(inWeeks.logGaps!, 6);
    converted.tried.forEach(({ logLikelihood }, i) =>
      expect(logLikelihood).toBeCloseTo(inWeeks.tried[i]!.logLikelihood, 6),
    );
    const plain = bgcnbd.rescale(bgcnbd.fit({ x, tx: days.tx, T: days.T }, { k: 3 }), 7);
    expect(plain.logLikelihood).toBeCloseTo(bgcnbd.fit({ x, tx, T }, { k: 3 }).logLikelihood, 6);
    expect(plain.logGaps).toBeNull();
  });

  it.runIf(hasData("cdnow-sample.txt"))("find nothing regular in CDNOW: k = 1, BG/NBD's fit", () => {
    const asOf = dayOf(1997, 9, 30);
    const weeks = summarise(cdnowSample(), asOf, 7);
    const found = bgcnbd.fit({ ...weeks, logGaps: logGapsOfHistories(cdnowSample(), asOf, 7) });
    expect(found.params).toEqual({ k: 1, ...bgnbd.fit(weeks).params });
    expect(found.logLikelihood).toBeCloseTo(-9582.429, 3);
    expect(found.tried.length).toBe(2);
  });
});
