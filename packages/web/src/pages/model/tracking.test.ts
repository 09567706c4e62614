import { expect, it } from "vitest";
import { weekly, weekOf } from "./tracking.ts";

const weeks = [
  { week: 1, day: "2026-01-07", actual: 2, expected: 1.5 },
  { week: 2, day: "2026-01-14", actual: 2, expected: 3 },
  { week: 3, day: "2026-01-21", actual: 7, expected: 4.25 },
];

it("takes the weeks of a sum apart, so that they add up to it again", () => {
  expect(weekly(weeks).map(({ actual, expected }) => [actual, expected])).toEqual([
    [2, 1.5],
    [0, 1.5],
    [5, 1.25],
  ]);
});

it("finds where a day lies among them", () => {
  expect(weekOf("2026-01-14", weeks)).toBe(2);
  expect(weekOf("2026-01-08", weeks)).toBeCloseTo(8 / 7, 12);
  expect(weekOf("2026-01-08", [])).toBeNull();
});
