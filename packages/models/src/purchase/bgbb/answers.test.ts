import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  bgbbDiscounted,
  bgbbEver,
  bgbbExpected,
  bgbbLogPmf,
  bgbbStates,
} from "../../../test/reference/discrete.ts";
import { pAlive, pAliveAt } from "./alive.ts";
import { logCount } from "./countLaw.ts";
import { conditionalPmf, pmf } from "./counts.ts";
import { conditionalExpectedPurchases, dect, dert, expectedPurchases } from "./expected.ts";
import { nextPurchase } from "./nextPurchase.ts";
import { ifActive } from "./params.ts";
import { simulate } from "./simulate.ts";

const donors = { alpha: 1.2035, beta: 0.7497, gamma: 0.6568, delta: 2.7834 };
const donor = { x: 2, tx: 4, T: 6 };
const newcomer = { x: 0, tx: 0, T: 0 };

describe("P(active)", () => {
  it.each(bgbbStates)(
    "is right to 12 digits: alpha %d, beta %d, gamma %d, delta %d, x %d, tx %d, T %d",
    (alpha, beta, gamma, delta, x, tx, T, _, value) => {
      expect(pAlive({ alpha, beta, gamma, delta }, { x, tx, T }) / value).toBeCloseTo(1, 12);
    },
  );

  it("is the share of simulated customers who are still there, now and later", () => {
    const n = 200_000;
    const { x, tx, active } = simulate(donors, { n, T: 6, chance: 8 });
    const later = simulate(donors, { n, T: 9, chance: 8, orders: true });
    let [expected, there, variance] = [0, 0, 0];
    for (let i = 0; i < n; i++) {
      const p = pAlive(donors, { x: x[i]!, tx: tx[i]!, T: 6 });
      expected += p;
      variance += p * (1 - p);
      there += active[i]!;
    }
    expect(Math.abs(there - expected)).toBeLessThan(4 * Math.sqrt(variance));
    const mean = later.active.reduce((sum, a) => sum + a, 0) / n;
    expect(Math.abs(mean - pAliveAt(donors, newcomer, 9))).toBeLessThan(4 * Math.sqrt(0.25 / n));
  });
});

describe("expected purchases", () => {
  it.each(bgbbExpected)(
    "are eq. 8 to 12 digits: %d, %d, %d, %d, t %d",
    (alpha, beta, gamma, delta, t, value) => {
      expect(expectedPurchases({ alpha, beta, gamma, delta }, t) / value).toBeCloseTo(1, 12);
    },
  );

  it("have no gap at gamma = 1, where the published formula divides by zero", () => {
    const at = (gamma: number) => expectedPurchases({ ...donors, gamma }, 10);
    expect(at(1)).toBeCloseTo((at(1 - 1e-6) + at(1 + 1e-6)) / 2, 11);
  });

  it("of a known donor over five years are those of the paper: .07 without, 3.75 with all donations", () => {
    expect(conditionalExpectedPurchases(donors, { x: 0, tx: 0, T: 6 }, 5)).toBeCloseTo(0.07, 2);
    expect(conditionalExpectedPurchases(donors, { x: 6, tx: 6, T: 6 }, 5)).toBeCloseTo(3.75, 2);
  });

  it("of a known customer keep their own chance to buy, instead of everybody's", () => {
    const often = conditionalExpectedPurchases(donors, { x: 6, tx: 6, T: 6 }, 5);
    const seldom = conditionalExpectedPurchases(donors, { x: 1, tx: 6, T: 6 }, 5);
    expect(often / seldom).toBeCloseTo((donors.alpha + 6) / (donors.alpha + 1), 12);
  });

  it("are the mean of simulated futures, given the past", () => {
    const n = 300_000;
    const { orders } = simulate(donors, { n, T: 11, chance: 9, orders: true });
    const x = new Float64Array(n);
    const tx = new Float64Array(n);
    const y = new Float64Array(n);
    orders!.time.forEach((t, k) => {
      const i = orders!.customer[k]!;
      if (t > 6) y[i]!++;
      else {
        x[i]!++;
        tx[i] = t;
      }
    });
    let [sum, squares, known] = [0, 0, 0];
    for (let i = 0; i < n; i++) {
      if (x[i] !== 2 || tx[i] !== 4) continue;
      known++;
      sum += y[i]!;
      squares += y[i]! ** 2;
    }
    const mean = sum / known;
    const error = Math.sqrt((squares / known - mean * mean) / known);
    expect(Math.abs(mean - conditionalExpectedPurchases(donors, donor, 5))).toBeLessThan(4 * error);
  });
});

