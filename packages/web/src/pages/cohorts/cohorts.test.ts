import { expect, it } from "vitest";
import { cumulative, grouped, nameOf, paidBack, shareAfter, wholeMonths } from "./cohorts.ts";

const cohorts = [
  {
    cohort: "2025-12",
    customers: 10,
    active: [1, 0.5, 0.4],
    revenue: [500, 100, 50],
    contribution: [200, 40, 20],
  },
  { cohort: "2026-01", customers: 30, active: [1, 0.1], revenue: [900, 60], contribution: [360, 24] },
  { cohort: "2026-02", customers: 10, active: [1], revenue: [400], contribution: [160] },
];

it("weighs cohorts of a group by their customers, over months that all have lived through", () => {
  const [first, second] = grouped(cohorts, "quarter");
  expect(first).toEqual({ name: "2025-Q4", customers: 10, active: [1, 0.5, 0.4] });
  expect(second).toEqual({ name: "2026-Q1", customers: 40, active: [1] });
  const [both] = grouped(cohorts.slice(0, 2), "year").length === 2 ? grouped([cohorts[1]!], "year") : [];
  expect(both).toEqual({ name: "2026", customers: 30, active: [1, 0.1] });
});

it("names the groups of a month", () => {
  expect([nameOf("2026-03", "month"), nameOf("2026-04", "quarter"), nameOf("2026-12", "year")]).toEqual([
    "2026-03",
    "2026-Q2",
    "2026",
  ]);
});

it("sums up what a customer brings, each month over those who have lived through it", () => {
  const curve = cumulative(cohorts, "contribution");
  expect(curve.map(({ customers }) => customers)).toEqual([50, 40, 10]);
  expect(curve[0]!.value).toBeCloseTo(720 / 50, 12);
  expect(curve[1]!.value).toBeCloseTo(720 / 50 + 64 / 40, 12);
  expect(curve[2]!.value).toBeCloseTo(720 / 50 + 64 / 40 + 20 / 10, 12);
});

it("finds the month in which a cost has come back", () => {
  const curve = cumulative(cohorts, "contribution");
  expect([paidBack(curve, 14), paidBack(curve, 15), paidBack(curve, 1000)]).toEqual([0, 1, null]);
});

it("leaves out the month that is under way", () => {
  expect(wholeMonths(cohorts, "2026-02-28")).toEqual(cohorts);
  expect(wholeMonths(cohorts, "2026-02-10").map(({ cohort, active }) => [cohort, active.length])).toEqual([
    ["2025-12", 2],
    ["2026-01", 1],
  ]);
});

it("says which share ordered again, of those who have lived so long", () => {
  expect(shareAfter(cohorts, 1)).toBeCloseTo((5 + 3) / 40, 12);
  expect(shareAfter(cohorts, 2)).toBeCloseTo(0.4, 12);
  expect(shareAfter(cohorts, 12)).toBeNull();
});
