import { readColumn, type Column } from "../customers.ts";
import { KeepworthError } from "../errors.ts";
import { checkArgument } from "../purchase/arguments.ts";

export interface FirstSeenColumns {
  /** The day of each customer's first purchase in the data. */
  readonly firstDay: Column;
  /** The day on which each became a customer, as known from elsewhere; null or NaN where it is not. */
  readonly acquiredDay?: ArrayLike<number | null>;
  /** How many customers a row stands for; default 1 each. */
  readonly weight?: Column;
}

export interface LeftTruncation {
  /** 1 for rows whose first purchase is in the data, so that a model may be fitted to them. */
  readonly keep: Uint8Array;
  readonly kept: number;
  /** Customers acquired before the data begin: earlier purchases of theirs are missing. */
  readonly acquiredBefore: number;
  /** Customers first seen within the burn-in, of whom nothing else is known: they may have bought before. */
  readonly withinBurnIn: number;
  readonly warning: LeftTruncationWarning | null;
}

export interface LeftTruncationWarning {
  readonly code: "history.truncated";
  readonly details: { readonly customers: number; readonly days: number };
}

/**
 * Which customers to fit to. The first order in an export is seldom the first purchase: those who bought before it begins
 * look like new customers who buy often and early. Left out are customers who were acquired before the data begin and, of
 * the others without a day of acquisition, those first seen within a burn-in. They are still to be scored.
 *
 * A shop that really began with the data, or a cohort that was selected by its first purchase, needs none of this: give
 * a burn-in of 0.
 *
 * @param dataStart  the first day of the data, on the scale of the columns
 * @param burnInDays  see `suggestBurnIn`
 * @throws KeepworthError "customers.columns" for columns of unequal length, "argument.domain"
 */
export function leftTruncation(
  customers: FirstSeenColumns,
  { dataStart, burnInDays }: { readonly dataStart: number; readonly burnInDays: number },
): LeftTruncation {
  checkArgument("burnInDays", burnInDays);
  const firstDay = readColumn(customers.firstDay, "firstDay");
  const { acquiredDay } = customers;
  if (acquiredDay !== undefined && acquiredDay.length !== firstDay.length) {
    throw new KeepworthError("customers.columns", {
      column: "acquiredDay",
      problem: "length",
      rows: acquiredDay.length,
      expected: firstDay.length,
    });
  }
  const weight =
    customers.weight === undefined ? null : readColumn(customers.weight, "weight", firstDay.length);
  const keep = new Uint8Array(firstDay.length);
  const counts = { kept: 0, acquiredBefore: 0, withinBurnIn: 0 };
  for (let row = 0; row < firstDay.length; row++) {
    const w = weight === null ? 1 : weight[row]!;
    const acquired = acquiredDay?.[row] ?? Number.NaN;
    if (acquired < dataStart) counts.acquiredBefore += w;
    else if (Number.isNaN(acquired) && firstDay[row]! < dataStart + burnInDays) counts.withinBurnIn += w;
    else {
      counts.kept += w;
      keep[row] = 1;
    }
  }
  const left = counts.acquiredBefore + counts.withinBurnIn;
  const warning: LeftTruncationWarning | null =
    left > 0 ? { code: "history.truncated", details: { customers: left, days: burnInDays } } : null;
  return { keep, ...counts, warning };
}

export interface BurnIn {
  /** Whole days. */
  readonly days: number;
  /** The share of old customers who will have been seen within them; less than asked for where the history is short. */
  readonly share: number;
  /** Whether the history is too short for what was asked. */
  readonly limited: boolean;
}

/**
 * How long to wait until a customer from before the data would have been seen: the time by which a share of the active
 * ones has bought again, weighed by how often they buy. So many rates are near 0 that by heads it would take for ever;
 * by purchases, the rate is Gamma(r + 1, alpha) and the share 1 − (1 + t / alpha)^−(r + 1).
 *
 * @param params  r unitless, alpha in days, of a model fitted to all customers; scale alpha to days first
 * @param options  share: default .9; historyDays: the burn-in takes a third of it at most, default no limit
 * @throws KeepworthError "argument.domain" unless r, alpha > 0 and 0 < share < 1
 * @example suggestBurnIn({ r: 0.243, alpha: 4.414 * 7 }).days // 167
 */
export function suggestBurnIn(
  params: { readonly r: number; readonly alpha: number },
  options: { readonly share?: number; readonly historyDays?: number } = {},
): BurnIn {
  const { r, alpha } = params;
  const { share = 0.9, historyDays = Infinity } = options;
  for (const [argument, value] of Object.entries({ r, alpha }))
    if (!(value > 0 && value < Infinity)) throw new KeepworthError("argument.domain", { argument, value });
  if (!(share > 0 && share < 1))
    throw new KeepworthError("argument.domain", { argument: "share", value: share });
  checkArgument("historyDays", historyDays, true);
  const wanted = Math.ceil(alpha * Math.expm1(-Math.log1p(-share) / (r + 1)));
  const days = Math.min(wanted, Math.floor(historyDays / 3));
  return { days, share: -Math.expm1(-(r + 1) * Math.log1p(days / alpha)), limited: days < wanted };
}
