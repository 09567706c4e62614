import { describe, expect, it } from "vitest";
import { lifetimeModels } from "../../../test/lifetimes.ts";
import { seeded } from "../../math/random.ts";
import { compress } from "../../states.ts";

describe.each(lifetimeModels)("scores of many %s customers", (_, { model, params, others, inUnit }) => {
  const inDays = inUnit(params, 1 / 7);
  const T = Array.from({ length: 300 }, (_, i) => 20 + ((i * 37) % 400));
  const many = model.simulate(inDays, { n: 300, T, chance: 5, wholeDays: true });

  it("are those of the single verbs, in any order of rows", () => {
    const horizon = 365;
    const rate = 0.0003;
    const scores = model.scoreStates(inDays, many, { horizon, rate });
    const expected = model.expectedByState(inDays, many, horizon);
    many.x.forEach((x, i) => {
      const c = { x, tx: many.tx[i]!, T: many.T[i]! };
      const next = model.nextPurchase(inDays, c);
      expect(scores.pAlive[i]).toBeCloseTo(model.pAlive(inDays, c), 11);
      const purchases = model.conditionalExpectedPurchases(inDays, c, horizon);
      expect(scores.expected[i]! / purchases).toBeCloseTo(1, 11);
      expect(expected[i]).toBe(scores.expected[i]);
      expect(scores.dect[i]! / model.dect(inDays, c, { horizon, rate })).toBeCloseTo(1, 11);
      expect(scores.dert[i]! / model.dert(inDays, c, { rate })).toBeCloseTo(1, 11);
      expect(scores.pNone[i]).toBeCloseTo(model.conditionalPmf(inDays, c, 0, horizon), 11);
      const median = next.pNever > 0.5 ? Number.NaN : next.quantile((1 - next.pNever) / 2);
      expect(scores.nextMedian[i]!.toPrecision(9)).toBe(median.toPrecision(9));
    });
    expect(scores.nextMedian.some(Number.isNaN)).toBe(true);
    expect(scores.nextMedian.some(Number.isFinite)).toBe(true);
  });

  it("are the same for compressed states", () => {
    const states = compress(many);
    const scores = model.scoreStates(inDays, states, { horizon: 90, rate: 0 });
    const single = model.scoreStates(
      inDays,
      { x: [states.x[7]!], tx: [states.tx[7]!], T: [states.T[7]!] },
      { horizon: 90, rate: 0 },
    );
    expect(scores.dect).toEqual(scores.expected);
    expect(single.pAlive[0]).toBeCloseTo(scores.pAlive[7]!, 11);
    expect(single.pNone[0]).toBeCloseTo(scores.pNone[7]!, 11);
  });

  it("hold for parameters of any size", () => {
    for (const size of [1e-4, 1, 1e5]) {
      for (const at of [params, ...others]) {
        for (const name of Object.keys(at)) {
          const odd = { ...at, [name]: at[name]! * size };
          const states = { x: [0, 3, 2000], tx: [0, 5, 90], T: [0, 9, 90] };
          const scores = model.scoreStates(odd, states, { horizon: 50, rate: 0.001 });
          for (const i of [0, 1, 2]) {
            expect(scores.pAlive[i]! >= 0 && scores.pAlive[i]! <= 1).toBe(true);
            expect(scores.pNone[i]! >= 0 && scores.pNone[i]! <= 1).toBe(true);
            expect(scores.dect[i]! <= scores.expected[i]! * (1 + 1e-12)).toBe(true);
            expect(scores.dect[i]! <= scores.dert[i]! * (1 + 1e-12)).toBe(true);
            expect(scores.dert[i]! < Infinity).toBe(true);
          }
        }
      }
    }
  });

  it("refuse a horizon that is none", () => {
    expect(() => model.scoreStates(params, many, { horizon: 0, rate: 0.1 })).toThrow("argument.domain");
    expect(() => model.scoreStates(params, many, { horizon: 9, rate: -0.1 })).toThrow("argument.domain");
  });

  it("take less than a second for 200,000 customers", () => {
    const rng = seeded(1);
    const n = 200_000;
    const x = Float64Array.from({ length: n }, () => Math.floor(rng.exponential() * 12));
    const age = Float64Array.from({ length: n }, () => 1 + Math.floor(rng.uniform() * 700));
    const tx = x.map((count, i) => (count === 0 ? 0 : Math.floor(rng.uniform() * age[i]!)));
    const start = performance.now();
    model.scoreStates(inDays, { x, tx, T: age }, { horizon: 365, rate: 0.0003 });
    // Measured 0.3 s; the bound only catches a change of order.
    expect(performance.now() - start).toBeLessThan(8000);
  });
});

describe("scores without a discount rate", () => {
  it("are infinite for ever only where the mean is", () => {
    const [[, { model, params }], [, ggom]] = lifetimeModels;
    const states = { x: [2], tx: [30], T: [40] };
    const at = (s: number) => model.scoreStates({ ...params, s }, states, { horizon: 52, rate: 0 });
    expect(at(0.9).dert[0]).toBe(Infinity);
    const { dert, pAlive } = at(3);
    expect(dert[0]! / pAlive[0]!).toBeCloseTo(((2.553 / 50.58) * 51.67) / 2, 10);
    const gompertz = ggom.model.scoreStates(ggom.params, states, { horizon: 1e5, rate: 0 });
    expect(gompertz.dert[0]! / gompertz.expected[0]!).toBeCloseTo(1, 12);
  });
});
