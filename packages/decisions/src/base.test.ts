import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { base, type LedgerLine } from "./base.ts";

// design V1: acquisition 50 and +80 two years ago, +60 and a refund of −15 one year ago, +40 now
const ledger: LedgerLine[] = [
  { day: "2024-06-30", kind: "acquisition", amount: -50 },
  { day: "2024-06-30", kind: "sale", amount: 80 },
  { day: "2025-06-30", kind: "sale", amount: 60 },
  { day: "2025-06-30", kind: "refund", amount: -15 },
  { day: "2026-06-30", kind: "sale", amount: 40 },
];
const options = { asOf: "2026-06-30", annualRate: 0.1 };

describe("base", () => {
  it("is worth 115 plain and 125.80 compounded at 10 %", () => {
    expect(base(ledger, options).plain).toBe(115);
    expect(base(ledger, options).compounded).toBeCloseTo(125.8, 10);
  });

  it("shows what each kind of line contributed", () => {
    expect(base(ledger, options).byKind).toEqual({
      sale: 180,
      refund: -15,
      serving: 0,
      marketing: 0,
      acquisition: -50,
      learning: 0,
    });
  });

  it("leaves out and counts what happened after the as-of day", () => {
    const earlier = base(ledger, { ...options, asOf: "2025-06-30" });
    expect(earlier).toMatchObject({ plain: 75, later: 1 });
    expect(earlier.compounded).toBeCloseTo(30 * 1.1 + 45, 10);
  });

  it("is 0 without lines and may be negative", () => {
    expect(base([], options)).toMatchObject({ plain: 0, compounded: 0, later: 0 });
    expect(base(ledger.slice(0, 1), options).plain).toBe(-50);
  });

  it("adds up to the books to the last decimal, in any order of lines", () => {
    const cents = fc.array(fc.integer({ min: -9_999_999, max: 9_999_999 }), { maxLength: 200 });
    fc.assert(
      fc.property(cents, (amounts) => {
        const lines = amounts.map(
          (amount) => ({ day: "2026-01-01", kind: "sale", amount: amount / 100 }) as const,
        );
        const booked = amounts.reduce((sum, amount) => sum + amount, 0) / 100;
        expect(base(lines, options).plain).toBe(booked + 0);
        expect(base(lines.toReversed(), options).plain).toBe(booked + 0);
      }),
    );
  });

  it("refuses an amount that is not a number", () => {
    expect(() => base([{ day: "2026-01-01", kind: "sale", amount: Number.NaN }], options)).toThrow(
      /argument.domain/,
    );
  });
});
