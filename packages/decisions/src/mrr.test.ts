import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { exactSum } from "./money.ts";
import { mrrMovement, type MrrMonth } from "./mrr.ts";

interface Stretch {
  customer: number;
  from: number;
  to: number;
  amount: number;
}

function columns(stretches: Stretch[]) {
  const sorted = stretches.toSorted((a, b) => a.customer - b.customer);
  return {
    customer: sorted.map(({ customer }) => customer),
    from: sorted.map(({ from }) => from),
    to: sorted.map(({ to }) => to),
    amount: sorted.map(({ amount }) => amount),
  };
}

const never = 1e6;
const added = ["new", "returned", "expansion"] as const;
const taken = ["contraction", "churned"] as const;

const stretch = fc.record({
  customer: fc.integer({ min: 0, max: 6 }),
  from: fc.integer({ min: -50, max: 400 }),
  to: fc.integer({ min: -50, max: 500 }),
  amount: fc.double({ min: 0, max: 5000, noNaN: true }),
});
const ends = [0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334, 365];

describe("the movement of recurring revenue", () => {
  it("tells new, expansion, contraction, churned and returned apart, customer by customer", () => {
    const months = mrrMovement(
      columns([
        { customer: 1, from: 5, to: 40, amount: 10 },
        // the upgrade of the same customer: expansion of 15, not 10 churned and 25 new
        { customer: 1, from: 40, to: 70, amount: 25 },
        { customer: 2, from: -9, to: 20, amount: 30 },
        { customer: 2, from: 65, to: never, amount: 20 },
        { customer: 3, from: -9, to: 45, amount: 8 },
        { customer: 3, from: 45, to: never, amount: 5 },
        { customer: 4, from: 10, to: 20, amount: 99 },
      ]),
      [0, 31, 59, 90],
    );
    expect(months[0]).toMatchObject({ opening: 38, new: 10, churned: 30, closing: 18, cameAndWent: 1 });
    expect(months[1]).toMatchObject({ opening: 18, expansion: 15, contraction: 3, new: 0, churned: 0 });
    expect(months[2]).toMatchObject({ opening: 30, returned: 20, churned: 25, closing: 25 });
    expect(months[0]!.customers).toMatchObject({ opening: 2, new: 1, churned: 1, closing: 2 });
    expect(months[1]!.netRetention).toBeCloseTo(30 / 18, 12);
    expect(months[1]!.grossRetention).toBeCloseTo(15 / 18, 12);
    expect(months[0]!.customerChurn).toBe(0.5);
  });

  it("adds up to the ten-thousandth in every month, and each month opens where the last one closed", () => {
    fc.assert(
      fc.property(fc.array(stretch, { maxLength: 30 }), (stretches) => {
        const months = mrrMovement(columns(stretches), ends);
        months.forEach((month, i) => {
          const moved = (side: MrrMonth | MrrMonth["customers"]) => [
            side.opening,
            ...added.map((name) => side[name]),
            ...taken.map((name) => -side[name]),
          ];
          expect(exactSum(moved(month))).toBe(month.closing);
          expect(exactSum(moved(month.customers).slice(0, 3).concat(-month.customers.churned))).toBe(
            month.customers.closing,
          );
          if (i > 0) expect(month.opening).toBe(months[i - 1]!.closing);
        });
      }),
    );
  });

  it("closes on what customers pay as the day ends, counted one by one", () => {
    fc.assert(
      fc.property(fc.array(stretch, { maxLength: 20 }), (stretches) => {
        const months = mrrMovement(columns(stretches), ends);
        const paid = (day: number) =>
          exactSum(stretches.filter(({ from, to }) => from <= day && to > day).map(({ amount }) => amount));
        months.forEach((month, i) => expect(month.closing).toBe(paid(ends[i + 1]!)));
      }),
    );
  });

  it("keeps gross retention within 0 and 1, and never above net", () => {
    fc.assert(
      fc.property(fc.array(stretch, { maxLength: 20 }), (stretches) => {
        for (const { grossRetention, netRetention } of mrrMovement(columns(stretches), ends)) {
          if (grossRetention === null) continue;
          expect(grossRetention).toBeGreaterThanOrEqual(-1e-12);
          expect(grossRetention).toBeLessThanOrEqual(1);
          expect(netRetention).toBeGreaterThanOrEqual(grossRetention);
        }
      }),
    );
  });

  it("refuses days that do not rise and customers out of order", () => {
    const none = { customer: [], from: [], to: [], amount: [] };
    expect(() => mrrMovement(none, [3, 3])).toThrow("argument.domain");
    const mixed = { customer: [2, 1], from: [0, 0], to: [9, 9], amount: [1, 1] };
    expect(() => mrrMovement(mixed, [0, 5])).toThrow("argument.domain");
  });
});
