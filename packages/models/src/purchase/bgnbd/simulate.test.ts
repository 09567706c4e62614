import { describe, expect, it } from "vitest";
import { checkCustomer } from "../../customers.ts";
import { seeded } from "../../math/random.ts";
import { expectedPurchases, simulate } from "./index.ts";

const params = { r: 0.6, alpha: 9, a: 0.793, b: 2.426 };

describe("simulated customers", () => {
  it("are the same for the same seed, given as a number or as a generator", () => {
    const first = simulate(params, { n: 100, T: 39, chance: 1 });
    expect(simulate(params, { n: 100, T: 39, chance: seeded(1) })).toEqual(first);
    expect(simulate(params, { n: 100, T: 39, chance: 2 })).not.toEqual(first);
  });

  it("buy as often as expected", () => {
    const n = 100_000;
    const { x } = simulate(params, { n, T: 39, chance: 3 });
    const mean = x.reduce((sum, value) => sum + value, 0) / n;
    const spread = Math.sqrt(x.reduce((sum, value) => sum + (value - mean) ** 2, 0) / n / n);
    expect(Math.abs(mean - expectedPurchases(params, 39))).toBeLessThan(4 * spread);
  });

  it("are summaries of their orders", () => {
    for (const wholeDays of [false, true]) {
      const T = Float64Array.from({ length: 500 }, (_, i) => i % 90);
      const { x, tx, orders } = simulate(params, { n: 500, T, chance: 4, wholeDays, orders: true });
      for (let i = 0; i < 500; i++) {
        const times = orders!.time.filter((_, k) => orders!.customer[k] === i);
        expect(times.length).toBe(x[i]! + 1);
        expect(times[0]).toBe(0);
        expect(times.at(-1)).toBe(tx[i]);
        expect(times).toEqual(Float64Array.from(new Set(times)).sort());
        checkCustomer({ x: x[i]!, tx: tx[i]!, T: T[i]! });
      }
      expect(orders!.time.every(Number.isInteger)).toBe(wholeDays);
    }
    expect(simulate(params, { n: 1, T: 1, chance: 1 }).orders).toBeNull();
  });

  it("have a first day that they share with their first purchase", () => {
    // Everybody buys at rate 1 and leaves after the first repeat. From a uniform moment to the end of the day nothing
    // more is bought with probability 1 − 1/e.
    const n = 20_000;
    const fickle = { r: 1e6, alpha: 1e6, a: 1e6, b: 1e-3 };
    const { x, active } = simulate(fickle, { n, T: 0, chance: 6, wholeDays: true });
    const stayed = active.reduce((sum, value) => sum + value, 0) / n;
    expect(x.every((value) => value === 0)).toBe(true);
    expect(Math.abs(stayed - (1 - Math.exp(-1)))).toBeLessThan(4 * Math.sqrt((0.632 * 0.368) / n));
  });

  it("do not change the ages that they are given", () => {
    const T = Float64Array.of(10, 20);
    expect(simulate(params, { n: 2, T, chance: 1 }).T).not.toBe(T);
  });

  it("refuse numbers and ages that are none", () => {
    expect(() => simulate(params, { n: -1, T: 1, chance: 1 })).toThrow("argument.domain");
    expect(() => simulate(params, { n: 1, T: -1, chance: 1 })).toThrow("argument.domain");
    expect(() => simulate(params, { n: 2, T: [1], chance: 1 })).toThrow("customers.columns");
  });
});
