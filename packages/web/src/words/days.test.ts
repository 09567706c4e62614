import { expect, it } from "vitest";
import { daysAfter, daysBetween } from "./days.ts";

it("counts days over the ends of months and years, and over a change of the clock", () => {
  expect(daysAfter("2024-02-28", 2)).toBe("2024-03-01");
  expect(daysAfter("2026-01-01", -1)).toBe("2025-12-31");
  expect(daysAfter("2026-03-28", 2)).toBe("2026-03-30");
  expect(daysBetween("2026-03-28", "2026-03-30")).toBe(2);
});
