import { readCustomers, type CustomerColumns } from "../customers.ts";
import type { SeasonClock } from "./clock.ts";

/** States in clock time. */
export interface ClockStates {
  readonly x: Float64Array;
  readonly tx: Float64Array;
  readonly T: Float64Array;
  readonly weight: Float64Array;
}

/**
 * States as a season's clock sees them: tx and T become what it advanced since the first purchase. The age tells on which
 * day that was, so states that were distinct stay so, and in the order of `compress` they stay in it.
 *
 * @param states  times in whole days
 * @param asOf  the day to which T is counted
 * @throws KeepworthError "customers.*", "customer.*"
 */
export function clockStates(states: CustomerColumns, asOf: number, clock: SeasonClock): ClockStates {
  const { x, tx, T, weight } = readCustomers(states);
  const known = new Map<number, number>();
  /** What the clock advances from a day, counted back from as-of, to as-of. */
  const untilNow = (daysAgo: number) => {
    let value = known.get(daysAgo);
    if (value === undefined) known.set(daysAgo, (value = clock.advance(asOf - daysAgo, daysAgo)));
    return value;
  };
  const age = T.map(untilNow);
  return {
    x,
    tx: tx.map((t, i) => (t === 0 ? 0 : age[i]! - untilNow(T[i]! - t))),
    T: age,
    weight: weight ?? new Float64Array(x.length).fill(1),
  };
}
