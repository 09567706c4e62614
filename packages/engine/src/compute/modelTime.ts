import { clockStates, seasonClock } from "@keepworth/models";

interface Times {
  readonly x: ArrayLike<number>;
  readonly tx: ArrayLike<number>;
  readonly T: ArrayLike<number>;
}

/** The time in which a purchase model sees customers: days, or a season's clock that runs fast where people buy more. */
export interface ModelTime {
  /** The times of customers, given in days. */
  of(states: Times): { readonly x: Float64Array; readonly tx: Float64Array; readonly T: Float64Array };
  /** What the horizon is in it. */
  readonly horizon: number;
  /** The days from as-of in which it advances by an amount. */
  days(amount: number): number;
}

/**
 * @param season  twelve month factors; null: days
 * @param asOf  day since 1970-01-01
 */
export function modelTime(season: readonly number[] | null, asOf: number, horizonDays: number): ModelTime {
  if (season === null) {
    return {
      of: ({ x, tx, T }) => ({ x: Float64Array.from(x), tx: Float64Array.from(tx), T: Float64Array.from(T) }),
      horizon: horizonDays,
      days: (amount) => amount,
    };
  }
  const clock = seasonClock(season);
  return {
    of: (states) => clockStates(states, asOf, clock),
    horizon: clock.advance(asOf, horizonDays),
    days: (amount) => (Number.isFinite(amount) ? clock.daysUntil(asOf, amount) : amount),
  };
}
