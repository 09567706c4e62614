import { seasonClock } from "@keepworth/models";
import { modelTime } from "../modelTime.ts";
import type { PlanInput } from "./input.ts";

/** The time of a plan's purchase model, in its unit. */
export interface PlanTime {
  of(states: {
    readonly x: ArrayLike<number>;
    readonly tx: ArrayLike<number>;
    readonly T: ArrayLike<number>;
  }): { readonly x: Float64Array; readonly tx: Float64Array; readonly T: Float64Array };
  /** What a number of days from as-of is in it. */
  ahead(days: number): number;
  /** By planned month, what its orders are multiplied by on top: 1 where a clock tells the season. */
  readonly factor: Float64Array;
}

/** A fitted clock tells the season ahead by running faster; without one, the orders of a month are multiplied. */
export function planTime({ clock, season, asOf, unitDays, months }: PlanInput): PlanTime {
  const past = modelTime(clock, asOf, 1);
  const future = clock !== null && season !== null ? seasonClock(season) : null;
  return {
    of(states) {
      const { x, tx, T } = past.of(states);
      return { x, tx: tx.map((t) => t / unitDays), T: T.map((t) => t / unitDays) };
    },
    ahead: (days) => (future ? future.advance(asOf, days) : days) / unitDays,
    factor: Float64Array.from(months, ({ calendarMonth }) =>
      clock === null && season !== null ? season[calendarMonth - 1]! : 1,
    ),
  };
}
