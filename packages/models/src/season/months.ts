import gammaln from "@stdlib/math-base-special-gammaln";
import { normalised } from "./clock.ts";
import type { MonthOfHistory } from "./monthsOfHistory.ts";

export interface MonthFactors {
  /** Twelve, from January on, shrunken; a year has the mean 1. */
  readonly factors: readonly number[];
  /** Of the logarithm of each, roughly: 1 / √(strength + repeats expected). */
  readonly standardErrors: readonly number[];
  /** Repeats that came over those expected, unshrunken; null for months that the history does not have. */
  readonly raw: readonly (number | null)[];
  /**
   * How many expected repeats the belief "no season" weighs: factors are spread around 1 with a standard deviation of
   * 1 / √strength. Large where months differ no more than chance would have it.
   */
  readonly strength: number;
  /** How much more than a Poisson count the same month varies from year to year; 1 where there is one year only. */
  readonly dispersion: number;
  /** Calendar months that the history has. */
  readonly observed: number;
}

/** Below a standard deviation of one in 300, a season is none. */
const most = 1e5;

/**
 * Twelve month factors from a shop's own months. A month's repeats are a Poisson count around factor × expected, and
 * factors are spread as Gamma(strength, strength) around 1; then a factor's mean is
 * (strength + actual) / (strength + expected), so that a month without much history stays near 1. The strength is the one
 * under which the counts, as negative binomials, are likeliest.
 *
 * Where the same month of several years varies more than Poisson counts do, all counts weigh less accordingly. A trend
 * within a single year cannot be told from a season: the holdout has to.
 *
 * @param months  of `monthsOfHistory`; expected without the season
 * @example estimateMonths(months).factors[11] // December
 */
export function estimateMonths(months: readonly MonthOfHistory[]): MonthFactors {
  const awaiting = months.filter(({ expected }) => expected > 1e-3);
  const total = (key: "actual" | "expected") => awaiting.reduce((sum, month) => sum + month[key], 0);
  // The level is the model's to find.
  const level = total("actual") > 0 ? total("actual") / total("expected") : 1;
  const known = awaiting.map((month) => ({ ...month, expected: month.expected * level }));
  const by = (month: number) => known.filter((one) => one.month === month + 1);
  const actual = calendar((month) => by(month).reduce((sum, one) => sum + one.actual, 0));
  const expected = calendar((month) => by(month).reduce((sum, one) => sum + one.expected, 0));
  const raw = calendar((month) => (expected[month]! > 0 ? actual[month]! / expected[month]! : null));
  const observed = raw.filter((ratio) => ratio !== null).length;

  const dispersion = dispersionOf(known, raw, observed);
  const came = actual.map((n) => n / dispersion);
  const awaited = expected.map((n) => n / dispersion);
  const strength = likeliestStrength(came, awaited);
  const shrunken = calendar((month) => (strength + came[month]!) / (strength + awaited[month]!));
  return {
    factors: normalised(shrunken),
    standardErrors: awaited.map((n) => 1 / Math.sqrt(strength + n)),
    raw,
    strength,
    dispersion,
    observed,
  };
}

function calendar<V>(value: (month: number) => V): V[] {
  return Array.from({ length: 12 }, (_, month) => value(month));
}

/** Pearson's χ² by degrees of freedom, of years around the mean of their month. */
function dispersionOf(
  known: readonly MonthOfHistory[],
  raw: readonly (number | null)[],
  observed: number,
): number {
  const freedom = known.length - observed;
  if (freedom <= 0) return 1;
  let square = 0;
  for (const { month, actual, expected } of known) {
    const mean = expected * raw[month - 1]!;
    if (mean > 0) square += (actual - mean) ** 2 / mean;
  }
  return Math.max(1, square / freedom);
}

function likeliestStrength(actual: readonly number[], expected: readonly number[]): number {
  const logLikelihood = (strength: number) => {
    let sum = 0;
    for (let month = 0; month < 12; month++) {
      const [n, mean] = [actual[month]!, expected[month]!];
      if (!(mean > 0)) continue;
      sum += gammaln(strength + n) - gammaln(strength) - strength * Math.log1p(mean / strength);
      sum -= n * Math.log(strength + mean);
    }
    return sum;
  };
  let best = { strength: most, value: logLikelihood(most) };
  for (let log = 0; log < Math.log(most); log += 0.02) {
    const strength = Math.exp(log);
    const value = logLikelihood(strength);
    if (value > best.value) best = { strength, value };
  }
  return best.strength;
}
