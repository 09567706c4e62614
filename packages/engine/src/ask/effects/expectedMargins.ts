import { purchaseModel } from "@keepworth/models";
import { daysPerUnit } from "../../run/days.ts";
import type { RunResult } from "../../result.ts";
import { purchaseParams } from "../ofRun.ts";

/** What was known of customers at their clocks; days. */
export interface KnownStates {
  readonly purchases: ArrayLike<number>;
  readonly age: ArrayLike<number>;
  /** Since the last order. */
  readonly waited: ArrayLike<number>;
  readonly spend_days: ArrayLike<number>;
  readonly spend: ArrayLike<number>;
}

const mostDays = 1 << 20;

/**
 * The margin that a run's models expect of the days after each clock, of customers who stay active after it; and the
 * probability that they do. An order proves a customer active until then, and models in which customers leave with an
 * order hold it for the last with some chance; a contact later proves more. Season, cohorts and covariates are left out;
 * what they would shift, those in the same state at the same time tell.
 */
export function expectedMargins(
  run: RunResult,
  known: KnownStates,
  horizonDays: number,
): { expected: Float64Array; stays: Float64Array } {
  const unit = daysPerUnit[run.unit];
  const places = new Map<number, number>();
  const place = Uint32Array.from({ length: known.age.length }, (_, i) => {
    const key = known.purchases[i]! * mostDays + known.age[i]!;
    let found = places.get(key);
    if (found === undefined) places.set(key, (found = places.size));
    return found;
  });
  const keys = Float64Array.from(places.keys());
  const x = keys.map((key) => Math.max(0, Math.floor(key / mostDays) - 1));
  const T = keys.map((key) => (key % mostDays) / unit);
  const states = { x, tx: T.map((age, s) => (x[s]! > 0 ? age : 0)), T };
  const { expected, pAlive } = purchaseModel(run.model).scoreStates(purchaseParams(run), states, {
    horizon: horizonDays / unit,
    rate: 0,
  });
  const orders = expected.map((n, s) => (pAlive[s]! > 1e-9 ? n / pAlive[s]! : 0));
  const { p, q, v } = { p: 1, q: 2, v: 1, ...run.spend?.params };
  return {
    expected: Float64Array.from(place, (s, i) => {
      const each = (p * (v + known.spend[i]!)) / (p * known.spend_days[i]! + q - 1);
      return orders[s]! * each * run.margin;
    }),
    stays: Float64Array.from(place, (s, i) => (known.waited[i] === 0 ? Math.max(0.05, pAlive[s]!) : 1)),
  };
}
