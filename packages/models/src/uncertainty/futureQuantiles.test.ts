import { describe, expect, it } from "vitest";
import { seeded } from "../math/random.ts";
import * as bgnbd from "../purchase/bgnbd/index.ts";
import { findCorners, noCorners } from "./futureGrid.ts";
import { levels } from "./futureMoney.ts";
import { futureQuantiles, type FutureTable } from "./futureQuantiles.ts";

// CDNOW in weeks, 10 % a year.
const purchase = { r: 0.2426, alpha: 4.4136, a: 0.7929, b: 2.4259 };
const spend = { p: 6.24957, q: 3.74422, v: 15.44352 };
const rate = Math.log(1.1) / 52.1775;
const certain = <P>(params: P) => ({ params, draws: [params, params], warnings: [] });

/** Futures of active customers of one state, purchase by purchase from the model's definition: W of those who buy. */
function simulate(x: number, T: number, horizon: number, rate: number, paths: number): Float64Array {
  const rng = seeded(77);
  const money: number[] = [];
  while (money.length < paths) {
    const lambda = rng.gamma(purchase.r + x) / (purchase.alpha + T);
    const leaving = rng.beta(purchase.a, purchase.b + x);
    const divisor = rng.gamma(spend.q + spend.p * x);
    let sum = 0;
    for (let t = rng.exponential() / lambda; t <= horizon; t += rng.exponential() / lambda) {
      sum += Math.exp(-rate * t) * rng.gamma(spend.p);
      if (rng.uniform() < leaving) break;
    }
    if (sum > 0) money.push(sum / divisor);
  }
  return Float64Array.from(money).sort();
}

function moneyAt(table: FutureTable, x: number, T: number, level: number): number {
  const corners = noCorners();
  findCorners(table.grid, x, T, corners);
  let log = 0;
  for (let c = 0; c < corners.count; c++) {
    log += corners.weight[c]! * table.logMoney![corners.node[c]! * levels.length + levels.indexOf(level)]!;
  }
  return Math.exp(log);
}

describe("the future of active customers", () => {
  it.each([
    ["a one-time buyer", 0, 30, rate],
    ["a rare buyer", 2, 38.857, rate],
    ["a frequent buyer", 20, 52, rate],
    ["a buyer by the hundred", 150, 40, rate],
    ["a steep discount", 5, 20, 10 * rate],
  ])("of %s has the quantiles of 100,000 simulated customers", (_, x, T, rate) => {
    const states = { x: [x, x], T: [T - 5, T + 5] };
    const table = futureQuantiles({
      model: bgnbd,
      purchase: certain(purchase),
      spend: certain(spend),
      states,
      horizon: 52,
      rate,
      paths: 32_768,
      seed: 1,
    });
    const simulated = simulate(x, T, 52, rate, 100_000);
    for (const level of [0.02, 0.1, 0.5, 0.8, 0.95]) {
      // Where the tabulated quantile lies among the simulated ones: both have sampling error, together below .003, and
      // a steep discount shows that the sums of those who leave early are only corrected on average.
      const value = moneyAt(table, x, T, level);
      const place = simulated.findIndex((w) => w > value) / simulated.length;
      expect(Math.abs(place - level)).toBeLessThan(4 * 0.003 * Math.sqrt(4 * level * (1 - level)) + 0.003);
    }
  });

  it("says how far interpolation is off: below 2 % with the default steps, five years of ages", () => {
    const states = { x: [0, 0, 3, 3, 30, 30], T: [0, 260, 5, 260, 20, 260] };
    const table = futureQuantiles({
      model: bgnbd,
      purchase: certain(purchase),
      spend: certain(spend),
      states,
      horizon: 52,
      seed: 2,
    });
    expect(table.interpolationError).toBeGreaterThan(0);
    expect(table.interpolationError).toBeLessThan(0.02);
  });

  it("has P(no purchase) exactly, between nodes to four digits", () => {
    const states = { x: [0, 0, 1, 1], T: [0, 260, 0, 260] };
    const table = futureQuantiles({
      model: bgnbd,
      purchase: certain(purchase),
      spend: null,
      states,
      horizon: 52,
      seed: 1,
    });
    const corners = noCorners();
    for (const [x, T] of [
      [0, 0],
      [0, 17.3],
      [1, 99.9],
      [1, 260],
    ] as const) {
      findCorners(table.grid, x, T, corners);
      let none = 0;
      for (let c = 0; c < corners.count; c++) none += corners.weight[c]! * table.none[corners.node[c]!]!;
      const survival = new Float64Array(1);
      bgnbd.activeFuture(purchase, 52).addSurvival(x, T, 1, survival);
      expect(none).toBeCloseTo(1 - survival[0]!, 3);
    }
    expect(table.logMoney).toBeNull();
  });

  it("moves smoothly from one age to the next, the older buying less", () => {
    const ages = Array.from({ length: 200 }, (_, i) => 10 + i / 7);
    const states = { x: ages.map(() => 3), T: ages };
    const table = futureQuantiles({
      model: bgnbd,
      purchase: certain(purchase),
      spend: certain(spend),
      states,
      horizon: 52,
      seed: 3,
    });
    const values = ages.map((T) => moneyAt(table, 3, T, 0.92));
    for (let i = 1; i < values.length; i++) {
      expect(values[i]! / values[i - 1]!).toBeLessThan(1);
      expect(values[i]! / values[i - 1]!).toBeGreaterThan(0.98);
    }
  });

  it("is wider where the parameters are uncertain", () => {
    const states = { x: [1], T: [30] };
    const factors = [0.2, 0.5, 1, 2, 5];
    const draws = factors.map((f) => ({ ...purchase, r: purchase.r * f, alpha: purchase.alpha / f }));
    const options = { spend: certain(spend), states, horizon: 52, paths: 32_768, seed: 4 };
    const sure = futureQuantiles({ ...options, model: bgnbd, purchase: certain(purchase) });
    const unsure = futureQuantiles({
      ...options,
      model: bgnbd,
      purchase: { params: purchase, draws, warnings: [] },
    });
    expect(moneyAt(unsure, 1, 30, 0.95)).toBeGreaterThan(moneyAt(sure, 1, 30, 0.95) * 1.01);
  });

  it("refuses a horizon that is none, and no states", () => {
    const options = {
      model: bgnbd,
      purchase: certain(purchase),
      spend: null,
      states: { x: [0], T: [1] },
      seed: 1,
    };
    expect(() => futureQuantiles({ ...options, horizon: -1 })).toThrow("argument.domain");
    expect(() => futureQuantiles({ ...options, horizon: Number.NaN })).toThrow("argument.domain");
    expect(() => futureQuantiles({ ...options, horizon: 1, rate: Infinity })).toThrow("argument.domain");
    expect(() => futureQuantiles({ ...options, horizon: 1, states: { x: [], T: [] } })).toThrow(
      "customers.empty",
    );
  });
});
