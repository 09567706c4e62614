import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Customer } from "../../customers.ts";
import * as bgcnbd from "../bgcnbd/index.ts";
import * as bgnbd from "../bgnbd/index.ts";
import * as mbgcnbd from "../mbgcnbd/index.ts";
import * as mbgnbd from "../mbgnbd/index.ts";
import type { PurchaseModel } from "../model.ts";
import * as nbd from "../nbd/index.ts";

/** A model with its parameters made from five positive numbers and a number of stages. */
interface Case {
  readonly name: string;
  readonly model: PurchaseModel<object>;
  readonly params: (shapes: readonly [number, number, number, number], k: number) => object;
  readonly stays: boolean;
}

function named<P extends object>(
  name: string,
  model: PurchaseModel<P>,
  params: (shapes: readonly [number, number, number, number], k: number) => P,
  stays = false,
): Case {
  return { name, model: model as unknown as PurchaseModel<object>, params, stays };
}

const cases = [
  named("NBD", nbd, ([r, alpha]) => ({ r, alpha }), true),
  named("BG/NBD", bgnbd, ([r, alpha, a, b]) => ({ r, alpha, a, b })),
  named("MBG/NBD", mbgnbd, ([r, alpha, a, b]) => ({ r, alpha, a, b })),
  named("BG/CNBD-k", bgcnbd, ([r, alpha, a, b], k) => ({ k, r, alpha, a, b })),
  named("MBG/CNBD-k", mbgcnbd, ([r, alpha, a, b], k) => ({ k, r, alpha, a, b })),
];

const usual = [0.8, 3, 0.793, 2.426] as const;
const customers: Customer[] = [
  { x: 0, tx: 0, T: 0 },
  { x: 0, tx: 0, T: 25 },
  { x: 2, tx: 30.43, T: 38.86 },
  { x: 9, tx: 38, T: 38.86 },
];

const shape = fc.double({ min: 0.05, max: 30, noNaN: true });
const shapes = fc.tuple(shape, shape, shape, shape);
const known = fc
  .tuple(
    fc.nat(30),
    fc.double({ min: 0.01, max: 100, noNaN: true }),
    fc.double({ min: 0, max: 1, noNaN: true }),
  )
  .map(([x, T, share]) => ({ x, tx: x === 0 ? 0 : T * share, T }));
const stages = fc.integer({ min: 1, max: 12 });
const time = fc.double({ min: 0, max: 200, noNaN: true });

