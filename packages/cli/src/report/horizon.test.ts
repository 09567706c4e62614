import { describe, expect, it } from "vitest";
import { endOf, span } from "./horizon.ts";

describe("span", () => {
  it("says years and months of 30.4375 days in months, whole weeks in weeks, the rest in days", () => {
    expect([365, 365.25, 366, 730.5].map((days) => span(days))).toEqual([
      { unit: "month", count: 12 },
      { unit: "month", count: 12 },
      { unit: "month", count: 12 },
      { unit: "month", count: 24 },
    ]);
    expect(span(30.4375)).toEqual({ unit: "month", count: 1 });
    expect(span(364)).toEqual({ unit: "week", count: 52 });
    expect(span(100)).toEqual({ unit: "day", count: 100 });
  });
});

describe("endOf", () => {
  it("counts months on the calendar, over leap days and short months", () => {
    expect(endOf("2011-12-09", 365.25)).toBe("2012-12-09");
    expect(endOf("2026-01-31", 30.4375)).toBe("2026-02-28");
    expect(endOf("2026-06-30", 28)).toBe("2026-07-28");
    expect(endOf("2026-06-30", 100)).toBe("2026-10-08");
  });
});
