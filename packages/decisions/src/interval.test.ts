import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  afterIntervals,
  billingInterval,
  endedAtRenewal,
  intervalDays,
  monthlyAmount,
  wholeIntervals,
} from "./interval.ts";

const day = (iso: string) => Date.parse(iso) / 86_400_000;
const month = billingInterval("month");

describe("an interval of payment", () => {
  it("is read as it is exported", () => {
    expect(billingInterval("month")).toEqual({ unit: "month", count: 1 });
    expect(billingInterval("3 month")).toEqual({ unit: "month", count: 3 });
    expect(billingInterval("2 Weeks")).toEqual({ unit: "week", count: 2 });
    expect(billingInterval("quarterly")).toEqual({ unit: "month", count: 3 });
    expect(() => billingInterval("now and then")).toThrow("subscription.interval");
    expect(() => billingInterval("0 month")).toThrow("subscription.interval");
  });

  it("has the same amount a month, whatever it is paid for: months of 30.4375 days, years of 365.25", () => {
    expect(monthlyAmount(120, billingInterval("year"))).toBe(10);
    expect(monthlyAmount(30, billingInterval("3 month"))).toBe(10);
    expect(monthlyAmount(7, billingInterval("week"))).toBe(30.4375);
    expect(monthlyAmount(1, billingInterval("day"))).toBe(30.4375);
  });

  it("follows the calendar: a month from the last of January ends on the last of February", () => {
    expect(wholeIntervals(day("2026-01-31"), day("2026-02-28"), month)).toBe(1);
    expect(wholeIntervals(day("2026-01-31"), day("2026-02-27"), month)).toBe(0);
    expect(wholeIntervals(day("2024-02-29"), day("2025-02-28"), billingInterval("year"))).toBe(1);
    expect(afterIntervals(day("2026-01-31"), 1, month)).toBe(day("2026-02-28"));
    expect(afterIntervals(day("2026-01-31"), 2, month)).toBe(day("2026-03-31"));
  });

  it("is over n times exactly after n of them", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 15_000, max: 25_000 }),
        fc.integer({ min: 0, max: 60 }),
        fc.constantFrom("day", "week", "month", "3 month", "year"),
        (from, n, text) => {
          const interval = billingInterval(text);
          const to = afterIntervals(from, n, interval);
          expect(wholeIntervals(from, to, interval)).toBe(n);
          if (n > 0) expect(wholeIntervals(from, to - 1, interval)).toBe(n - 1);
          expect(Math.abs(to - from - n * intervalDays(interval))).toBeLessThan(5);
        },
      ),
    );
  });

  it("counts an end some days late, or a day early, at the renewal that it was due at", () => {
    const from = day("2026-01-10");
    const ended = (iso: string) => endedAtRenewal(from, day(iso), month);
    expect(["2026-02-09", "2026-02-10", "2026-02-12"].map(ended)).toEqual([1, 1, 1]);
    expect(["2026-02-20", "2026-03-10", "2026-03-20"].map(ended)).toEqual([2, 2, 3]);
    expect(ended("2026-01-11")).toBe(1);
  });
});
