import { describe, expect, it } from "vitest";
import { conditionalPmf, nextPurchase, pAlive } from "./index.ts";

const rounded = { r: 0.243, alpha: 4.414, a: 0.793, b: 2.426 };
const customer = { x: 2, tx: 30.43, T: 38.86 };
const next = nextPurchase(rounded, customer);

describe("the next purchase", () => {
  it("never comes from a customer who has left", () => {
    expect(next.pNever).toBeCloseTo(1 - pAlive(rounded, customer), 15);
    expect(next.cdf(Infinity)).toBeCloseTo(1 - next.pNever, 15);
    expect(next.cdf(1e12)).toBeCloseTo(1 - next.pNever, 10);
  });

  it("has come by t unless the number of purchases until then is 0", () => {
    for (const t of [0, 0.5, 10, 300]) {
      expect(next.cdf(t)).toBeCloseTo(1 - conditionalPmf(rounded, customer, 0, t), 13);
    }
  });

  it("has quantiles that its distribution returns", () => {
    for (const p of [0, 1e-9, 0.2, 0.5, 0.72]) expect(next.cdf(next.quantile(p))).toBeCloseTo(p, 13);
    expect(next.quantile(0.5)).toBeCloseTo(29.48, 2);
    expect(next.quantile(0.73)).toBe(Infinity);
    expect(nextPurchase(rounded, { x: 0, tx: 0, T: 5 }).quantile(1)).toBe(Infinity);
  });

  it("refuses what is no time and no probability", () => {
    expect(() => next.cdf(-1)).toThrow("argument.domain");
    expect(() => next.quantile(1.1)).toThrow("argument.domain");
  });
});
