import { inDomain } from "./domain.ts";

/** Time units in a year: the mean Gregorian year has 365.2425 days, 52.1775 weeks. */
export const perYear = { day: 365.2425, week: 52.1775, month: 12, year: 1 } as const;

export type TimeUnit = keyof typeof perYear;

/**
 * The rate for one of `unit` that compounds to an annual rate: (1 + d)^(1/units) − 1.
 *
 * @param annualRate  d, compounded once a year, above −1
 * @example periodicRate(0.1, "month") // 0.007974
 */
export function periodicRate(annualRate: number, unit: TimeUnit): number {
  return Math.expm1(continuousRate(annualRate, unit));
}

/**
 * The continuous rate per `unit`, as `dect` and `dert` take it: ln(1 + d) / units.
 *
 * @param annualRate  d, compounded once a year, above −1
 * @example continuousRate(0.1, "week") // 0.0018266
 */
export function continuousRate(annualRate: number, unit: TimeUnit = "year"): number {
  return Math.log1p(checkedRate(annualRate)) / perYear[unit];
}

/** What 1 due in `years` is worth now; with negative years, what 1 of then has become. */
export function discountFactor(annualRate: number, years: number): number {
  return (1 + checkedRate(annualRate)) ** -years;
}

/**
 * What 1 is worth now that comes in even parts over the next `years`: (1 − e^(−δ·years)) / (δ·years), δ the continuous
 * rate a year; 1 without a rate.
 *
 * @example meanDiscountFactor(0.1, 10) // 0.6447
 */
export function meanDiscountFactor(annualRate: number, years: number): number {
  const whole = continuousRate(annualRate) * inDomain("years", years, 0);
  return whole === 0 ? 1 : -Math.expm1(-whole) / whole;
}

function checkedRate(annualRate: number): number {
  return inDomain("annualRate", annualRate, -1 + Number.EPSILON);
}
