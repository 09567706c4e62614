import { describe, expect, it } from "vitest";
import { calendarOf, weekdayNames } from "./calendar.ts";

const renewal = (renewsOn: string, atRisk: number) =>
  ({ renewsOn, amount: 10, atRisk: { value: atRisk, low: 0, high: 0 } }) as never;

describe("the calendar of renewals", () => {
  const renewals = [renewal("2026-07-01", 3), renewal("2026-07-01", 4), renewal("2026-07-12", 5)];

  it("puts every renewal on its day, in weeks that begin on Monday", () => {
    // 1 July 2026 is a Wednesday.
    const { weeks, days } = calendarOf(renewals, "2026-07-14", "2026-06-30", 1);
    expect(weeks).toEqual(["2026-06-29", "2026-07-06", "2026-07-13"]);
    expect(days).toEqual([
      { week: 0, weekday: 2, day: "2026-07-01", renewals: 2, amount: 20, atRisk: 7 },
      { week: 1, weekday: 6, day: "2026-07-12", renewals: 1, amount: 10, atRisk: 5 },
    ]);
  });

  it("begins the week where the reader's does", () => {
    const { weeks, days } = calendarOf(renewals, "2026-07-14", "2026-06-30", 6);
    expect(weeks[0]).toBe("2026-06-27");
    expect(days.map(({ week, weekday }) => [week, weekday])).toEqual([
      [0, 4],
      [2, 1],
    ]);
    expect(weekdayNames("en", 6)[0]).toBe("Sat");
  });
});
