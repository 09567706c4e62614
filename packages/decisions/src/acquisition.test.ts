import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { acquisitionCeiling, paybackPayment } from "./acquisition.ts";

// design, D3: 20 a month from month 0, survival .95 a month, discounted at 1 % a month
const margins = Array.from({ length: 2000 }, (_, t) => 20 * 0.95 ** t);

describe("the most that winning a customer may cost", () => {
  it("is 336.67 where 20 a month come from .95 of the customers of the month before", () => {
    expect(acquisitionCeiling(margins, 0.01).toFixed(2)).toBe("336.67");
  });

  it("refuses a negative rate and margins that are none", () => {
    expect(() => acquisitionCeiling(margins, -0.1)).toThrow("periodRate");
    expect(() => acquisitionCeiling([Number.NaN], 0.1)).toThrow("ceiling");
  });
});

describe("payback", () => {
  it("takes 10 payments, the last in month 9, to repay 150", () => {
    expect(paybackPayment(margins, 150, 0.01)).toBe(10);
  });

  it("never comes above the ceiling", () => {
    expect(paybackPayment(margins, 336, 0.01)).not.toBeNull();
    expect(paybackPayment(margins, 337, 0.01)).toBeNull();
  });

  it("is immediate where winning cost nothing", () => {
    expect(paybackPayment(margins, 0, 0.01)).toBe(0);
  });

  it("comes no earlier for a higher cost or a higher discount rate", () => {
    fc.assert(
      fc.property(
        fc.array(fc.double({ min: 0, max: 100, noNaN: true }), { minLength: 1, maxLength: 60 }),
        fc.double({ min: 0.01, max: 500, noNaN: true }),
        fc.double({ min: 0, max: 0.1, noNaN: true }),
        (flow, cost, rate) => {
          const months = (c: number, r: number): number => paybackPayment(flow, c, r) ?? Infinity;
          expect(months(cost * 1.5, rate)).toBeGreaterThanOrEqual(months(cost, rate));
          expect(months(cost, rate + 0.05)).toBeGreaterThanOrEqual(months(cost, rate));
        },
      ),
    );
  });
});
