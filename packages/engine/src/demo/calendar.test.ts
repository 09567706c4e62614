import { describe, expect, it } from "vitest";
import { epochDay, isoDay, seasonClock } from "./calendar.ts";

describe("seasonClock", () => {
  const from = epochDay("2023-07-01");
  const to = epochDay("2026-06-30");
  const clock = seasonClock(from, to);

  it("finds the day of every time that it tells", () => {
    for (let day = from; day <= to; day += 1) {
      expect(clock.dayOf(clock.at(day))).toBe(day);
      expect(clock.dayOf(clock.at(day) + 0.79)).toBe(day); // the slowest day lasts .8
    }
  });

  it("ends after its last day", () => {
    expect(clock.dayOf(clock.total)).toBeNull();
    expect(isoDay(clock.dayOf(clock.total - 1e-9)!)).toBe("2026-06-30");
  });

  it("runs nearly twice as fast in December as in July", () => {
    const lasts = (day: string) => clock.at(epochDay(day) + 1) - clock.at(epochDay(day));
    expect(lasts("2024-12-10") / lasts("2024-07-10")).toBeCloseTo(1.55 / 0.8, 10);
  });
});
