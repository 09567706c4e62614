import { describe, expect, it } from "vitest";
import { lifetimeModels } from "../../../test/lifetimes.ts";
import { checkCustomer } from "../../customers.ts";
import { seeded } from "../../math/random.ts";

describe.each(lifetimeModels)("simulated %s customers", (_, { model, params, others }) => {
  it("are the same for the same seed, given as a number or as a generator", () => {
    const first = model.simulate(params, { n: 100, T: 39, chance: 1 });
    expect(model.simulate(params, { n: 100, T: 39, chance: seeded(1) })).toEqual(first);
    expect(model.simulate(params, { n: 100, T: 39, chance: 2 })).not.toEqual(first);
  });

  it("buy as often as expected, and stay as often", () => {
    for (const at of [params, ...others]) {
      const n = 40_000;
      const { x, tx, T, active } = model.simulate(at, { n, T: 39, chance: 3 });
      const mean = x.reduce((sum, value) => sum + value, 0) / n;
      const spread = Math.sqrt(x.reduce((sum, value) => sum + (value - mean) ** 2, 0) / n / n);
      expect(Math.abs(mean - model.expectedPurchases(at, 39))).toBeLessThan(4 * spread);
      const { pAlive } = model.scoreStates(at, { x, tx, T }, { horizon: 1, rate: 0 });
      let difference = 0;
      let variance = 0;
      for (let i = 0; i < n; i++) {
        if (x[i]! < 2) continue;
        difference += active[i]! - pAlive[i]!;
        variance += pAlive[i]! * (1 - pAlive[i]!);
      }
      expect(Math.abs(difference)).toBeLessThan(4 * Math.sqrt(variance));
    }
  });

  it("go on to buy as often as expected of them, group by group", () => {
    for (const at of [params, ...others]) {
      const n = 25_000;
      const { orders } = model.simulate(at, { n, T: 78, chance: 8, orders: true });
      const known = { x: new Float64Array(n), tx: new Float64Array(n), T: new Float64Array(n).fill(39) };
      const later = new Float64Array(n);
      orders!.time.forEach((time, k) => {
        const i = orders!.customer[k]!;
        if (time > 39) later[i]!++;
        else if (time > 0) {
          known.x[i]!++;
          known.tx[i] = time;
        }
      });
      const expected = model.expectedByState(at, known, 39);
      const none = model.scoreStates(at, known, { horizon: 39, rate: 0 }).pNone;
      for (const group of [(x: number) => x === 0, (x: number) => x > 0 && x < 4, (x: number) => x >= 4]) {
        let difference = 0;
        let square = 0;
        let quiet = 0;
        let variance = 0;
        for (let i = 0; i < n; i++) {
          if (!group(known.x[i]!)) continue;
          difference += later[i]! - expected[i]!;
          square += (later[i]! - expected[i]!) ** 2;
          quiet += (later[i] === 0 ? 1 : 0) - none[i]!;
          variance += none[i]! * (1 - none[i]!);
        }
        expect(Math.abs(difference)).toBeLessThan(4 * Math.sqrt(square));
        expect(Math.abs(quiet)).toBeLessThan(4 * Math.sqrt(variance));
      }
    }
  });

  it("are summaries of their orders", () => {
    for (const wholeDays of [false, true]) {
      const T = Float64Array.from({ length: 500 }, (_, i) => i % 90);
      const { x, tx, orders } = model.simulate(params, { n: 500, T, chance: 4, wholeDays, orders: true });
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
    expect(model.simulate(params, { n: 1, T: 1, chance: 1 }).orders).toBeNull();
  });

  it("refuse numbers, ages and parameters that are none", () => {
    expect(() => model.simulate(params, { n: -1, T: 1, chance: 1 })).toThrow("argument.domain");
    expect(() => model.simulate(params, { n: 1, T: -1, chance: 1 })).toThrow("argument.domain");
    expect(() => model.simulate(params, { n: 2, T: [1], chance: 1 })).toThrow("customers.columns");
    expect(() => model.simulate({ ...params, s: -1 }, { n: 2, T: 1, chance: 1 })).toThrow(
      "parameters.domain",
    );
  });
});
