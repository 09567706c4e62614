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
    expect(plan).toMatchObject({ source: "mean", levelError: assumedLevelError, measured: false });
    expect(plan.perMonth[0]).toBe(11.5);
  });

  it("measures its error of the level on the year before: a shop that grows by a half every year is off by that", () => {
    const plan = planArrivals(
      history(24, (i) => (i < 12 ? 1000 : 1500)),
      ahead,
    );
    expect(plan.levelError).toBeCloseTo(0.5, 12);
    expect(plan.monthError).toBe(0);
  });

  it("takes what is planned as it is, a part of a month in its share", () => {
    const plan = planArrivals(
      history(24, () => 50),
      monthsAhead("2026-06-15", 2),
      60,
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