describe("discounted expected purchases", () => {
  it.each(bgbbDiscounted)(
    "are right to 12 digits: %d, %d, %d, %d, rate %d, horizon %d",
    (alpha, beta, gamma, delta, rate, horizon, value) => {
      expect(dect({ alpha, beta, gamma, delta }, newcomer, { rate, horizon }) / value).toBeCloseTo(1, 12);
    },
  );

  it("count each opportunity by the chance to be there, the next one discounted once", () => {
    let sum = 0;
    for (let t = 1; t <= 8; t++) sum += Math.exp(-0.1 * t) * pAliveAt(donors, donor, t);
    const share = (donors.alpha + 2) / (donors.alpha + donors.beta + 6);
    expect(dect(donors, donor, { rate: 0.1, horizon: 8 })).toBeCloseTo(share * sum, 13);
    expect(dect(donors, donor, { rate: 0.1, horizon: 0 })).toBe(0);
    expect(dect(donors, donor, { rate: 0, horizon: 5 })).toBe(conditionalExpectedPurchases(donors, donor, 5));
  });

  it("need a positive rate to go on for ever, and whole opportunities", () => {
    expect(dect(donors, donor, { rate: 0.1, horizon: Infinity })).toBe(dert(donors, donor, { rate: 0.1 }));
    expect(() => dert(donors, donor, { rate: 0 })).toThrow("argument.domain");
    expect(() => dect(donors, donor, { rate: 0.1, horizon: 2.5 })).toThrow("argument.domain");
    expect(() => pAliveAt(donors, donor, 0.5)).toThrow("argument.domain");
  });
});

describe("the number of purchases", () => {
  it.each(bgbbLogPmf)(
    "has the probabilities of eq. 7: %d, %d, %d, %d, n %d, t %d",
    (alpha, beta, gamma, delta, n, t, value) => {
      expect(logCount({ params: { alpha, beta, gamma, delta }, horizon: t }, n) / value).toBeCloseTo(1, 12);
    },
  );

  it("cannot exceed the opportunities", () => {
    expect(pmf(donors, 6, 5)).toBe(0);
    expect([pmf(donors, 0, 0), conditionalPmf(donors, donor, 1, 0)]).toEqual([1, 0]);
  });
});

describe("the next purchase", () => {
  it.each(bgbbEver)("ever comes with 13 digits: %d, %d, %d, %d", (alpha, beta, gamma, delta, value) => {
    const { pNever } = nextPurchase({ alpha, beta, gamma, delta }, newcomer);
    expect((1 - pNever) / value).toBeCloseTo(1, 13);
  });

  it("has come by t unless the number of purchases until then is 0", () => {
    const next = nextPurchase(donors, donor);
    for (const t of [0, 1, 2.7, 10, 400])
      expect(next.cdf(t)).toBeCloseTo(1 - conditionalPmf(donors, donor, 0, Math.floor(t)), 12);
    expect(next.cdf(Infinity)).toBe(1 - next.pNever);
  });

  it("has quantiles that are the first opportunity at which its distribution gets there", () => {
    for (const [params, c] of [
      [donors, donor],
      [
        { alpha: 0.3, beta: 400, gamma: 0.1, delta: 300 },
        { x: 0, tx: 0, T: 900 },
      ],
    ] as const) {
      const next = nextPurchase(params, c);
      for (const share of [0, 0.01, 0.3, 0.5, 0.9, 0.99]) {
        const p = share * (1 - next.pNever);
        const t = next.quantile(p);
        expect(next.cdf(t)).toBeGreaterThanOrEqual(p * (1 - 1e-12));
        if (t > 0) expect(next.cdf(t - 1)).toBeLessThan(p);
      }
      expect(next.quantile(1 - next.pNever / 2)).toBe(Infinity);
    }
  });
});

describe("every answer, for wild parameters", () => {
  it("is finite, a probability where it is one, and consistent with the others", () => {
    const positive = fc.double({ min: -7, max: 7, noNaN: true }).map((log) => 10 ** log);
    const past = fc.integer({ min: 0, max: 60 }).chain((T) =>
      fc.integer({ min: 0, max: T }).chain((tx) =>
        fc.record({
          x: tx === 0 ? fc.constant(0) : fc.integer({ min: 1, max: tx }),
          tx: fc.constant(tx),
          T: fc.constant(T),
        }),
      ),
    );
    fc.assert(
      fc.property(
        fc.tuple(positive, positive, positive, positive),
        past,
        ([alpha, beta, gamma, delta], c) => {
          const params = { alpha, beta, gamma, delta };
          const now = pAlive(params, c);
          expect(now >= 0 && now <= 1).toBe(true);
          expect(pAlive(params, { ...c, T: c.T + 1 })).toBeLessThanOrEqual(now);
          let [before, total, mean] = [now, 0, 0];
          for (let t = 1; t <= 12; t++) {
            const later = pAliveAt(params, c, t);
            expect(later >= 0 && later <= before * (1 + 1e-12)).toBe(true);
            before = later;
          }
          for (let n = 0; n <= 12; n++) {
            const p = conditionalPmf(params, c, n, 12);
            expect(p >= 0 && p <= 1).toBe(true);
            total += p;
            mean += n * p;
          }
          expect(total).toBeCloseTo(1, 11);
          expect(mean).toBeCloseTo(conditionalExpectedPurchases(params, c, 12), 9);
          const value = dert(params, c, { rate: 0.01 });
          expect(value >= 0 && value < Infinity).toBe(true);
          const { pNever } = nextPurchase(params, c);
          expect(pNever >= 0 && pNever <= conditionalPmf(params, c, 0, 12) + 1e-12).toBe(true);
          expect(Object.values(ifActive(params, c)).every((value) => value > 0)).toBe(true);
        },
      ),
      { numRuns: 100 },
    );
  });
});
