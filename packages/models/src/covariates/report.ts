import gammainc from "@stdlib/math-base-special-gammainc";
import type { FitResult, FitWarning } from "../estimate/fit.ts";
import { times } from "../estimate/linear.ts";
import type { Cells } from "./cells.ts";
import { backToRaw, type Coefficient } from "./coefficients.ts";
import type { CovariateEffects, WithCovariates } from "./effects.ts";
import type { Powers } from "./powers.ts";
import type { Standardised } from "./standardise.ts";

/** A fit of `fitCoefficients` in terms of what was given: parameters at covariates of 0, coefficients by name. */
export function reportCovariates<Name extends string>(
  result: FitResult<string>,
  params: readonly Name[],
  cells: Pick<Cells, "names" | "equal">,
  how: {
    readonly coefficients: readonly Coefficient[];
    readonly standardised: Standardised;
    readonly powers: Powers;
  },
): WithCovariates<FitResult<Name>> {
  const J = backToRaw(params, how.coefficients, how.standardised, how.powers);
  const fitted = Object.values(result.params);
  const own = params.length;
  const raw = times(J, Float64Array.from(fitted, Math.log)).map((value, i) =>
    i < own ? Math.exp(value) : value,
  );
  const covariance = result.covariance && carry(result.covariance, fitted, J, raw, own);
  const errorAt = (i: number) => (covariance === null ? null : Math.sqrt(covariance[i]![i]!));
  const { lifetime, purchase } = cells.names;
  const byName = <V>(names: readonly string[], from: number, value: (i: number) => V) =>
    Object.fromEntries(names.map((name, j) => [name, value(from + j)]));
  const effects = [
    ...lifetime.map((name) => `lifetime.${name}`),
    ...purchase.map((name) => `purchase.${name}`),
  ];
  const zAt = (i: number) => {
    const error = errorAt(i);
    return error === null || !(error > 0) ? null : raw[i]! / error;
  };
  const covariates: CovariateEffects = {
    lifetime: byName(lifetime, own, (i) => raw[i]!),
    purchase: byName(purchase, own + lifetime.length, (i) => raw[i]!),
    equal: cells.equal,
    standardErrors: byName(effects, own, errorAt),
    zStatistics: byName(effects, own, zAt),
    pValues: byName(effects, own, (i) => pValue(zAt(i))),
  };
  return {
    ...result,
    params: byName(params, 0, (i) => raw[i]!) as Record<Name, number>,
    standardErrors: byName(params, 0, errorAt) as Record<Name, number | null>,
    covariance,
    warnings: warningsOf(result.warnings, params, how.coefficients, (i) => errorAt(i)! / raw[i]!),
    covariates,
  };
}

/** The covariance of positive numbers, as that of their logarithms times J, and of the first of these as parameters. */
function carry(
  covariance: readonly (readonly number[])[],
  fitted: readonly number[],
  J: Float64Array,
  raw: Float64Array,
  own: number,
): number[][] {
  const n = fitted.length;
  const unit = (i: number) => (i < own ? raw[i]! : 1);
  const halves = Array.from(raw, (_, a) =>
    fitted.map((_, j) => {
      let sum = 0;
      for (let i = 0; i < n; i++) sum += (J[a * n + i]! * covariance[i]![j]!) / fitted[i]! / fitted[j]!;
      return sum;
    }),
  );
  return halves.map((half, a) =>
    halves.map((_, b) => {
      let sum = 0;
      for (let j = 0; j < n; j++) sum += half[j]! * J[b * n + j]!;
      return sum * unit(a) * unit(b);
    }),
  );
}

/** P(|Z| >= |z|) of a standard normal Z. */
function pValue(z: number | null): number | null {
  return z === null ? null : z === 0 ? 1 : gammainc((z * z) / 2, 0.5, true, true);
}

/** Names as given; how well a parameter is known is told of covariates of 0, and not of coefficients, which may be 0. */
function warningsOf(
  warnings: readonly FitWarning[],
  params: readonly string[],
  coefficients: readonly Coefficient[],
  ratioAt: (i: number) => number,
): FitWarning[] {
  const labels = coefficients.map(({ label }) => label);
  const kept = warnings
    .filter(({ code }) => code !== "fit.large-spread")
    .map((warning): FitWarning => {
      const { parameter, towards } = warning.details;
      if (warning.code !== "fit.boundary" || !labels.includes(String(parameter))) return warning;
      return {
        code: "fit.boundary",
        details: { parameter: parameter!, towards: towards === "zero" ? "minusInfinity" : "infinity" },
      };
    });
  const spread = params.flatMap((parameter, i): FitWarning[] => {
    const ratio = ratioAt(i);
    return ratio > 0.5 ? [{ code: "fit.large-spread", details: { parameter, ratio } }] : [];
  });
  return [...kept, ...spread];
}
