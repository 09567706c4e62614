import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cdnowSample, dayOf, hasData, summarise } from "../../../test/data.ts";
import { fit, pAlive, pAliveAt, simulate } from "./index.ts";

const rounded = { r: 0.243, alpha: 4.414, a: 0.793, b: 2.426 };
const customer = { x: 2, tx: 30.43, T: 38.86 };

describe("P(alive)", () => {
  it("matches CDNOW's customer 1 at the printed parameters", () => {
    expect(pAlive(rounded, customer)).toBeCloseTo(0.726579, 6);
  });

  it.runIf(hasData("cdnow-sample.txt"))("matches CDNOW's customer 1 at the optimum", () => {
    const { params } = fit(summarise(cdnowSample(), dayOf(1997, 9, 30), 7));
    expect(pAlive(params, customer)).toBeCloseTo(0.726609, 6);
  });

  it("is exactly 1 without repeats, whatever the wait", () => {
    expect(pAlive(rounded, { x: 0, tx: 0, T: 1e6 })).toBe(1);
  });

  it("is a probability that falls while nothing is bought", () => {
    const positive = fc.double({ min: 1e-6, max: 1e6, noNaN: true });
    const shares = fc.tuple(fc.nat(5000), positive, fc.double({ min: 0, max: 1, noNaN: true }));
    fc.assert(
      fc.property(
        fc.tuple(positive, positive, positive, positive),
        shares,
        ([r, alpha, a, b], [x, T, share]) => {
          const params = { r, alpha, a, b };
          const tx = x === 0 ? 0 : T * share;
          const now = pAlive(params, { x, tx, T });
          expect(now >= 0 && now <= 1).toBe(true);
          expect(pAlive(params, { x, tx, T: T * 1.5 })).toBeLessThanOrEqual(now);
          const later = pAliveAt(params, { x, tx, T }, T);
          expect(later >= 0 && later <= now * (1 + 1e-9)).toBe(true);
        },
      ),
    );
  });

  it("at a later time is the mean of e^(−λpt), here to mpmath's 12 digits", () => {
    // mp.quad over λ and p with r 2.243, alpha 43.274, a .793, b 4.426, t 39, times P(alive).
    expect(pAliveAt(rounded, customer, 39)).toBeCloseTo(0.56713803562793, 12);
    expect(pAliveAt(rounded, customer, 0)).toBe(pAlive(rounded, customer));
  });

  it("is the share of simulated customers who are still there", () => {
    const n = 200_000;
    const { x, tx, T, active } = simulate(rounded, { n, T: 39, chance: 7 });
    let expected = 0;
    let there = 0;
    let variance = 0;
    for (let i = 0; i < n; i++) {
      if (x[i]! < 2) continue;
      const p = pAlive(rounded, { x: x[i]!, tx: tx[i]!, T: T[i]! });
      expected += p;
      variance += p * (1 - p);
      there += active[i]!;
    }
    expect(Math.abs(there - expected)).toBeLessThan(4 * Math.sqrt(variance));
  });

  it("refuses impossible customers, parameters and times", () => {
    expect(() => pAlive(rounded, { x: 2, tx: 50, T: 40 })).toThrow("customer.recency");
    expect(() => pAlive({ ...rounded, r: -1 }, customer)).toThrow("parameters.domain");
    expect(() => pAlive({ ...rounded, r: Number.NaN }, customer)).toThrow("parameters.domain");
    expect(() => pAliveAt(rounded, customer, -1)).toThrow("argument.domain");
  });
});
