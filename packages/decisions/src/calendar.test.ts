import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { yearsBetween } from "./calendar.ts";

const day = fc
  .date({ min: new Date("1990-01-01"), max: new Date("2060-01-01"), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

describe("yearsBetween", () => {
  it("counts whole years from anniversary to anniversary, leap year or not", () => {
    expect(yearsBetween("2024-06-30", "2026-06-30")).toBe(2);
    expect(yearsBetween("2023-06-30", "2024-06-30")).toBe(1);
    expect(yearsBetween("2026-06-30", "2026-06-30")).toBe(0);
  });

  it("counts the rest as a share of the year that it falls in", () => {
    expect(yearsBetween("2025-01-01", "2026-04-01")).toBeCloseTo(1 + 90 / 365, 14);
    expect(yearsBetween("2023-12-31", "2024-12-30")).toBeCloseTo(365 / 366, 14);
  });

  it("gives 29 February its anniversary on 1 March", () => {
    expect(yearsBetween("2024-02-29", "2025-02-28")).toBeLessThan(1);
    expect(yearsBetween("2024-02-29", "2025-03-01")).toBe(1);
    expect(yearsBetween("2024-02-29", "2028-02-29")).toBe(4);
  });

  it("turns its sign with the order of the days, and never runs backwards", () => {
    fc.assert(
      fc.property(day, day, day, (a, b, c) => {
        expect(yearsBetween(a, b) + yearsBetween(b, a)).toBe(0);
        const [from, earlier, later] = [a, b, c].sort() as [string, string, string];
        expect(yearsBetween(from, earlier)).toBeLessThanOrEqual(yearsBetween(from, later));
      }),
    );
  });

  it.each(["2026-02-30", "2026-13-01", "30.06.2026", "", "2026-06-30T00:00"])("refuses %j", (wrong) => {
    expect(() => yearsBetween(wrong, "2026-06-30")).toThrow(/argument.domain/);
  });
});