describe.each(cases)("what $name answers", ({ model, params, stays }) => {
  const of = params(usual, 3);

  it("are probabilities, and counts that only grow with time", () => {
    fc.assert(
      fc.property(shapes, stages, known, time, time, (values, k, c, first, second) => {
        const p = params(values, k);
        const [t, later] = [Math.min(first, second), Math.max(first, second)];
        const now = model.pAlive(p, c);
        const there = model.pAliveAt(p, c, t);
        const next = model.nextPurchase(p, c);
        for (const chance of [
          now,
          there,
          model.pmf(p, 2, t),
          model.conditionalPmf(p, c, 1, t),
          next.cdf(t),
        ]) {
          expect(chance >= 0 && chance <= 1 + 1e-12).toBe(true);
        }
        expect(there).toBeLessThanOrEqual(now * (1 + 1e-9));
        expect(model.pAliveAt(p, c, later)).toBeLessThanOrEqual(there + 1e-9);
        expect(model.pAlive(p, { ...c, T: c.T + t })).toBeLessThanOrEqual(now * (1 + 1e-9));
        const expected = model.conditionalExpectedPurchases(p, c, t);
        expect(expected).toBeGreaterThanOrEqual(0);
        expect(model.conditionalExpectedPurchases(p, c, later)).toBeGreaterThanOrEqual(expected * (1 - 1e-9));
        expect(next.cdf(later)).toBeGreaterThanOrEqual(next.cdf(t) - 1e-12);
      }),
      { numRuns: 60 },
    );
  });

  it("add up: counts to 1, and to what is expected", () => {
    for (const c of customers) {
      let total = 0;
      let mean = 0;
      for (let n = 0; n < 400; n++) {
        const p = model.conditionalPmf(of, c, n, 20);
        total += p;
        mean += n * p;
      }
      expect(total).toBeCloseTo(1, 10);
      expect(model.conditionalExpectedPurchases(of, c, 20)).toBeCloseTo(mean, 9);
    }
    expect(model.pmf(of, 0, 0)).toBe(model.conditionalPmf(of, customers[0]!, 0, 0));
    expect(model.expectedPurchases(of, 20)).toBe(model.conditionalExpectedPurchases(of, customers[0]!, 20));
  });

  it("do not depend on the time unit", () => {
    const inDays = params([usual[0], usual[1] * 7, usual[2], usual[3]], 3);
    for (const c of customers) {
      const days = { x: c.x, tx: c.tx * 7, T: c.T * 7 };
      expect(model.pAlive(inDays, days)).toBeCloseTo(model.pAlive(of, c), 13);
      const [one, other] = [model.nextPurchase(of, c), model.nextPurchase(inDays, days)];
      expect(other.quantile(0.1) / one.quantile(0.1)).toBeCloseTo(7, 9);
      const weekly = model.dect(of, c, { rate: 0.07, horizon: 10 });
      expect(model.dect(inDays, days, { rate: 0.01, horizon: 70 })).toBeCloseTo(weekly, 10);
    }
  });

  it("discount: nothing at rate 0, all that is to come for ever", () => {
    for (const c of customers) {
      const plain = model.conditionalExpectedPurchases(of, c, 26);
      expect(model.dect(of, c, { rate: 0, horizon: 26 }) / plain).toBeCloseTo(1, 10);
      const upTo = (horizon: number) => model.dect(of, c, { rate: 0.02, horizon });
      const ever = model.dert(of, c, { rate: 0.02 });
      expect(upTo(26)).toBeLessThan(Math.min(plain, ever));
      expect(upTo(3000) / ever).toBeCloseTo(1, 10);
      expect(upTo(Infinity)).toBe(ever);
      expect(upTo(0)).toBe(0);
      expect(model.dect(of, c, { rate: 1000, horizon: 1e6 })).toBeCloseTo(
        model.dert(of, c, { rate: 1000 }),
        12,
      );
    }
    expect(() => model.dert(of, customers[0]!, { rate: 0 })).toThrow("argument.domain");
  });

  it("say of the next purchase what the number of purchases does", () => {
    for (const c of customers) {
      const next = model.nextPurchase(of, c);
      expect(next.pNever).toBeCloseTo(1 - model.pAlive(of, c), 14);
      expect(next.cdf(Infinity)).toBeCloseTo(1 - next.pNever, 14);
      for (const t of [0, 0.5, 10, 300]) {
        expect(next.cdf(t)).toBeCloseTo(1 - model.conditionalPmf(of, c, 0, t), 12);
      }
      for (const share of [0, 1e-9, 0.2, 0.5, 0.999]) {
        const p = share * (1 - next.pNever);
        expect(next.cdf(next.quantile(p))).toBeCloseTo(p, 12);
      }
      expect(next.quantile(1)).toBe(Infinity);
    }
  });

  it("are the same for many customers at once", () => {
    const T = Array.from({ length: 200 }, (_, i) => 5 + ((i * 37) % 60));
    const many = model.simulate(of, { n: 200, T, chance: 5, wholeDays: true });
    const discounting = { horizon: 52, rate: 0.002 };
    const scores = model.scoreStates(of, many, discounting);
    const expected = model.expectedByState(of, many, 52);
    many.x.forEach((x, i) => {
      const c = { x, tx: many.tx[i]!, T: many.T[i]! };
      const next = model.nextPurchase(of, c);
      expect(scores.pAlive[i]).toBeCloseTo(model.pAlive(of, c), 13);
      expect(scores.expected[i]! / model.conditionalExpectedPurchases(of, c, 52)).toBeCloseTo(1, 11);
      expect(expected[i]! / scores.expected[i]!).toBeCloseTo(1, 11);
      expect(scores.dect[i]! / model.dect(of, c, discounting)).toBeCloseTo(1, 11);
      expect(scores.dert[i]! / model.dert(of, c, discounting)).toBeCloseTo(1, 11);
      expect(scores.pNone[i]).toBeCloseTo(model.conditionalPmf(of, c, 0, 52), 12);
      const median = next.pNever > 0.5 ? Number.NaN : next.quantile((1 - next.pNever) / 2);
      expect(scores.nextMedian[i]!.toPrecision(9)).toBe(median.toPrecision(9));
    });
    const timeless = model.scoreStates(of, { x: [2], tx: [30], T: [40] }, { horizon: 52, rate: 0 });
    expect(timeless.dert[0]).toBe(Infinity);
    expect(timeless.dect[0]).toBe(timeless.expected[0]);
  });

  it("hold for parameters of any size", () => {
    const states = { x: [0, 1, 3, 2000], tx: [0, 0, 5, 90], T: [0, 50, 9, 90] };
    for (const [r, alpha] of [
      [1e-4, 3e-3],
      [1, 30],
      [1e5, 3e6],
    ] as const) {
      for (const chance of [1e-4, 1, 1e5]) {
        for (const k of [2, 12]) {
          const odd = params([r, alpha, chance, 3], k);
          const scores = model.scoreStates(odd, states, { horizon: 50, rate: 0.001 });
          for (const i of [0, 1, 2, 3]) {
            expect(scores.pAlive[i]! >= 0 && scores.pAlive[i]! <= 1).toBe(true);
            expect(scores.pNone[i]! >= 0 && scores.pNone[i]! <= 1).toBe(true);
            expect(scores.dect[i]! <= scores.expected[i]! * (1 + 1e-11)).toBe(true);
            expect(scores.dect[i]! <= scores.dert[i]! * (1 + 1e-11)).toBe(true);
            expect(scores.dert[i]! < Infinity).toBe(true);
          }
        }
      }
    }
  });

  it("are what simulated customers do", () => {
    const n = 60_000;
    const { x, tx, T, active } = model.simulate(of, { n, T: 30, chance: 11 });
    for (const count of [0, 1, 3]) {
      const p = model.pmf(of, count, 30);
      const seen = x.filter((value) => value === count).length;
      expect(Math.abs(seen - n * p)).toBeLessThan(4 * Math.sqrt(n * p * (1 - p)));
    }
    let there = 0;
    let expected = 0;
    let variance = 0;
    for (let i = 0; i < n; i++) {
      if (tx[i]! > 27 || x[i]! < 2) continue;
      const p = model.pAlive(of, { x: x[i]!, tx: tx[i]!, T: T[i]! });
      there += active[i]!;
      expected += p;
      variance += p * (1 - p);
    }
    expect(Math.abs(there - expected)).toBeLessThan(stays ? 1e-9 : 4 * Math.sqrt(variance));
  });

  it("refuse what is no customer, parameter, time or count", () => {
    expect(() => model.pAlive(of, { x: 2, tx: 50, T: 40 })).toThrow("customer.recency");
    expect(() => model.pAlive({ ...of, r: -1 }, customers[0]!)).toThrow("parameters.domain");
    expect(() => model.simulate({ ...of, alpha: Infinity }, { n: 1, T: 1, chance: 1 })).toThrow(
      "parameters.domain",
    );
    expect(() => model.pAliveAt(of, customers[0]!, -1)).toThrow("argument.domain");
    expect(() => model.pmf(of, 1.5, 3)).toThrow("argument.domain");
    expect(() => model.pmf(of, 1, Infinity)).toThrow("argument.domain");
    expect(() => model.scoreStates(of, { x: [1], tx: [1], T: [2] }, { horizon: 0, rate: 0 })).toThrow(
      "argument.domain",
    );
    expect(() => model.expectedByState(of, { x: [1], tx: [1], T: [2] }, -1)).toThrow("argument.domain");
    expect(() => model.activeFuture({ ...of, r: 0 }, 5)).toThrow("parameters.domain");
  });
});

