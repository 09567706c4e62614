import { pool, purchaseModel } from "@keepworth/models";
import type { PurchaseFit } from "./fitModels.ts";

/** Customers by the calendar month of their first purchase, each with a buying rate of its own, shrunken. */
export interface Cohorts {
  /** Months since year 0 of the first cohort. */
  readonly firstMonth: number;
  /** By cohort, what alpha is multiplied by: above 1 where customers buy more seldom. The last is 1, for all others. */
  readonly factors: readonly number[];
  /** Standard deviation of ln alpha between cohorts; 0 where they differ no more than chance would have it. */
  readonly spread: number;
}

/**
 * Pools ln alpha by the month of the first purchase.
 *
 * @param T  ages in days, which tell that month
 * @param states  the same customers in the time of the model
 */
export function poolCohorts(
  fit: PurchaseFit,
  T: ArrayLike<number>,
  states: Parameters<typeof pool>[2],
  asOf: number,
): Cohorts {
  const months = Int32Array.from(T, (age) => monthOf(asOf - age));
  const firstMonth = months.reduce((least, month) => Math.min(least, month), Infinity);
  const group = months.map((month) => month - firstMonth);
  const { spread, groups } = pool(purchaseModel(fit.model), fit.params, states, group);
  const last = group.reduce((most, one) => Math.max(most, one), 0);
  const factors = Array.from({ length: last + 2 }, () => 1);
  for (const { group: cohort, deviation } of groups) factors[cohort] = Math.exp(deviation);
  return { firstMonth, factors, spread };
}

/** The cohort of customers of these ages, in days. */
export function cohortsOf(T: ArrayLike<number>, { firstMonth, factors }: Cohorts, asOf: number): Int32Array {
  const others = factors.length - 1;
  return Int32Array.from(T, (age) => {
    const cohort = monthOf(asOf - age) - firstMonth;
    return cohort >= 0 && cohort < others ? cohort : others;
  });
}

/** Months since year 0 as an ISO month. */
export function monthText(month: number): string {
  return `${Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, "0")}`;
}

/** Months since year 0 of a day since 1970-01-01. */
export function monthOf(day: number): number {
  const date = new Date(Math.floor(day) * 86_400_000);
  return date.getUTCFullYear() * 12 + date.getUTCMonth();
}
