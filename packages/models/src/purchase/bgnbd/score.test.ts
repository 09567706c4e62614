import { describe, expect, it } from "vitest";
import { seeded } from "../../math/random.ts";
import {
  conditionalExpectedPurchases,
  conditionalPmf,
  dect,
  dert,
  nextPurchase,
  pAlive,
  scoreStates,
  simulate,
} from "./index.ts";

const params = { r: 0.4, alpha: 30, a: 0.793, b: 2.426 };

describe("scores of many customers", () => {
  const T = Array.from({ length: 300 }, (_, i) => 20 + ((i * 37) % 400));
  const many = simulate(params, { n: 300, T, chance: 5, wholeDays: true });

  it("are those of the single verbs, in any order of rows", () => {
    const horizon = 365;
    const rate = 0.0003;
    const scores = scoreStates(params, many, { horizon, rate });
    many.x.forEach((x, i) => {
      const c = { x, tx: many.tx[i]!, T: many.T[i]! };
      const next = nextPurchase(params, c);
      expect(scores.pAlive[i]).toBeCloseTo(pAlive(params, c), 13);
      expect(scores.expected[i]! / conditionalExpectedPurchases(params, c, horizon)).toBeCloseTo(1, 11);
      expect(scores.dect[i]! / dect(params, c, { horizon, rate })).toBeCloseTo(1, 11);
      expect(scores.dert[i]! / dert(params, c, { rate })).toBeCloseTo(1, 11);
      expect(scores.pNone[i]).toBeCloseTo(conditionalPmf(params, c, 0, horizon), 13);
      const median = next.pNever > 0.5 ? Number.NaN : next.quantile((1 - next.pNever) / 2);
      expect(scores.nextMedian[i]!.toPrecision(11)).toBe(median.toPrecision(11));
    });
    expect(scores.nextMedian.some(Number.isNaN)).toBe(true);
  });

  it("hold for parameters of any size", () => {
    for (const shape of [1e-4, 1, 1e5]) {
      for (const chance of [1e-4, 1, 1e5]) {
        const odd = { r: shape, alpha: 30 * shape, a: chance, b: 3 };
        const scores = scoreStates(
          odd,
          { x: [0, 3, 2000], tx: [0, 5, 90], T: [0, 9, 90] },
          { horizon: 50, rate: 0.001 },
        );
        for (const i of [0, 1, 2]) {
          expect(scores.pAlive[i]! >= 0 && scores.pAlive[i]! <= 1).toBe(true);
          expect(scores.pNone[i]! >= 0 && scores.pNone[i]! <= 1).toBe(true);
          expect(scores.dect[i]! <= scores.expected[i]! * (1 + 1e-12)).toBe(true);
          expect(scores.dect[i]! <= scores.dert[i]! * (1 + 1e-12)).toBe(true);
          expect(scores.dert[i]! < Infinity).toBe(true);
        }
      }
    }
  });

  it("without a discount rate are infinite for ever only where the mean is", () => {
    const states = { x: [2], tx: [30], T: [40] };
    expect(scoreStates(params, states, { horizon: 52, rate: 0 }).dert[0]).toBe(Infinity);
    const { dert: total, pAlive: alive } = scoreStates({ ...params, a: 3 }, states, { horizon: 52, rate: 0 });
    expect(total[0]! / alive[0]!).toBeCloseTo((3 + 2.426 + 2 - 1) / 2, 12);
  });

  it("refuse a horizon that is none", () => {
    expect(() => scoreStates(params, many, { horizon: 0, rate: 0.1 })).toThrow("argument.domain");
    expect(() => scoreStates(params, many, { horizon: 9, rate: -0.1 })).toThrow("argument.domain");
  });

  it("take about a second for a million states", () => {
    const rng = seeded(1);
    const n = 1_000_000;
    const x = Float64Array.from({ length: n }, () => Math.floor(rng.exponential() * 12));
    const age = Float64Array.from({ length: n }, () => 1 + Math.floor(rng.uniform() * 700));
    const tx = x.map((count, i) => (count === 0 ? 0 : Math.floor(rng.uniform() * age[i]!)));
    const start = performance.now();
    scoreStates(params, { x, tx, T: age }, { horizon: 365, rate: 0.0003 });
    // Measured 0.4 s; the bound only catches a change of order.
    expect(performance.now() - start).toBeLessThan(8000);
  });
});
