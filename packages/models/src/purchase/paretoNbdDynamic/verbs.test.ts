import * as fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import { apparelWeeks } from "../../../test/apparelWeeks.ts";
import { hasData } from "../../../test/data.ts";
import { dynamicHistories, dynamicModel } from "../../../test/dynamicHistories.ts";
import { dynamicCustomers } from "../../../test/reference/dynamic.ts";
import { conditionalExpectedPurchases, dect, fit, pAlive, pAliveAt, simulate } from "./index.ts";

const { purchases, covariates } = dynamicHistories(dynamicCustomers);

describe("what customers with changing covariates will do", () => {
  it("is what mpmath says of P(alive), expected and discounted purchases", () => {
    const alive = pAlive(dynamicModel, purchases, covariates);
    const expected = conditionalExpectedPurchases(dynamicModel, purchases, covariates, 6);
    const discounted = dect(dynamicModel, purchases, covariates, { rate: 0.05, horizon: 6 });
    dynamicCustomers.forEach(({ values }, i) => {
      expect(alive[i]).toBeCloseTo(values[1]!, 12);
      expect(expected[i]! / values[2]!).toBeCloseTo(1, 11);
      expect(discounted[i]! / values[3]!).toBeCloseTo(1, 11);
    });
  });

  it("is a probability that falls, and purchases that add up over time", () => {
    const effect = fc.double({ min: -4, max: 4, noNaN: true });
    const size = fc.double({ min: -3, max: 3, noNaN: true }).map((power) => 10 ** power);
    const rate = fc.double({ min: 0, max: 2, noNaN: true });
    fc.assert(
      fc.property(
        size,
        size,
        size,
        size,
        effect,
        effect,
        rate,
        (r, alpha, s, beta, gamma, delta, discount) => {
          const model = {
            params: { r, alpha, s, beta },
            covariates: { lifetime: { z: delta, w: gamma }, purchase: { z: gamma } },
          };
          const now = pAlive(model, purchases, covariates);
          const later = pAliveAt(model, purchases, covariates, 6);
          const some = conditionalExpectedPurchases(model, purchases, covariates, 6);
          const more = conditionalExpectedPurchases(model, purchases, covariates, 12);
          const worth = dect(model, purchases, covariates, { rate: discount, horizon: 12 });
          now.forEach((p, i) => {
            expect(p >= 0 && p <= 1 && later[i]! >= 0 && later[i]! <= p).toBe(true);
            expect(some[i]! >= 0 && some[i]! <= more[i]! * (1 + 1e-12) && more[i]! < Infinity).toBe(true);
            expect(worth[i]! >= 0 && worth[i]! <= more[i]! * (1 + 1e-11)).toBe(true);
          });
        },
      ),
      { numRuns: 150 },
    );
  });

  it("is what simulated customers do", () => {
    const n = 10_000;
    const weeks = { customer: [] as number[], start: [] as number[], z: [] as number[], w: [] as number[] };
    for (let i = 0; i < n; i++) {
      for (const [k, start] of [0, 5, 9, 14, 20].entries()) {
        weeks.customer.push(i);
        weeks.start.push(start);
        weeks.z.push(((i + k) % 3) - 1);
        weeks.w.push((i + k) % 2);
      }
    }
    const rows = {
      customer: weeks.customer,
      start: weeks.start,
      last: 20,
      lifetime: { z: weeks.z, w: weeks.w },
      purchase: { z: weeks.z },
    };
    const first = new Float64Array(n).fill(1.5);
    const whole = simulate(dynamicModel, rows, { first, end: 30, chance: 12 });
    const until = { customer: whole.customer, time: whole.time, end: 18 };
    const expected = conditionalExpectedPurchases(dynamicModel, until, rows, 12);
    const total = expected.reduce((sum, e) => sum + e, 0);
    const came = whole.time.filter((t) => t > 18).length;
    // Counts of one customer vary by at most a few; 10,000 of them by less than √(3 · total).
    expect(Math.abs(came - total)).toBeLessThan(3 * Math.sqrt(3 * total));
    const alive = pAlive(dynamicModel, whole, rows);
    const sum = alive.reduce((all, p) => all + p, 0);
    const spread = Math.sqrt(alive.reduce((all, p) => all + p * (1 - p), 0));
    const active = whole.active.reduce((all, a) => all + a, 0);
    expect(Math.abs(active - sum)).toBeLessThan(3.5 * spread);
    // A new customer's expectation: data that end at the first purchase.
    const start = { customer: Array.from(first, (_, i) => i), time: first, end: 1.5 };
    const fresh = conditionalExpectedPurchases(dynamicModel, start, rows, 28.5);
    const repeats = whole.customer.length - n;
    const forecast = fresh.reduce((all, e) => all + e, 0);
    expect(Math.abs(repeats - forecast)).toBeLessThan(4 * Math.sqrt(6 * forecast));
  });

  it("is unknown of customers who have yet to come, and refuses horizons beyond the covariates", () => {
    const early = { ...purchases, end: 1 };
    expect(Array.from(pAlive(dynamicModel, early, covariates), Number.isNaN)).toEqual([
      false,
      true,
      false,
      true,
      true,
    ]);
    expect(() => conditionalExpectedPurchases(dynamicModel, purchases, covariates, 500)).toThrow(
      "covariates.periods",
    );
    expect(() => dect(dynamicModel, purchases, covariates, { rate: -1, horizon: 1 })).toThrow(
      "argument.domain",
    );
  });
});

describe.runIf(hasData("apparel-weekly-covariates.csv.gz"))(
  "apparel, 2007 and 2008 from what was known before",
  () => {
    let weeks: ReturnType<typeof apparelWeeks>;
    beforeAll(() => {
      weeks = apparelWeeks("2006-12-31");
    });

    function holdout(names: readonly string[], horizon: number) {
      const chosen = Object.fromEntries(
        Object.entries(weeks.values).filter(([name]) => names.includes(name)),
      );
      const rows = { ...weeks.rows, lifetime: chosen, purchase: chosen };
      const forecast = conditionalExpectedPurchases(
        fit(weeks.purchases, rows),
        weeks.purchases,
        rows,
        horizon,
      );
      const { customer, time, end } = weeks.purchases;
      const days = new Set<string>();
      customer.forEach((i, k) => {
        if (time[k]! > end && time[k]! <= end + horizon) days.add(`${i},${time[k]}`);
      });
      const came = new Float64Array(600);
      for (const day of days) came[Number(day.split(",")[0])]!++;
      const error = forecast.reduce((sum, f, i) => sum + Math.abs(f - came[i]!), 0) / 600;
      return { actual: days.size, total: forecast.reduce((sum, f) => sum + f, 0), error };
    }

    it("is forecast closer with covariates than without", () => {
      const without = holdout([], 104);
      const all = holdout(["High.Season", "Gender", "Channel"], 104);
      expect(all.actual).toBe(758);
      expect(Math.abs(all.total - 758)).toBeLessThan(Math.abs(without.total - 758));
      expect(all.error).toBeLessThan(without.error);
    });

    it("knows high season: autumn 2007 alone", () => {
      // 2007-01-01 to 2007-12-08, whose weeks from 2007-09-30 on are high season.
      const [before, until] = [holdout(["High.Season"], 39), holdout(["High.Season"], 49)];
      const [plainBefore, plainUntil] = [holdout([], 39), holdout([], 49)];
      const actual = until.actual - before.actual;
      const seasonal = until.total - before.total;
      const plain = plainUntil.total - plainBefore.total;
      expect(Math.abs(seasonal - actual)).toBeLessThan(Math.abs(plain - actual));
    });
  },
);
