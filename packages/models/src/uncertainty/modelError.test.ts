import { expect, it } from "vitest";
import { modelErrorFrom } from "./modelError.ts";

// CDNOW's 39-week holdout: BG/NBD 1653.4 (1493–1834), actual 1882.
const cdnow = { actual: 1882, expected: 1653.4, low: 1493, high: 1834 };

it("is what the interval does not explain: .138² = .063² + .123² for BG/NBD on CDNOW", () => {
  expect(modelErrorFrom([cdnow])).toBeCloseTo(0.1232, 4);
});

it("is 0 where the interval explains the error, and where there is nothing to learn from", () => {
  expect(modelErrorFrom([{ ...cdnow, actual: 1700 }])).toBe(0);
  expect(modelErrorFrom([])).toBe(0);
  expect(modelErrorFrom([{ actual: 0, expected: 0, low: 0, high: 0 }])).toBe(0);
});

it("takes the mean of the squares over several origins", () => {
  expect(modelErrorFrom([cdnow, cdnow])).toBeCloseTo(modelErrorFrom([cdnow]), 12);
  expect(modelErrorFrom([cdnow, { ...cdnow, actual: 1653.4 }])).toBeLessThan(0.1);
});
