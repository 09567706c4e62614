import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { concentration } from "./concentration.ts";

describe("concentration", () => {
  it("is the diagonal where all customers are worth the same", () => {
    const { points, halfCustomers, topTenth } = concentration({ value: [5], weight: [40] }, { steps: 4 })!;
    expect(points).toEqual([0, 0.25, 0.5, 0.75, 1].map((share) => ({ customers: share, value: share })));
    expect([halfCustomers, topTenth]).toEqual([0.5, 0.1]);
  });

  it("finds one customer in ten who carries 91 %", () => {
    // 91 of 100 lie with the first; half of it with 50/91 of that customer
    const { halfCustomers, topTenth } = concentration({ value: [91, 1, 1, 1, 1, 1, 1, 1, 1, 1] })!;
    expect(topTenth).toBeCloseTo(0.91, 12);
    expect(halfCustomers).toBeCloseTo((0.1 * 50) / 91, 12);
  });

  it("rises above 1 where some customers cost more than they bring", () => {
    const { points, topTenth } = concentration({ value: [120, 0, -20], weight: [1, 8, 1] }, { steps: 10 })!;
    expect(topTenth).toBeCloseTo(1.2, 12);
    expect(points.map(({ value }) => value)).toEqual([0, ...Array.from({ length: 9 }, () => 1.2), 1]);
  });

  it("says nothing where there is no value to share", () => {
    expect(concentration({ value: [] })).toBeNull();
    expect(concentration({ value: [0, 0] })).toBeNull();
    expect(concentration({ value: [5, -5] })).toBeNull();
  });

  it("never falls below the diagonal, and gives half to at most half", () => {
    const values = fc.array(fc.integer({ min: 0, max: 1000 }), { minLength: 1, maxLength: 80 });
    fc.assert(
      fc.property(values, (value) => {
        fc.pre(value.some((v) => v > 0));
        const { points, halfCustomers } = concentration({ value })!;
        expect(points.every((point) => point.value >= point.customers - 1e-12)).toBe(true);
        expect(halfCustomers).toBeLessThanOrEqual(0.5 + 1e-12);
        expect(points.at(-1)).toEqual({ customers: 1, value: 1 });
      }),
    );
  });
});
