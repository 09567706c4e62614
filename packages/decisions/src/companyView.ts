import { inDomain } from "./domain.ts";

export interface CompanyInput {
  readonly customersBefore: number;
  readonly customersAfter: number;
  /** Revenue a customer in the period. */
  readonly revenuePerCustomer: number;
  /** Share of revenue that goes with it: goods, serving. */
  readonly variableCost: number;
  readonly fixedCost: number;
  /** Company tax on a profit; a loss pays none. */
  readonly taxRate: number;
}

export interface CompanyView {
  revenue: number;
  /** Revenue less variable cost. */
  contribution: number;
  profitBeforeTax: number;
  profit: number;
}

/**
 * The company's view of its customers: revenue = revenue per customer × the mean of the customers at both ends of the
 * period, profit = (revenue·(1 − variable cost) − fixed cost)·(1 − tax).
 *
 * @throws KeepworthError "argument.domain"
 * @example 1,000 → 1,100 customers at 100, variable cost 60 %, fixed 20,000, tax 25 % → 105,000 and 16,500
 * @see docs/decisions/acquisition.md
 */
export function companyView(input: CompanyInput): CompanyView {
  const before = inDomain("customersBefore", input.customersBefore, 0);
  const after = inDomain("customersAfter", input.customersAfter, 0);
  const revenue = (inDomain("revenuePerCustomer", input.revenuePerCustomer, 0) * (before + after)) / 2;
  const contribution = revenue * (1 - inDomain("variableCost", input.variableCost, 0));
  const profitBeforeTax = contribution - inDomain("fixedCost", input.fixedCost, 0);
  const tax = inDomain("taxRate", input.taxRate, 0, 1) * Math.max(0, profitBeforeTax);
  return { revenue, contribution, profitBeforeTax, profit: profitBeforeTax - tax };
}
