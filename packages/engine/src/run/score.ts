import { continuousRate } from "@keepworth/decisions";
import { identifier, queries, sql, type Warehouse } from "@keepworth/warehouse";
import type { Fits } from "../compute/fitModels.ts";
import { inWorker } from "../compute/inWorker.ts";
import type { Scored } from "../compute/scoreStates.ts";
import type { Validation } from "../compute/validateModel.ts";
import type { Plan } from "./check.ts";
import type { BaseStates } from "./compress.ts";
import { findCuts, segmentSql } from "./segments.ts";
import { summaryTable, type Summary } from "./summarise.ts";

/** The share of expected revenue that is kept: as told, else as the orders' own costs say, else all of it. */
export function marginAhead(plan: Plan, summary: Summary): { margin: number; known: boolean } {
  if (plan.margin !== null) return { margin: plan.margin, known: true };
  if (plan.traits.costs && summary.revenue > 0) {
    return { margin: Math.max(0, summary.contribution / summary.revenue), known: true };
  }
  return { margin: 1, known: false };
}

export async function score(
  plan: Plan,
  summary: Summary,
  states: BaseStates,
  fits: Fits,
  validation: Validation | null,
  seed: number,
): Promise<Scored> {
  return inWorker("scoreStates", {
    states,
    purchase: fits.purchase,
    spend: fits.spend,
    horizonDays: plan.horizonDays,
    dailyRate: continuousRate(plan.discountRate, "day"),
    margin: marginAhead(plan, summary).margin,
    modelError: validation?.modelError ?? {},
    seed,
  });
}

/** Names of what a run leaves in the database. */
export const customersTable = (runId: number): string => `run_${runId}_customers`;
export const statesTable = (runId: number): string => `run_${runId}_states`;

/** Hands the states' scores back to the warehouse and joins them to every customer, in the run's own table. */
export async function decide(
  warehouse: Warehouse,
  runId: number,
  plan: Plan,
  summary: Summary,
  states: BaseStates,
  fits: Fits,
  { scores }: Scored,
): Promise<void> {
  await warehouse.putColumns(statesTable(runId), {
    x: states.x,
    tx: states.tx,
    t: states.T,
    customers: states.weight,
    p_alive: scores.pAlive,
    expected_orders: scores.expectedOrders,
    dect: scores.dect,
    dert: scores.dert,
    churn_risk: scores.churnRisk,
    next_days: scores.nextDays,
    money_low: scores.moneyLow,
    money_high: scores.moneyHigh,
  });
  const cuts = await findCuts(warehouse, states, summary.customers, plan.amounts);
  await warehouse.run(
    sql`CREATE TABLE ${identifier(customersTable(runId))} AS ${queries.scoredCustomers(warehouse.dialect, {
      summary: summaryTable,
      scores: identifier(statesTable(runId)),
      segment: segmentSql(cuts),
      asOf: plan.asOf,
      runId,
      model: fits.purchase.model,
      currency: plan.currency,
      margin: marginAhead(plan, summary).margin,
      acquisitionCost: String(plan.acquisitionCost ?? 0),
      spend: fits.spend?.params ?? null,
    })}`,
  );
}
