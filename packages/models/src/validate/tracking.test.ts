import { expect, it } from "vitest";
import { expectedTracking } from "./tracking.ts";

it("sums over the days of first purchase what each day's customers are expected to have bought since", () => {
  // E[X(t)] = t weeks: two customers from day 0, one from day 2.
  const tracking = expectedTracking([2, 0, 1], (t) => t, { daysPerUnit: 7, days: 9 });
  expect(tracking).toHaveLength(10);
  expect([...tracking.subarray(0, 4)]).toEqual([0, 2 / 7, 4 / 7, 7 / 7]);
  expect(tracking[9]).toBeCloseTo((2 * 9 + 7) / 7, 12);
});

it("ignores customers who come later than it looks", () => {
  expect([...expectedTracking([1, 0, 0, 5], (t) => t, { daysPerUnit: 1, days: 2 })]).toEqual([0, 1, 2]);
});
