import { parameterDraws, withCovariates, type ParameterDraws, type PurchaseParams } from "@keepworth/models";
import { valuesOf, type Effects, type PurchaseFit } from "./fitModels.ts";

/**
 * Draws of a model's parameters for each group of customers, its coefficients drawn together with them: what is not
 * known of one is not known of the other.
 */
export function effectDraws(
  fit: PurchaseFit,
  { lifetime, purchase, columns }: Effects,
  count: number,
  seed: number,
): { readonly warnings: ParameterDraws<PurchaseParams>["warnings"]; of(group: number): PurchaseParams[] } {
  const names = Object.keys(fit.params);
  const coefficients = [
    ...Object.entries(lifetime).map(([name, value]) => [`lifetime.${name}`, value] as const),
    ...Object.entries(purchase).map(([name, value]) => [`purchase.${name}`, value] as const),
  ];
  // A coefficient may be negative; its exponential is positive as parameters are, and is drawn in logarithms.
  const positive: PurchaseParams = {
    ...fit.params,
    ...Object.fromEntries(coefficients.map(([name, value]) => [name, Math.exp(value)])),
  };
  const unit = [...names.map(() => 1), ...coefficients.map(([, value]) => Math.exp(value))];
  const covariance =
    fit.covariance && fit.covariance.map((row, i) => row.map((c, j) => c * unit[i]! * unit[j]!));
  const { draws, warnings } = parameterDraws<PurchaseParams>({ params: positive, covariance }, count, seed);
  const named = (draw: PurchaseParams, process: "lifetime" | "purchase", of: Effects["lifetime"]) =>
    Object.fromEntries(Object.keys(of).map((name) => [name, Math.log(draw[`${process}.${name}`]!)]));
  return {
    warnings,
    of: (group) =>
      draws.map((draw) => {
        const params = Object.fromEntries(names.map((name) => [name, draw[name]!]));
        const covariates = {
          lifetime: named(draw, "lifetime", lifetime),
          purchase: named(draw, "purchase", purchase),
        };
        return withCovariates(
          { model: fit.model, params, covariates },
          valuesOf(columns, group),
        ) as PurchaseParams;
      }),
  };
}
