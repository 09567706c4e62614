import { expect, it } from "vitest";
import { endOfDay } from "./endOfDay.ts";

it.each([
  ["2026-06-30", "UTC", "2026-07-01T00:00:00.000Z"],
  ["2026-06-30", "Europe/Warsaw", "2026-06-30T22:00:00.000Z"],
  ["2026-12-31", "Asia/Tehran", "2026-12-31T20:30:00.000Z"],
  ["2026-06-30", "America/Los_Angeles", "2026-07-01T07:00:00.000Z"],
  // Clocks go back at 3:00 on the 25th, so that this day has 25 hours, and forward on 29 March.
  ["2026-10-25", "Europe/Warsaw", "2026-10-25T23:00:00.000Z"],
  ["2026-03-28", "Europe/Warsaw", "2026-03-28T23:00:00.000Z"],
  ["2026-03-29", "Europe/Warsaw", "2026-03-29T22:00:00.000Z"],
])("ends %s in %s at %s", (day, zone, instant) => {
  expect(endOfDay(day, zone).toISOString()).toBe(instant);
});
