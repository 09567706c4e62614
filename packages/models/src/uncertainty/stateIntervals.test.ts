import { describe, expect, it } from "vitest";
import * as bgnbd from "../purchase/bgnbd/index.ts";
import { futureQuantiles } from "./futureQuantiles.ts";
import { stateIntervals } from "./stateIntervals.ts";

const purchase = { r: 0.2426, alpha: 4.4136, a: 0.7929, b: 2.4259 };
const spend = { p: 6.24957, q: 3.74422, v: 15.44352 };
const certain = <P>(params: P) => ({ params, draws: [params, params], warnings: [] });

function intervals(states: { x: number[]; T: number[] }, pAlive: number[], horizon = 52, params = spend) {
  const table = futureQuantiles({
    model: bgnbd,
    purchase: certain(purchase),
    spend: certain(params),
    states,
    horizon,
    seed: 1,
  });
  const mean = states.x.map((x) => (params.p / (params.q + params.p * x - 1)) * 1.5);
  return stateIntervals(states, pAlive, table, mean);
}

/** The smallest n with P(Y <= n) >= level, of a customer active with probability pAlive. */
function quantile(x: number, T: number, pAlive: number, level: number): number {
  const survival = new Float64Array(5000);
  bgnbd.activeFuture(purchase, 52).addSurvival(x, T, 1, survival);
  return survival.findIndex((p) => pAlive * p <= 1 - level);
}

describe("the interval of a single customer", () => {
  it("has the exact quantiles of the number of purchases, for nearly all of 2,000 states", () => {
    const states = { x: [] as number[], T: [] as number[] };
    const pAlive: number[] = [];
    for (let i = 0; i < 2000; i++) {
      states.x.push(i % 20);
      states.T.push(5 + (i % 251) / 1.7);
      pAlive.push(i % 20 === 0 ? 1 : ((i * 37) % 101) / 100);
    }
    const { ordersLow, ordersHigh } = intervals(states, pAlive);
    let wrong = 0;
    for (let i = 0; i < 2000; i++) {
      const [x, T, alive] = [states.x[i]!, states.T[i]!, pAlive[i]!];
      for (const [found, level] of [
        [ordersLow[i]!, 0.05],
        [ordersHigh[i]!, 0.95],
      ] as const) {
        const exact = quantile(x, T, alive, level);
        expect(Math.abs(found - exact)).toBeLessThanOrEqual(1);
        if (found !== exact) wrong++;
      }
    }
    // 4,000 quantiles: interpolation takes one in a hundred for its neighbour, where both are nearly right.
    expect(wrong).toBeLessThan(40);
  });

  it("is within 1 % or one purchase for states between the rows of x, in the hundreds", () => {
    const x = [300, 310, 320, 330, 340, 350];
    const states = { x, T: x.map(() => 50) };
    const { ordersLow, ordersHigh } = intervals(
      states,
      x.map(() => 1),
    );
    x.forEach((each, i) => {
      for (const [found, exact] of [
        [ordersLow[i]!, quantile(each, 50, 1, 0.05)],
        [ordersHigh[i]!, quantile(each, 50, 1, 0.95)],
      ] as const) {
        expect(Math.abs(found - exact)).toBeLessThanOrEqual(Math.max(1, 0.01 * exact));
      }
    });
  });

  it("is 0 to 0 for a customer who has left, and starts at 0 where that is likely", () => {
    const { ordersHigh, moneyLow, moneyHigh, highRatio } = intervals(
      { x: [4, 4, 4], T: [30, 30, 30] },
      [0, 0.04, 0.5],
    );
    expect([
      ...ordersHigh.subarray(0, 2),
      ...moneyHigh!.subarray(0, 2),
      ...highRatio!.subarray(0, 2),
    ]).toEqual([0, 0, 0, 0, 0, 0]);
    expect(moneyLow![2]).toBe(0);
    expect(moneyHigh![2]).toBeGreaterThan(0);
  });

  it("gives the money's bounds as multiples of the expected money too", () => {
    const { moneyHigh, highRatio } = intervals({ x: [4], T: [30] }, [0.9]);
    expect(highRatio![0]! * (spend.p / (spend.q + 4 * spend.p - 1)) * 1.5).toBeCloseTo(moneyHigh![0]!, 12);
  });

  it("has money above 0 exactly where it has purchases above 0", () => {
    const states = { x: [0, 1, 2, 8, 40], T: [0, 30, 30, 30, 30] };
    for (const alive of [0.02, 0.1, 0.3, 0.7, 1]) {
      const { ordersLow, ordersHigh, moneyLow, moneyHigh } = intervals(
        states,
        states.x.map(() => alive),
      );
      states.x.forEach((_, i) => {
        expect(moneyHigh![i]! > 0).toBe(ordersHigh[i]! > 0);
        expect(moneyLow![i]! > 0).toBe(ordersLow[i]! > 0);
      });
    }
  });

  it.each([
    ["a horizon of 0", { x: [0, 3], T: [10, 10] }, 0, spend],
    ["a customer of the last day", { x: [0], T: [0] }, 52, spend],
    ["one-time buyers only", { x: [0, 0, 0], T: [1, 2, 3] }, 52, spend],
    ["purchases by the thousand", { x: [0, 3000], T: [52, 52] }, 52, spend],
    ["a mean spend that is infinite", { x: [0, 2], T: [10, 10] }, 52, { p: 0.4, q: 0.7, v: 3 }],
    ["an alpha close to 0", { x: [0, 1, 2], T: [0, 1, 300] }, 52, spend],
  ])("is finite and ordered for %s", (name, states, horizon, params) => {
    const alpha = name.startsWith("an alpha") ? 1e-4 : purchase.alpha;
    const table = futureQuantiles({
      model: bgnbd,
      purchase: certain({ ...purchase, alpha }),
      spend: certain(params),
      states,
      horizon,
      seed: 1,
    });
    const mean = states.x.map((x) => (params.q + params.p * x > 1 ? 1 : Infinity));
    const { ordersLow, ordersHigh, moneyLow, moneyHigh, lowRatio, highRatio } = stateIntervals(
      states,
      states.x.map(() => 1),
      table,
      mean,
    );
    states.x.forEach((_, i) => {
      expect(ordersLow[i]!).toBeLessThanOrEqual(ordersHigh[i]!);
      expect(moneyLow![i]!).toBeLessThanOrEqual(moneyHigh![i]!);
      for (const column of [moneyHigh!, lowRatio!, highRatio!])
        expect(Number.isFinite(column[i]!)).toBe(true);
      expect(horizon > 0 || moneyHigh![i] === 0).toBe(true);
    });
  });
});
