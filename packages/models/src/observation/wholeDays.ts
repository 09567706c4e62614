import gammainc from "@stdlib/math-base-special-gammainc";
import { checkArgument, checkPositive } from "../purchase/arguments.ts";

/**
 * By how much a rate is underestimated when all purchases of a day count as one: (1 − e^−λ) / λ − 1.
 *
 * @param ratePerDay  λ
 * @returns a number in (−1, 0]
 * @throws KeepworthError "argument.domain" unless the rate is finite and >= 0
 * @example wholeDayBias(0.05) // -0.0246
 * @example wholeDayBias(0.2) // -0.0937
 */
export function wholeDayBias(ratePerDay: number): number {
  checkArgument("ratePerDay", ratePerDay);
  // The difference would lose all digits.
  if (ratePerDay < 1e-4) return (-ratePerDay / 2) * (1 - ratePerDay / 3);
  return -Math.expm1(-ratePerDay) / ratePerDay - 1;
}

export interface WholeDays {
  /** Of all active customers' purchases together. */
  readonly bias: number;
  /** Active customers who buy more often than once in 20 days. */
  readonly shareAbove: number;
  /** The share of purchases that they make. */
  readonly purchasesAbove: number;
  readonly warning: WholeDaysWarning | null;
}

export interface WholeDaysWarning {
  readonly code: "days.dense";
  /** `instead`: the model that counts days with a purchase, and so has no such bias. */
  readonly details: { readonly bias: number; readonly share: number; readonly instead: "bg-bb" };
}

/** Purchases a day from which on the bias is worth a word: −2.5 %. */
const dense = 0.05;

/**
 * What counting days instead of purchases does to a shop whose customers buy at rates spread as Gamma(r, alpha). Over
 * purchases the bias is α/r · (1 − (1 + 1/α)^−r) − 1, alpha in days. It warns where that is worse than for a customer who
 * buys once in 20 days.
 *
 * @param params  r unitless, alpha in units of time
 * @param daysPerUnit  7 where alpha is in weeks; default 1
 * @throws KeepworthError "argument.domain"
 */
export function wholeDays(
  params: { readonly r: number; readonly alpha: number },
  daysPerUnit = 1,
): WholeDays {
  checkPositive("r", params.r);
  checkPositive("alpha", params.alpha);
  checkPositive("daysPerUnit", daysPerUnit);
  const { r } = params;
  const alpha = params.alpha * daysPerUnit;
  const growth = r * Math.log1p(1 / alpha);
  // For small rates, to the second order: E[λ²] / (2 E[λ]).
  const bias =
    r / alpha < 1e-6 && alpha > 1e3 ? -(r + 1) / (2 * alpha) : (-Math.expm1(-growth) * alpha) / r - 1;
  const shareAbove = gammainc(dense * alpha, r, true, true);
  const purchasesAbove = gammainc(dense * alpha, r + 1, true, true);
  const warning: WholeDaysWarning | null =
    bias < wholeDayBias(dense)
      ? { code: "days.dense", details: { bias, share: shareAbove, instead: "bg-bb" } }
      : null;
  return { bias, shareAbove, purchasesAbove, warning };
}