describe.each(cases)("the future of active customers under $name", ({ model, params }) => {
  const of = params(usual, 3);
  const future = model.activeFuture(of, 26);

  it("has as many purchases as expected", () => {
    // Between first purchase and now, a customer without repeats may have begun a gap: the mean over that is known
    // where T = 0, and for all models where purchases are purely random.
    for (const c of customers.slice(0, 1)) {
      const alive = model.pAlive(of, c);
      const mean = model.conditionalExpectedPurchases(of, c, 26) / alive;
      expect(future.moments(c.x, c.T).mean).toBeCloseTo(mean, 9);
    }
  });

  it("agrees with itself: moments, survival and logarithms", () => {
    for (const [x, T] of [
      [0, 30],
      [4, 30],
      [40, 60],
    ] as const) {
      const survival = new Float64Array(3000);
      future.addSurvival(x, T, 1, survival, 1e-15);
      const { mean, square } = future.moments(x, T);
      expect(survival.reduce((sum, p) => sum + p, 0) / mean).toBeCloseTo(1, 9);
      expect(survival.reduce((sum, p, n) => sum + (2 * n + 1) * p, 0) / square).toBeCloseTo(1, 7);
      for (const n of [0, 1, 2, 7]) {
        const p = (n === 0 ? 1 : survival[n - 1]!) - survival[n]!;
        expect(Math.exp(future.logPmf(x, T, n))).toBeCloseTo(p, 12);
      }
      for (const n of [60, 600]) {
        expect(future.logPmf(x, T, n)).toBeLessThan(-5);
        expect(Number.isFinite(future.logPmf(x, T, n))).toBe(true);
      }
    }
  });
});
