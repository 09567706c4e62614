import { seeded } from "@keepworth/models";
import { describe, expect, it } from "vitest";
import { logProbability, quantiles } from "./negativeBinomial.ts";
import { foreseen, unitBacktest, type ShopUnits } from "./unitBacktest.ts";
import { unitSeason } from "./unitSeason.ts";

/** A shop with products of many sizes whose levels wander, with a season; `weeks` of the past and `ahead` more. */
function simulated(seed: number, weeks: number, ahead: number, season: (week: number) => number): ShopUnits {
  const rng = seeded(seed);
  const all = weeks + ahead;
  return {
    products: Array.from({ length: 25 }, (_, p) => {
      const from = p < 20 ? 0 : Math.floor(weeks * 0.3 * rng.uniform());
      let level = 0.4 * 1.25 ** p;
      const units = Array.from({ length: all }, (_, week) => {
        level *= Math.exp(0.06 * rng.normal());
        return week < from ? 0 : rng.poisson((level * season(week) * rng.gamma(6)) / 6);
      });
      return { units, from };
    }),
    month: Array.from({ length: all }, (_, week) => Math.floor((week % 52) / 4.34)),
    weeks,
  };
}

const december = (week: number) => (Math.floor((week % 52) / 4.34) === 11 ? 2.2 : 0.89);

describe("negative binomial", () => {
  it("has the probabilities that its formula has by C's lgamma, and the quantiles that follow", () => {
    // Size 4 and mean 10, so that the variance is 10 + 10² / 4.
    expect(logProbability(7, 10, 35)).toBeCloseTo(-2.578_865_787_548, 11);
    // The probabilities of all counts add up to 1.
    let sum = 0;
    for (let count = 0; count < 400; count += 1) sum += Math.exp(logProbability(count, 10, 35));
    expect(sum).toBeCloseTo(1, 10);
    for (const p of [0.1, 0.5, 0.9]) {
      const [count] = quantiles(10, 35, [p]);
      let below = 0;
      for (let k = 0; k < count!; k += 1) below += Math.exp(logProbability(k, 10, 35));
      expect(below).toBeLessThan(p);
      expect(below + Math.exp(logProbability(count!, 10, 35))).toBeGreaterThanOrEqual(p);
    }
  });
});

describe("weekly units ahead", () => {
  it("hold what comes in about four of five weeks, and totals too", () => {
    let [n, inside, totals, totalsInside] = [0, 0, 0, 0];
    for (let seed = 1; seed <= 12; seed += 1) {
      const shop = simulated(seed, 90, 8, () => 1);
      const { forecasts } = foreseen(shop, 90, 8, false);
      forecasts.forEach((forecast, p) => {
        let total = 0;
        forecast!.weeks.forEach(({ p10, p90 }, k) => {
          const came = shop.products[p]!.units[90 + k]!;
          total += came;
          n += 1;
          if (came >= p10 && came <= p90) inside += 1;
        });
        totals += 1;
        if (total >= forecast!.total.p10 && total <= forecast!.total.p90) totalsInside += 1;
      });
    }
    if (process.env["KEEPWORTH_SHOW"]) console.log(inside / n, totalsInside / totals);
    expect(inside / n).toBeGreaterThan(0.76);
    expect(inside / n).toBeLessThan(0.92);
    expect(totalsInside / totals).toBeGreaterThan(0.7);
    expect(totalsInside / totals).toBeLessThan(0.93);
  });

  it("are nearer with the season than without where there is one, and than both naive rules", () => {
    const shop = simulated(3, 156, 8, december);
    const plain = unitBacktest(shop, 8, false)!;
    const seasonal = unitBacktest(shop, 8, true)!;
    if (process.env["KEEPWORTH_SHOW"]) console.log(plain.accuracy, seasonal.accuracy, seasonal.coverage);
    expect(seasonal.accuracy.plan.wape!).toBeLessThan(plain.accuracy.plan.wape!);
    expect(seasonal.accuracy.plan.wape!).toBeLessThan(seasonal.accuracy.lastWeeks.wape!);
    expect(seasonal.planWhereLastYear.wape!).toBeLessThan(seasonal.accuracy.lastYear.wape!);
    expect(seasonal.coverage!).toBeGreaterThan(0.72);
    expect(seasonal.origins.at(-1)).toBe(148);
  });

  it("never look at what came after the day they are made on", () => {
    const shop = simulated(5, 60, 8, () => 1);
    const cut = {
      ...shop,
      products: shop.products.map(({ units, from }) => ({
        from,
        units: Array.from(units, (one, week) => (week < 60 ? one : 1_000)),
      })),
    };
    expect(foreseen(cut, 60, 8, true)).toEqual(foreseen(shop, 60, 8, true));
  });

  it("need two years to tell a season, and half a year to try the past", () => {
    const shop = simulated(6, 60, 4, () => 1);
    expect(unitSeason(shop.products[9]!.units as number[], shop.month)).toBeNull();
    expect(unitBacktest({ ...shop, weeks: 25 }, 4, false)).toBeNull();
  });
});
