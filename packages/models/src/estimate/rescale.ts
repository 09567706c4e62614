import type { FitResult } from "./fit.ts";

/**
 * A fit in another time unit, exactly: what fitting the converted times would give.
 *
 * @param unit  length of the new unit in the old one, e.g. 7 from days to weeks
 * @param powers  by parameter, the power of time that it has: 1 for a time, −1 for a rate; 0 where left out
 * @param repeats  purchases whose density is in the likelihood: each shifts it by ln(unit)
 */
export function rescaleFit<Name extends string, F extends FitResult<Name>>(
  fit: F & FitResult<Name>,
  unit: number,
  powers: Readonly<Partial<Record<Name, number>>>,
  repeats: number,
): F {
  const names = Object.keys(fit.params) as Name[];
  const factor = (name: Name) => unit ** -(powers[name] ?? 0);
  const scaled = <V extends number | null>(values: Readonly<Record<Name, V>>) =>
    Object.fromEntries(names.map((name) => [name, values[name] && values[name] * factor(name)]));
  const shift = repeats * Math.log(unit);
  return {
    ...fit,
    params: scaled(fit.params),
    standardErrors: scaled(fit.standardErrors),
    covariance:
      fit.covariance &&
      fit.covariance.map((row, i) => row.map((c, j) => c * factor(names[i]!) * factor(names[j]!))),
    logLikelihood: fit.logLikelihood + shift,
    aic: fit.aic - 2 * shift,
    bic: fit.bic - 2 * shift,
  };
}
