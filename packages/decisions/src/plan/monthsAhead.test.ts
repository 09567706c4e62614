import { describe, expect, it } from "vitest";
import { monthsAhead } from "./monthsAhead.ts";

describe("monthsAhead", () => {
  it("starts with the month after one that has ended", () => {
    const months = monthsAhead("2026-06-30", 3);
    expect(months.map(({ month, start, end, share }) => [month, start, end, share])).toEqual([
      ["2026-07", 0, 31, 1],
      ["2026-08", 31, 62, 1],
      ["2026-09", 62, 92, 1],
    ]);
  });

  it("plans what is left of a month that as-of falls in", () => {
    // 10 to 31 December are 22 of 31 days
    expect(monthsAhead("2011-12-09", 2)).toMatchObject([
      { month: "2011-12", calendarMonth: 12, start: 0, end: 22, share: 22 / 31 },
      { month: "2012-01", calendarMonth: 1, start: 22, end: 53, share: 1 },
    ]);
  });

  it("refuses what is no number of months", () => {
    for (const months of [0, 61, 1.5, Number.NaN])
      expect(() => monthsAhead("2026-06-30", months)).toThrow("argument.domain");
  });
});
