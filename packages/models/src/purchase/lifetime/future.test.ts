import { describe, expect, it } from "vitest";
import { lifetimeModels } from "../../../test/lifetimes.ts";
import { seeded } from "../../math/random.ts";

const states = [
  [0, 0],
  [2, 39],
  [30, 200],
  [400, 300],
] as const;

describe.each(lifetimeModels)("what an active %s customer may still do", (_, { model, params, others }) => {
  const horizon = 52;

  it("has a survival function that is the sum of its probabilities", () => {
    for (const at of [params, ...others]) {
      const future = model.activeFuture(at, horizon);
      for (const [x, T] of states) {
        const survival = new Float64Array(5000);
        const reached = future.addSurvival(x, T, 1, survival, 1e-13);
        let more = 1;
        for (let n = 0; n < reached; n++) {
          more -= Math.exp(future.logPmf(x, T, n));
          expect(survival[n]).toBeCloseTo(more, 10);
        }
      }
    }
  });

  it("has the moments of its survival function", () => {
    for (const at of [params, ...others]) {
      const future = model.activeFuture(at, horizon);
      for (const [x, T] of states) {
        const survival = new Float64Array(20_000);
        const reached = future.addSurvival(x, T, 2, survival, 1e-15);
        let mean = 0;
        let square = 0;
        for (let n = 0; n < reached; n++) {
          mean += survival[n]! / 2;
          square += ((2 * n + 1) * survival[n]!) / 2;
        }
        const moments = future.moments(x, T);
        expect(moments.mean / mean).toBeCloseTo(1, 8);
        expect(moments.square / square).toBeCloseTo(1, 7);
      }
    }
  });

  it("is told in the same way for one customer", () => {
    const c = { x: 2, tx: 39, T: 39 };
    const future = model.activeFuture(params, horizon);
    const { mean } = future.moments(2, 39);
    expect(mean / model.conditionalExpectedPurchases(params, c, horizon)).toBeCloseTo(1, 12);
    for (const n of [0, 1, 7, 200]) {
      const p = Math.exp(future.logPmf(2, 39, n));
      expect(model.conditionalPmf(params, c, n, horizon) / p).toBeCloseTo(1, 12);
    }
  });

  it("has futures drawn as often as they are likely, spread over the time to leave", () => {
    const rng = seeded(4);
    const n = 40_000;
    const column = () => new Float64Array(n);
    const chance = {
      buying: column()
        .map(() => rng.uniform())
        .sort(),
      leaving: column().map(() => rng.uniform()),
    };
    const drawn = { count: column(), weight: column(), span: column() };
    for (const at of [params, ...others]) {
      for (const [x, T] of states) {
        const future = model.activeFuture(at, horizon);
        future.drawCounts(x, T, chance, 0, 1000, drawn);
        future.drawCounts(x, T, chance, 1000, n, drawn);
        expect(drawn.count.every((count) => count >= 1)).toBe(true);
        expect(drawn.span.every((span) => span > 0 && span <= 1)).toBe(true);
        const some = 1 - Math.exp(future.logPmf(x, T, 0));
        const { mean, square } = future.moments(x, T);
        let total = 0;
        let purchases = 0;
        let early = 0;
        for (let i = 0; i < n; i++) {
          const weighted = drawn.weight[i]! * drawn.count[i]!;
          total += drawn.weight[i]!;
          purchases += weighted;
          // They fall evenly on the first part of the horizon.
          early += weighted * Math.min(1, 0.5 / drawn.span[i]!);
        }
        const error = Math.sqrt((square - mean * mean) / n);
        expect(Math.abs(total / n - some)).toBeLessThan(5 * Math.sqrt((some * (1 - some)) / n) + 1e-9);
        expect(Math.abs(purchases / n - mean)).toBeLessThan(5 * error + 1e-9);
        const half = model.activeFuture(at, horizon / 2).moments(x, T).mean;
        expect(Math.abs(early / n - half)).toBeLessThan(5 * error + 1e-9);
      }
    }
  });
});
