import { inDomain, positive } from "./domain.ts";

export type FormulaFactor = "orderValue" | "ordersPerYear" | "margin" | "churn" | "acquisitionCost";

export interface FormulaInput {
  /** Mean net revenue of an order. */
  readonly orderValue: number;
  /** Orders a year of a customer who is active. */
  readonly ordersPerYear: number;
  /** Years that a customer stays. Default 1 / yearlyChurn. */
  readonly years?: number;
  /** Share of customers lost in a year, in (0, 1]. Read only where `years` is not given. */
  readonly yearlyChurn?: number;
  /** Share of revenue kept after the cost of goods, at most 1. Default unknown: every figure is revenue. */
  readonly margin?: number;
  /** Cost of winning one customer. Default null, unknown: nothing is subtracted. */
  readonly acquisitionCost?: number | null;
}

/** What a change of one factor by `change` (a fraction of itself) adds to the value. */
export interface Lever {
  factor: FormulaFactor;
  change: number;
  gain: number;
}

export interface SimpleFormula {
  factors: {
    orderValue: number;
    ordersPerYear: number;
    years: number;
    yearlyChurn: number;
    margin: number;
    acquisitionCost: number | null;
  };
  /** Order value × orders a year × years × margin − acquisition cost. */
  value: number;
  /** The same before the cost of goods. */
  valueOnRevenue: number;
  /** Lifetime margin before acquisition : acquisition cost; a customer pays back above 1. Null where the cost is unknown or 0. */
  ratio: number | null;
  /** The most that acquiring a customer may cost: the lifetime margin before acquisition. */
  ceiling: number;
  levers: Lever[];
}

/**
 * The simple formula for a customer's value, with every factor shown.
 *
 * @param input  money in one currency, rates a year; undiscounted
 * @returns value on margin and on revenue, ratio, ceiling, and the gain of improving each factor by a tenth
 * @throws KeepworthError "argument.domain" for a negative order value or frequency, a margin above 1, or no lifetime
 * @example simpleFormula({ orderValue: 50, ordersPerYear: 3, years: 4, margin: 0.4, acquisitionCost: 120 }).value // 120
 * @see docs/decisions/simple-formula.md
 */
export function simpleFormula(input: FormulaInput): SimpleFormula {
  const orderValue = inDomain("orderValue", input.orderValue, 0);
  const ordersPerYear = inDomain("ordersPerYear", input.ordersPerYear, 0);
  const years = lifetime(input);
  const margin = inDomain("margin", input.margin ?? 1, -Infinity, 1);
  const acquisitionCost =
    input.acquisitionCost == null ? null : inDomain("acquisitionCost", input.acquisitionCost, 0);

  const revenue = orderValue * ordersPerYear * years;
  const ceiling = revenue * margin;
  const cost = acquisitionCost ?? 0;
  return {
    factors: { orderValue, ordersPerYear, years, yearlyChurn: 1 / years, margin, acquisitionCost },
    value: ceiling - cost,
    valueOnRevenue: revenue - cost,
    ratio: cost > 0 ? ceiling / cost : null,
    ceiling,
    levers: levers(ceiling, input.margin !== undefined, cost),
  };
}

function lifetime(input: FormulaInput): number {
  if (input.years !== undefined) return positive("years", input.years);
  const churn = positive("yearlyChurn", input.yearlyChurn ?? Number.NaN);
  return 1 / inDomain("yearlyChurn", churn, 0, 1);
}

/** Value is linear in its first three factors and in years = 1 / churn, so a tenth less churn is a ninth more life. */
function levers(ceiling: number, marginKnown: boolean, acquisitionCost: number): Lever[] {
  const step = 0.1;
  const all: Lever[] = [
    { factor: "orderValue", change: step, gain: ceiling * step },
    { factor: "ordersPerYear", change: step, gain: ceiling * step },
    { factor: "margin", change: step, gain: ceiling * step },
    { factor: "churn", change: -step, gain: ceiling / (1 - step) - ceiling },
    { factor: "acquisitionCost", change: -step, gain: acquisitionCost * step },
  ];
  return all.filter(
    ({ factor }) =>
      (factor !== "margin" || marginKnown) && (factor !== "acquisitionCost" || acquisitionCost > 0),
  );
}
