import { inDomain } from "./domain.ts";

/** What a shop counted in the twelve months that end with `month`, and in the twelve before them. */
export interface TrailingYear {
  /** The last month of the year counted, "2026-06". */
  readonly month: string;
  readonly revenue: number;
  readonly orders: number;
  /** Customers with an order in these twelve months. */
  readonly customers: number;
  /** Customers with an order in the twelve months before; null where the history does not reach back so far. */
  readonly customersBefore: number | null;
  /** Those of `customersBefore` who ordered again in these twelve months. */
  readonly stayed: number | null;
  /** Spent on winning customers in these twelve months. Default unknown. */
  readonly acquisitionSpend?: number | null;
  /** Customers whose first order fell in these twelve months. Default unknown. */
  readonly newCustomers?: number | null;
}

/** The factors of the simple formula as they stood at the end of a month. */
export interface FormulaMonth {
  month: string;
  orderValue: number;
  ordersPerYear: number;
  /** 1 − stayed / customersBefore; null where there is no year before. */
  yearlyChurn: number | null;
  /** 1 / yearlyChurn; null where that is unknown, or where nobody was lost and the data set no end. */
  years: number | null;
  acquisitionCost: number | null;
  customers: number;
}

/**
 * The factors of the simple formula, read off one trailing year.
 *
 * A window of a full year is taken so that the season cancels; a shorter one must not be scaled up, because a
 * customer who bought once in the last month does not buy twelve times a year.
 *
 * @returns null where nobody ordered in the year
 * @throws KeepworthError "argument.domain" for negative counts, or more who stayed than there were
 */
export function formulaFactors(year: TrailingYear): FormulaMonth | null {
  const customers = inDomain("customers", year.customers, 0);
  const orders = inDomain("orders", year.orders, 0);
  if (customers === 0 || orders === 0) return null;
  const yearlyChurn = churn(year);
  const newCustomers = inDomain("newCustomers", year.newCustomers ?? 0, 0);
  return {
    month: year.month,
    orderValue: year.revenue / orders,
    ordersPerYear: orders / customers,
    yearlyChurn,
    years: yearlyChurn ? 1 / yearlyChurn : null,
    acquisitionCost:
      year.acquisitionSpend != null && newCustomers > 0 ? year.acquisitionSpend / newCustomers : null,
    customers,
  };
}

function churn({ customersBefore, stayed }: TrailingYear): number | null {
  if (!customersBefore || stayed === null) return null;
  inDomain("customersBefore", customersBefore, 0);
  return 1 - inDomain("stayed", stayed, 0, customersBefore) / customersBefore;
}

/** The monthly series of the formula's factors: one row for every trailing year in which somebody ordered. */
export function formulaSeries(years: readonly TrailingYear[]): FormulaMonth[] {
  return years.map(formulaFactors).filter((month) => month !== null);
}
