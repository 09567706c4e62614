import { purchaseModel, seeded } from "@keepworth/models";
import { describe, expect, it } from "vitest";
import { stratifiedHoldout } from "../allocate/holdout.ts";
import { marginMoments } from "./marginMoments.ts";
import { ratioMismatch } from "./ratioMismatch.ts";
import { experimentStrata } from "./strata.ts";
import { verdictOf } from "./verdict.ts";

describe("strata", () => {
  it("are fifths by value and thirds by risk, split evenly between arms", () => {
    const rng = seeded(5);
    const value = Float64Array.from({ length: 1500 }, () => rng.gamma(0.5));
    const risk = value.map(() => rng.uniform());
    const stratum = experimentStrata(value, risk);
    expect(new Set(stratum).size).toBe(15);
    const held = stratifiedHoldout(stratum, 0.3, 1);
    for (let s = 0; s < 15; s += 1) {
      const members = [...stratum.keys()].filter((i) => stratum[i] === s);
      const share = members.filter((i) => held[i] === 1).length;
      expect(Math.abs(share - 0.3 * members.length)).toBeLessThanOrEqual(1);
    }
    const top = [...stratum.keys()].filter((i) => stratum[i]! >= 12);
    expect(top.length).toBe(300);
  });

  it("keeps customers who are equal together, and counts what is not known as worth nothing", () => {
    const stratum = experimentStrata([0, 0, 0, Number.NaN, 9, 9], [1, 1, 1, 1, 1, 1]);
    expect(stratum).toEqual(Int32Array.of(0, 0, 0, 0, stratum[5]!, stratum[5]!));
    expect(stratum[5]).toBeGreaterThan(0);
  });
});

describe("sample ratio mismatch", () => {
  it("agrees with a chi-square table", () => {
    // 60² / 250 = 14.4; erfc(√7.2) = .00014780
    const { statistic, p, mismatch } = ratioMismatch({ treated: 440, holdout: 560 }, 0.5);
    expect(statistic).toBeCloseTo(14.4, 10);
    expect(p).toBeCloseTo(0.0001478, 6);
    expect(mismatch).toBe(true);
    // 3.841 is the 95 % quantile
    expect(ratioMismatch({ treated: 469, holdout: 531 }, 0.5).p).toBeCloseTo(0.04991, 4);
    expect(ratioMismatch({ treated: 800, holdout: 200 }, 0.2)).toMatchObject({
      statistic: 0,
      mismatch: false,
    });
  });
});

describe("verdict", () => {
  it("is by where the interval lies, and says how many customers would do where it holds 0", () => {
    const about = (value: number, error: number) => ({
      value,
      error,
      low: value - 1.6449 * error,
      high: value + 1.6449 * error,
    });
    expect(verdictOf(about(2, 1), 100)).toEqual({ verdict: "pays", customersNeeded: null });
    expect(verdictOf(about(-2, 1), 100)).toEqual({ verdict: "loses", customersNeeded: null });
    // (1.64485 + .84162)² = 6.18256 times the customers
    expect(verdictOf(about(1, 1), 1000)).toEqual({ verdict: "unknown", customersNeeded: 6183 });
    expect(verdictOf(about(0, 1), 1000).customersNeeded).toBeNull();
  });
});

describe("margin of a customer ahead", () => {
  it("has the mean and about the variance of simulated customers", () => {
    // Pareto/NBD customers who are all new: orders and their probability by the model, money by gamma laws
    const model = purchaseModel("pareto-nbd");
    const params = { r: 0.55, alpha: 10.6, s: 0.61, beta: 11.7 };
    const days = 26;
    const { x } = model.simulate(params, { n: 40_000, T: days, chance: 9 });
    const rng = seeded(2);
    const money = Array.from(x, (n) => {
      const mean = (40 * 8) / rng.gamma(9);
      let sum = 0;
      for (let k = 0; k < n; k += 1) sum += (mean / 6) * rng.gamma(6);
      return sum;
    });
    const mean = money.reduce((sum, one) => sum + one, 0) / money.length;
    const variance = money.reduce((sum, one) => sum + (one - mean) ** 2, 0) / money.length;
    const told = marginMoments({
      orders: model.expectedPurchases(params, days),
      pBuys: 1 - model.pmf(params, 0, days),
      // inverse gamma of shape 9: mean 40·8/8, variance mean²/7
      perOrder: 40,
      meanSpread: 1 / 7,
      orderSpread: 1 / 6,
    });
    expect(told.mean / mean).toBeCloseTo(1, 1);
    // rates of new customers differ most of all; of known ones they are nearly told
    expect(Math.sqrt(told.variance / variance)).toBeGreaterThan(0.7);
    expect(Math.sqrt(told.variance / variance)).toBeLessThan(1.1);
  });

  it("is exactly compound Poisson where customers cannot leave", () => {
    const { mean, variance } = marginMoments({
      orders: 2,
      pBuys: 1 - Math.exp(-2),
      perOrder: 10,
      meanSpread: 0,
      orderSpread: 0.5,
    });
    expect(mean).toBe(20);
    // n·E[s²] = 2·100·1.5
    expect(variance).toBeCloseTo(300, 4);
    expect(marginMoments({ orders: 0, pBuys: 0, perOrder: 10, meanSpread: 0, orderSpread: 0 }).variance).toBe(
      0,
    );
  });
});
