import { describe, expect, it } from "vitest";
import { seeded } from "../../math/random.ts";
import { compress } from "../../states.ts";
import { futureQuantiles } from "../../uncertainty/futureQuantiles.ts";
import { parameterDraws } from "../../uncertainty/parameterDraws.ts";
import { activeFuture } from "./activeFuture.ts";
import { pAlive } from "./alive.ts";
import { conditionalPmf } from "./counts.ts";
import { conditionalExpectedPurchases, dect, dert } from "./expected.ts";
import * as bgbb from "./index.ts";
import { nextPurchase } from "./nextPurchase.ts";
import { expectedByState, scoreStates } from "./score.ts";
import { simulate } from "./simulate.ts";

const params = { alpha: 1.2035, beta: 2.7, gamma: 0.6568, delta: 6.8 };

describe("scores of many customers", () => {
  const T = Array.from({ length: 300 }, (_, i) => 1 + ((i * 7) % 12));
  const many = simulate(params, { n: 300, T, chance: 5 });

  it("are those of the single verbs", () => {
    const [horizon, rate] = [12, 0.008];
    const scores = scoreStates(params, many, { horizon, rate });
    many.x.forEach((x, i) => {
      const c = { x, tx: many.tx[i]!, T: many.T[i]! };
      const next = nextPurchase(params, c);
      expect(scores.pAlive[i]).toBeCloseTo(pAlive(params, c), 14);
      expect(scores.expected[i]).toBeCloseTo(conditionalExpectedPurchases(params, c, horizon), 12);
      expect(scores.dect[i]).toBeCloseTo(dect(params, c, { horizon, rate }), 12);
      expect(scores.dert[i]! / dert(params, c, { rate })).toBeCloseTo(1, 12);
      expect(scores.pNone[i]).toBeCloseTo(conditionalPmf(params, c, 0, horizon), 12);
      expect(scores.nextMedian[i]).toBe(
        next.pNever > 0.5 ? Number.NaN : next.quantile((1 - next.pNever) / 2),
      );
    });
    expect(scores.nextMedian.some(Number.isNaN)).toBe(true);
    expect(scores.nextMedian.some((t) => t > 1)).toBe(true);
    expect(expectedByState(params, many, horizon)).toEqual(scores.expected);
  });

  it("without a discount rate are infinite for ever only where the mean is", () => {
    const states = { x: [2], tx: [3], T: [4] };
    expect(scoreStates(params, states, { horizon: 4, rate: 0 }).dert[0]).toBe(Infinity);
    const leaving = { ...params, gamma: 1.5 };
    const ever = scoreStates(leaving, states, { horizon: 4, rate: 0 }).dert[0]!;
    expect(ever / dert(leaving, { x: 2, tx: 3, T: 4 }, { rate: 1e-13 })).toBeCloseTo(1, 5);
  });
});

describe("simulated customers", () => {
  it("are summaries of their purchases, the same for the same seed", () => {
    const { x, tx, orders } = simulate(params, { n: 400, T: 9, chance: 6, orders: true });
    for (let i = 0; i < 400; i++) {
      const times = orders!.time.filter((_, k) => orders!.customer[k] === i);
      expect(times.length).toBe(x[i]);
      expect(times.at(-1) ?? 0).toBe(tx[i]);
      expect(times.every((t, k) => Number.isInteger(t) && t > (times[k - 1] ?? 0) && t <= 9)).toBe(true);
    }
    expect(simulate(params, { n: 400, T: 9, chance: seeded(6), orders: true }).orders).toEqual(orders);
    expect(() => simulate(params, { n: 1, T: 2.5, chance: 1 })).toThrow("argument.domain");
  });
});

describe("the future of active customers", () => {
  const horizon = 12;
  const future = activeFuture(params, horizon);
  const active = { x: 3, tx: 8, T: 8 };

  it("has the probabilities of the single verbs, and moments that are theirs", () => {
    const survival = new Float64Array(40);
    const reached = future.addSurvival(3, 8, 1, survival, 1e-15);
    expect(reached).toBeLessThanOrEqual(horizon);
    let more = 1;
    let [mean, square] = [0, 0];
    for (let n = 0; n <= horizon; n++) {
      const p = conditionalPmf(params, active, n, horizon);
      expect(Math.exp(future.logPmf(3, 8, n))).toBeCloseTo(p, 14);
      more -= p;
      expect(survival[n]).toBeCloseTo(more, 13);
      mean += n * p;
      square += n * n * p;
    }
    const moments = future.moments(3, 8);
    expect(moments.mean).toBeCloseTo(mean, 12);
    expect(moments.square).toBeCloseTo(square, 11);
    expect(future.logPmf(3, 8, horizon + 1)).toBe(-Infinity);
  });

  it("is drawn with its mean, its chance of nothing, and its discount", () => {
    const paths = 4000;
    const rng = seeded(2);
    const place = (i: number) => (i + 0.5) / paths;
    const chance = {
      buying: Float64Array.from({ length: paths }, (_, i) => place(i)),
      leaving: Float64Array.from({ length: paths }, () => rng.uniform()),
    };
    const drawn = {
      count: new Float64Array(paths),
      weight: new Float64Array(paths),
      span: new Float64Array(paths),
    };
    future.drawCounts(3, 8, chance, 0, paths, drawn);
    const mean = drawn.count.reduce((sum, n, i) => sum + n * drawn.weight[i]!, 0) / paths;
    expect(mean).toBeCloseTo(future.moments(3, 8).mean, 2);
    expect(drawn.weight[7]).toBeCloseTo(1 - Math.exp(future.logPmf(3, 8, 0)), 14);
    // Purchases fall evenly on the span, so at rate ρ each keeps (1 − e^(−ρ·span·h)) / (ρ·span·h).
    const rate = 0.01;
    const discounted = drawn.count.reduce((sum, n, i) => {
      const z = rate * horizon * drawn.span[i]!;
      return sum + (n * drawn.weight[i]! * -Math.expm1(-z)) / z;
    }, 0);
    expect(discounted / paths / dect(params, active, { rate, horizon })).toBeCloseTo(1, 2);
  });

  it("is tabulated and interpolated for a whole shop, to a few parts of a hundred", () => {
    const often = { alpha: 6, beta: 2, gamma: 0.7, delta: 30 };
    const T = Float64Array.from({ length: 3000 }, (_, i) => 20 + (i % 33));
    const states = compress(simulate(often, { n: 3000, T, chance: 7 }));
    const table = futureQuantiles({
      model: bgbb,
      purchase: parameterDraws({ params: often, covariance: null }, 2, 1),
      spend: null,
      states,
      horizon,
      seed: 1,
    });
    expect(table.mean.every((value) => value >= 0 && value <= horizon)).toBe(true);
    expect(table.interpolationError).toBeLessThan(0.03);
  });

  it("has nothing in a horizon of 0", () => {
    const none = activeFuture(params, 0);
    expect(none.moments(3, 8)).toEqual({ mean: 0, square: 0 });
    expect(none.addSurvival(3, 8, 1, new Float64Array(4))).toBe(0);
  });
});

describe("a large shop", () => {
  it("of 200,000 customers over a year of weeks has few states and is scored at once", () => {
    const shop = simulate(params, { n: 200_000, T: 52, chance: 1 });
    const states = compress(shop);
    expect(states.x.length).toBeLessThan(1400);
    const expected = expectedByState(params, states, 52);
    expect(expected.every((value) => value >= 0 && value <= 52)).toBe(true);
  });
});
