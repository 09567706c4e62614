import { expect, it } from "vitest";
import { stepOf } from "./answerTimesOption.ts";

it("divides an axis of times into whole hours up to a day, and into whole days beyond", () => {
  expect(stepOf(1, 6)).toBe(0.25);
  expect(stepOf(20, 6)).toBe(4);
  expect(stepOf(72, 6)).toBe(12);
  expect(stepOf(150, 6)).toBe(48);
  expect(stepOf(20_000, 6)).toBe(3600);
});
