import { expect, it } from "vitest";
import { lowestTogether, rangesOf } from "./ValueMap.tsx";

const place = (pAliveFrom: number, growthFrom: number, customers: number) => ({
  pAliveFrom,
  pAliveTo: pAliveFrom + 0.1,
  growthFrom,
  growthTo: growthFrom * 2,
  customers,
  value: customers * growthFrom,
});

it("takes the lowest steps of value together, so that no customer is lost", () => {
  const map = Array.from({ length: 12 }, (_, step) => [
    place(0, 2 ** step, 1),
    place(0.9, 2 ** step, 3),
  ]).flat();
  const shown = lowestTogether([...map, place(0, 0, 5)]);
  expect(new Set(shown.map(({ growthFrom }) => growthFrom))).toHaveLength(9);
  expect(shown.reduce((sum, { customers }) => sum + customers, 0)).toBe(12 * 4 + 5);
  expect(shown.find(({ growthFrom, pAliveFrom }) => growthFrom === 0 && pAliveFrom === 0)).toMatchObject({
    growthTo: 16,
    customers: 9,
    value: 1 + 2 + 4 + 8,
  });
});

it("leaves a map of few steps as it is", () => {
  const map = [place(0, 0, 1), place(0.5, 1, 2)];
  expect(lowestTogether(map)).toBe(map);
});

it("lists by a cell all whom it counts, also those at the ends", () => {
  const map = [place(0, 0, 1), place(0.5, 1, 2), place(0.9, 2, 2)];
  expect(map.map((one) => rangesOf(one, map))).toEqual([
    [
      { from: null, to: 0.1 },
      { from: null, to: 1 },
    ],
    [
      { from: 0.5, to: 0.6 },
      { from: 1, to: 2 },
    ],
    [
      { from: 0.9, to: null },
      { from: 2, to: null },
    ],
  ]);
});
