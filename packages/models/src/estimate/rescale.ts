import type { FitResult } from "./fit.ts";

/**
 * A fit in another time unit, exactly: what fitting the converted times would give.
 *
 * @param unit  length of the new unit in the old one, e.g. 7 from days to weeks
 * @param powers  by parameter, the power of time that it has: 1 for a time, −1 for a rate; 0 where left out
 * @param repeats  purchases whose density is in the likelihood: each shifts it by ln(unit)
 */
export function rescaleFit<F extends FitResult>(
  fit: F,
  unit: number,
  powers: Readonly<Record<string, number>>,
  repeats: number,
): F {
  const factors = Object.keys(fit.params).map((name) => [name, unit ** -(powers[name] ?? 0)] as const);
  const scaled = <V extends number | null>(values: Readonly<Record<string, V>>) =>
    Object.fromEntries(
      factors.map(([name, factor]) => [name, values[name] === null ? null : values[name]! * factor]),
    );
  const shift = repeats * Math.log(unit);
  return {
    ...fit,
    params: scaled(fit.params),
    standardErrors: scaled(fit.standardErrors),
    covariance:
      fit.covariance &&
      fit.covariance.map((row, i) => row.map((c, j) => c * factors[i]![1] * factors[j]![1])),
    logLikelihood: fit.logLikelihood + shift,
    aic: fit.aic - 2 * shift,
    bic: fit.bic - 2 * shift,
  };
}
