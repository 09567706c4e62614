import { expect, it } from "vitest";
import { monthlyAccuracy, monthlyCoverage } from "./accuracy.ts";

it("measures forecasts by month where something came and something was said", () => {
  // errors 10 of 100 and 50 of 200
  expect(monthlyAccuracy([100, 200, 0, 50], [110, 150, 5, null])).toEqual({
    months: 2,
    mape: (0.1 + 0.25) / 2,
    mae: 30,
    bias: -40 / 300,
  });
  expect(monthlyAccuracy([], [])).toMatchObject({ months: 0, mape: null });
});

it("counts months inside their band", () => {
  const bands = [
    { p10: 90, p90: 110 },
    { p10: 90, p90: 110 },
  ];
  expect(monthlyCoverage([100, 120], bands)).toBe(0.5);
  expect(monthlyCoverage([], [])).toBeNull();
});
