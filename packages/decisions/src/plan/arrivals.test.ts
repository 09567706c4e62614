import { describe, expect, it } from "vitest";
import { assumedLevelError, planArrivals } from "./arrivals.ts";
import { monthsAhead } from "./monthsAhead.ts";

const ahead = monthsAhead("2026-06-30", 14);

function history(months: number, customers: (i: number) => number) {
  return Array.from({ length: months }, (_, i) => {
    const number = 2026 * 12 + 5 - (months - 1 - i);
    const month = `${Math.floor(number / 12)}-${String((number % 12) + 1).padStart(2, "0")}`;
    return { month, customers: customers(i) };
  });
}

describe("planArrivals", () => {
  it("takes the same month of the last twelve, again where the plan is longer", () => {
    const { perMonth, source } = planArrivals(
      history(12, (i) => 100 + i),
      ahead,
    );
    // July 2025 is the first of the twelve
    expect(perMonth.slice(0, 3)).toEqual([100, 101, 102]);
    expect(perMonth.slice(12)).toEqual([100, 101]);
    expect(source).toBe("sameMonth");
  });

  it("takes the mean of a shorter history, and assumes how far off it may be", () => {
    const plan = planArrivals(
      history(4, (i) => 10 + i),
      ahead,
    );
    expect(plan).toMatchObject({ source: "mean", levelError: assumedLevelError, compared: { years: 0 } });
    expect(plan.perMonth[0]).toBe(11.5);
  });

  it("draws what years were off by towards what is assumed: a lucky year does not make it sure", () => {
    const grows = planArrivals(
      history(24, (i) => (i < 12 ? 1000 : 1500)),
      ahead,
    );
    expect(grows.compared).toEqual({ years: 1, error: 0.5 });
    // (2 × .2² + .5²) / 3
    expect(grows.levelError).toBeCloseTo(Math.sqrt(0.33 / 3), 12);
    expect(grows.monthError).toBe(0);
    const lucky = planArrivals(
      history(24, () => 1000),
      ahead,
    );
    expect(lucky.levelError).toBeCloseTo(Math.sqrt(0.08 / 3), 12);
    const many = planArrivals(
      history(12 * 21, () => 1000),
      ahead,
    );
    expect(many.levelError).toBeCloseTo(Math.sqrt(0.08 / 22), 12);
  });

  it("does not let a good year make up for a bad one", () => {
    // +10 % and −10 % are 10 % off, not 1
    const plan = planArrivals(
      history(36, (i) => [1000, 1100, 990][Math.floor(i / 12)]!),
      ahead,
    );
    expect(plan.compared.years).toBe(2);
    expect(plan.compared.error).toBeCloseTo(0.1, 12);
    expect(plan.levelError).toBeCloseTo(Math.sqrt((0.08 + 0.02) / 4), 12);
    expect(plan.monthError).toBe(0);
  });

  it("goes by the plan made earlier in the months that it covers, and counts them once", () => {
    const past = history(36, (i) => [1000, 1100, 990][Math.floor(i / 12)]!);
    const tested = { months: 12, actual: 12 * 990, planned: 12 * 1320 };
    const plan = planArrivals(past, ahead, { tested });
    expect(plan.compared.years).toBe(2);
    // .1 in the year before, −.25 in the one that was planned
    expect(plan.compared.error).toBeCloseTo(Math.sqrt((0.01 + 0.0625) / 2), 12);
    const short = planArrivals(past.slice(-10), ahead, {
      tested: { months: 3, actual: 3 * 990, planned: 3 * 1100 },
    });
    expect(short).toMatchObject({ source: "mean", compared: { years: 0.25 } });
    expect(short.levelError).toBeCloseTo(Math.sqrt((0.08 + 0.0025) / 2.25), 12);
  });

  it("takes what is planned as it is, a part of a month in its share", () => {
    const plan = planArrivals(
      history(24, () => 50),
      monthsAhead("2026-06-15", 2),
      { planned: 60 },
    );
    expect(plan).toMatchObject({ perMonth: [30, 60], levelError: 0, source: "planned" });
  });

  it("plans nobody where nobody has come for three months", () => {
    const cohort = history(12, (i) => (i < 9 ? 200 : 0));
    expect(planArrivals(cohort, ahead)).toMatchObject({ source: "stopped" });
    expect(planArrivals(cohort, ahead).perMonth.every((one) => one === 0)).toBe(true);
    expect(
      planArrivals(
        history(12, (i) => (i < 10 ? 200 : 0)),
        ahead,
      ).source,
    ).toBe("sameMonth");
  });

  it("plans nobody where nobody ever came", () => {
    expect(planArrivals([], ahead)).toMatchObject({ source: "none", levelError: 0 });
  });
});
