import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { lifetimeModels } from "../../../test/lifetimes.ts";
import { compress } from "../../states.ts";

const size = (least: number, most: number) =>
  fc.double({ min: Math.log(least), max: Math.log(most), noNaN: true }).map((log) => Math.exp(log));

const customer = fc
  .record({
    x: fc.oneof(fc.nat(4), fc.nat(60), fc.nat(6000)),
    T: fc.oneof(fc.constant(0), size(1e-3, 1e4)),
    share: fc.oneof(fc.constant(1), fc.double({ min: 0, max: 1, noNaN: true })),
  })
  .map(({ x, T, share }) => ({ x, tx: x === 0 ? 0 : T * share, T }));

describe.each(lifetimeModels)("%s, whatever the parameters", (_, { model, params, inUnit }) => {
  const names = Object.keys(params);
  const anyParams = fc
    .tuple(...names.map((name) => (name === "b" ? size(1e-4, 3) : size(1e-3, 1e4))))
    .map((values) => Object.fromEntries(names.map((name, i) => [name, values[i]!])));

  it("gives probabilities that are some, and falls while nothing is bought", () => {
    fc.assert(
      fc.property(anyParams, customer, size(1e-2, 1e3), (at, c, t) => {
        const now = model.pAlive(at, c);
        expect(now >= 0 && now <= 1).toBe(true);
        expect(model.pAlive(at, { ...c, T: c.T + t })).toBeLessThanOrEqual(now * (1 + 1e-12));
        const later = model.pAliveAt(at, c, t);
        expect(later >= 0 && later <= now).toBe(true);
        const next = model.nextPurchase(at, c);
        const by = next.cdf(t);
        const ever = 1 - next.pNever;
        expect(by >= 0 && by <= now && by <= ever + 1e-12 && ever <= now + 1e-12).toBe(true);
        expect(by + model.conditionalPmf(at, c, 0, t)).toBeCloseTo(1, 11);
        if (ever > 1e-9) expect(next.cdf(next.quantile(ever / 3)) / (ever / 3)).toBeCloseTo(1, 9);
      }),
      { numRuns: 300 },
    );
  });

  it("expects more in a longer time, and less where it is discounted", () => {
    fc.assert(
      fc.property(anyParams, customer, size(1e-2, 1e3), (at, c, t) => {
        const once = model.conditionalExpectedPurchases(at, c, t);
        const twice = model.conditionalExpectedPurchases(at, c, 2 * t);
        expect(once >= 0 && twice >= once * (1 - 1e-12) && twice <= 2 * once * (1 + 1e-12)).toBe(true);
        const dect = model.dect(at, c, { rate: 0.01, horizon: t });
        expect(dect <= once * (1 + 1e-12) && dect >= once * Math.exp(-0.01 * t) * (1 - 1e-12)).toBe(true);
        expect(dect).toBeLessThanOrEqual(model.dert(at, c, { rate: 0.01 }) * (1 + 1e-12));
        const fresh = model.expectedPurchases(at, t);
        expect(fresh / model.conditionalExpectedPurchases(at, { x: 0, tx: 0, T: 0 }, t)).toBeCloseTo(1, 12);
      }),
      { numRuns: 300 },
    );
  });

  it("has counts whose probabilities add up to 1 with their mean", () => {
    const calm = fc
      .tuple(...names.map((name) => (name === "b" ? size(1e-3, 1) : size(0.05, 100))))
      .map((values) => Object.fromEntries(names.map((name, i) => [name, values[i]!])));
    fc.assert(
      fc.property(calm, fc.nat(20), size(0.1, 3), (at, x, t) => {
        const c = { x, tx: x === 0 ? 0 : 40, T: 50 };
        let sum = 0;
        let mean = 0;
        for (let n = 0; n < 400; n++) {
          const p = model.conditionalPmf(at, c, n, t);
          sum += p;
          mean += n * p;
        }
        expect(sum).toBeCloseTo(1, 11);
        expect(mean).toBeCloseTo(model.conditionalExpectedPurchases(at, c, t), 9);
      }),
      { numRuns: 40 },
    );
  });

  it("does not depend on the order of rows, nor on whether equal rows are counted", () => {
    const rows = fc.array(customer, { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(anyParams, rows, (at, customers) => {
        const columns = (list: typeof customers) => ({
          x: list.map(({ x }) => x),
          tx: list.map(({ tx }) => tx),
          T: list.map(({ T }) => T),
        });
        const value = model.logLikelihood(at, columns(customers));
        expect(Number.isFinite(value)).toBe(true);
        expect(model.logLikelihood(at, columns(customers.toReversed()))).toBe(value);
        const twice = model.logLikelihood(at, columns([...customers, ...customers]));
        const weight = customers.map(() => 2);
        expect(model.logLikelihood(at, { ...columns(customers), weight })).toBeCloseTo(twice, 6);
        expect(Math.abs(twice - 2 * value)).toBeLessThan(1e-9 * (1 + Math.abs(value)));
      }),
      { numRuns: 150 },
    );
  });

  it("in another time unit is the same", () => {
    fc.assert(
      fc.property(anyParams, customer, size(1e-2, 1e2), (at, c, unit) => {
        const scaled = { x: c.x, tx: c.tx / unit, T: c.T / unit };
        const inIt = inUnit(at, unit);
        expect(model.pAlive(inIt, scaled)).toBeCloseTo(model.pAlive(at, c), 9);
        const states = compress({ x: [c.x], tx: [c.tx], T: [c.T] });
        const there = compress({ x: [c.x], tx: [scaled.tx], T: [scaled.T] });
        const shift = model.logLikelihood(inIt, there) - model.logLikelihood(at, states);
        expect(Math.abs(shift - c.x * Math.log(unit))).toBeLessThan(1e-9 * (1 + c.x));
      }),
      { numRuns: 200 },
    );
  });
});
