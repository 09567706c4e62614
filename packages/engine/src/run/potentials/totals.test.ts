import { seeded } from "@keepworth/models";
import { describe, expect, it } from "vitest";
import type { Extras } from "./extras.ts";
import type { CustomerLesson } from "./lessons.ts";
import { drawLessons, totalWithExtras } from "./totals.ts";

const lesson = (customer: string, worth: number, probability = 0.6): CustomerLesson => ({
  customer,
  learned: "a better grind",
  day: "2026-01-01",
  probability,
  share: 0.5,
  benefits: [{ years: 1, amount: worth }],
  worth,
});

const nothing: Extras = {
  deals: [],
  lessons: [],
  referrals: { referrals: 0, known: 0, brought: 0, incremental: 0.5, factors: null, rate: null, reward: 0 },
  newcomer: { mean: 0, deviation: 0 },
  sums: { pipeline: 0, networking: 0, learning: 0, customers: 0 },
};
const growth = { value: 1000, deviation: { parameters: 60, chance: 40, model: 80 } };

describe("totalWithExtras", () => {
  it("has the interval of own purchases alone where nothing else is known, on either side of zero", () => {
    const own = totalWithExtras(growth, nothing, { base: 500, seed: 1 });
    expect(own.clv).toBe(1500);
    // 1.645 × √(60² + 40² + 80²) = 177
    expect(own.low!).toBeCloseTo(1500 - 177, -2);
    expect(own.high!).toBeCloseTo(1500 + 177, -2);
    const loss = totalWithExtras({ ...growth, value: -1000 }, nothing, { base: 500, seed: 1 });
    expect(loss.growthLow!).toBeLessThan(-1000);
    expect(loss.growthHigh!).toBeGreaterThan(-1000);
  });

  it("lets a lesson be true or not for all who taught it at once", () => {
    const two = [lesson("a", 60), lesson("b", 60)];
    const rng = seeded(3);
    const drawn = Array.from({ length: 4000 }, () => drawLessons(two, rng));
    expect(new Set(drawn.map((one) => Math.round(one)))).toEqual(new Set([0, 200]));
    expect(drawn.reduce((sum, one) => sum + one, 0) / drawn.length).toBeCloseTo(120, -1);
    const total = totalWithExtras(
      growth,
      { ...nothing, lessons: two, sums: { ...nothing.sums, learning: 120 } },
      { base: 0, seed: 1 },
    );
    expect([total.learningLow, total.learningHigh]).toEqual([0, 200]);
  });

  it("knows referrals no better than those so far tell, nor what they bring than own purchases", () => {
    const extras: Extras = {
      ...nothing,
      referrals: {
        referrals: 100,
        known: 38,
        brought: 19,
        incremental: 0.5,
        factors: null,
        rate: { r: 0.3, alpha: 40 },
        reward: 5,
      },
      newcomer: { mean: 40, deviation: 60 },
      sums: { ...nothing.sums, networking: 100 * (0.5 * 40 - 5) },
    };
    const total = totalWithExtras(growth, extras, { base: 0, seed: 2 });
    // by hand: n 100 ± 14, share .5 ± .08, value 40 ± 11 %, spread 60√50: about ± 600 about 1,500
    expect(total.networkingLow).toBeGreaterThan(450);
    expect(total.networkingLow).toBeLessThan(950);
    expect(total.networkingHigh).toBeGreaterThan(2050);
    expect(total.networkingHigh).toBeLessThan(2700);
  });
});
