import { yearsBetween } from "./calendar.ts";
import { discountFactor } from "./discount.ts";
import { inDomain } from "./domain.ts";
import { exactSum } from "./money.ts";

/** What a ledger line is for. Sales are net of tax and cost of goods; learning is what finding something out cost. */
export type LedgerKind = "sale" | "refund" | "serving" | "marketing" | "acquisition" | "learning";

/** One dated line of a customer's account: earned is positive, spent or given back negative. */
export interface LedgerLine {
  /** ISO day. */
  readonly day: string;
  readonly kind: LedgerKind;
  readonly amount: number;
}

export interface Base {
  /** The plain sum, exact to four decimals. */
  plain: number;
  /** The same with every line grown at the discount rate to the as-of day. */
  compounded: number;
  /** The plain sum by kind; adds up to `plain`. */
  byKind: Record<LedgerKind, number>;
  /** Lines dated after the as-of day, which count for nothing. */
  later: number;
}

/**
 * Base potential: what a customer has earned so far, less what was spent on them.
 *
 * @param lines  one customer's ledger; an empty one is worth 0
 * @param options.asOf  ISO day; lines after it are left out and counted
 * @param options.annualRate  discount rate, compounded by the year, years counted by anniversaries
 * @throws KeepworthError "argument.domain" for a day that is none, or an amount that is not finite
 * @see docs/decisions/base-and-growth.md
 */
export function base(
  lines: readonly LedgerLine[],
  { asOf, annualRate }: { readonly asOf: string; readonly annualRate: number },
): Base {
  const known = lines.filter((line) => line.day <= asOf);
  const byKind: Base["byKind"] = {
    sale: 0,
    refund: 0,
    serving: 0,
    marketing: 0,
    acquisition: 0,
    learning: 0,
  };
  let compounded = 0;
  for (const line of known) {
    inDomain("amount", line.amount);
    byKind[line.kind] = exactSum([byKind[line.kind], line.amount]);
    compounded += line.amount * discountFactor(annualRate, -yearsBetween(line.day, asOf));
  }
  return { plain: exactSum(Object.values(byKind)), compounded, byKind, later: lines.length - known.length };
}
