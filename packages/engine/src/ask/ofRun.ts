import { continuousRate } from "@keepworth/decisions";
import type { PurchaseParams } from "@keepworth/models";
import type { Dependence } from "../compute/spendScale.ts";
import type { RunResult } from "../result.ts";
import { daysPerUnit } from "../run/days.ts";

/** The parameters of a run's purchase model, in its unit of time. */
export function purchaseParams({ params }: RunResult): PurchaseParams {
  return params as PurchaseParams;
}

/** The continuous discount rate a unit of the run's time; the annual rate may be another than the run's. */
export function ratePerUnit({ unit, discountRate }: RunResult, annualRate = discountRate): number {
  return continuousRate(annualRate, "day") * daysPerUnit[unit];
}

/** What winning a customer costs, as the run assumed; null where it was not known. */
export function acquisitionCost({ assumptions }: RunResult): number | null {
  const value = assumptions.find(({ name }) => name === "acquisitionCost")?.value;
  return typeof value === "number" ? value : null;
}

/** Mean revenue of an order to come; 0 where none is expected or orders carry no money. */
export function revenuePerOrder({ total }: RunResult): number {
  return total.expectedOrders > 0 ? (total.revenue ?? 0) / total.expectedOrders : 0;
}

/** How spend goes with frequency, in the run's unit; null where it does not. */
export function dependenceOf({ spend, unit }: RunResult): Dependence | null {
  const found = spend?.dependence;
  return found ? { kappa: found.kappa, reference: found.reference * daysPerUnit[unit] } : null;
}
