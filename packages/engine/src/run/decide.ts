import { identifier, queries, sql, type Warehouse } from "@keepworth/warehouse";
import type { Fits } from "../compute/fitModels.ts";
import type { Scored } from "../compute/scoreStates.ts";
import type { WhoLeaves } from "../compute/whoLeaves.ts";
import type { Plan } from "./check.ts";
import { marginAhead } from "./score.ts";
import { findCuts, rfmSql, segmentSql } from "./segments.ts";
import type { Settings } from "../settings.ts";
import { readExtras, type Extras } from "./potentials/extras.ts";
import type { ScoredStates } from "./scoredStates.ts";
import type { Summary } from "./summarise.ts";
import {
  activeTable,
  dropTemporary,
  extrasTable,
  scoredTable,
  spentTable,
  scoresTable,
  summaryTable,
} from "./temporary.ts";

/** Names of what a run leaves in the database. */
export const customersTable = (runId: number): string => `run_${runId}_customers`;
export const statesTable = (runId: number): string => `run_${runId}_states`;

export interface Decided {
  /** The value of all customers for ever; null where it has no bound. */
  readonly forever: number | null;
  /** What they bring beside their own purchases; null where nothing is known of it. */
  readonly extras: Extras | null;
}

/**
 * Hands the states' scores back to the warehouse and joins them, and what customers bring beside their own purchases, to
 * every customer, in the run's own table. The scores stay for the report.
 */
export async function decide(
  warehouse: Warehouse,
  run: { readonly id: number; readonly dataset: string; readonly settings: Settings; readonly seed: number },
  plan: Plan,
  summary: Summary,
  { days: states, scored: scoredStates, weeks }: ScoredStates,
  fits: Fits,
  { scores }: Scored,
  leaves: WhoLeaves,
): Promise<Decided> {
  const runId = run.id;
  await warehouse.putColumns(scoresTable, {
    x: scoredStates.x,
    tx: scoredStates.tx,
    t: scoredStates.T,
    ...(states.group && { g: states.group }),
    customers: scoredStates.weight,
    p_alive: scores.pAlive,
    expected_orders: scores.expectedOrders,
    dect: scores.dect,
    dert: scores.dert,
    churn_risk: scores.churnRisk,
    next_days: scores.nextDays,
    money_low: scores.moneyLow,
    money_high: scores.moneyHigh,
    p_active: leaves.pActive,
    p_stay: leaves.pStay,
    orders_if_staying: leaves.orders,
    ...(scores.spend && { spend_v: scores.spend.v, spend_factor: scores.spend.factor }),
  });
  // The states are kept with the run; their scores follow from the run's parameters.
  await warehouse.run(
    sql`CREATE TABLE ${identifier(statesTable(runId))} AS SELECT x, tx, t, ${states.group ? sql`g, ` : sql``}customers FROM ${identifier(scoresTable)}`,
  );
  const cuts = await findCuts(warehouse, states, summary.customers, plan.amounts);
  const { margin } = marginAhead(plan, summary);
  const records = plan.records.opportunities + plan.records.referrals + plan.records.knowledge;
  const scored = queries.scoredCustomers(warehouse.dialect, {
    summary: summaryTable,
    scores: identifier(scoresTable),
    rfm: rfmSql(cuts),
    segment: segmentSql(),
    asOf: plan.asOf,
    runId,
    model: fits.purchase.model,
    currency: plan.currency,
    margin,
    acquisitionCost: String(plan.acquisitionCost ?? 0),
    spent: plan.costs === null ? null : spentTable,
    spend: fits.spend?.params ?? null,
    grouped: plan.groups !== null,
    scaled: scores.spend !== null,
    weeks,
  });
  if (records > 0) await warehouse.createTemporary(scoredTable, scored);
  const { dataset, settings, seed } = run;
  const extras =
    records > 0
      ? await readExtras(warehouse, plan, states, fits, {
          dataset,
          settings,
          margin,
          firstOrder: summary.firstOrder,
          seed,
        })
      : null;
  const customers = queries.customersWithExtras(warehouse.dialect, {
    scored: records > 0 ? scoredTable : sql`(${scored})`,
    extras: extras === null ? null : extrasTable,
  });
  // In order, so that whoever looks one up passes over most blocks.
  const order = warehouse.dialect.laidBy(sql`customer_id`);
  await warehouse.run(
    sql`CREATE TABLE ${identifier(customersTable(runId))} AS SELECT * FROM (${customers}) AS c${order}`,
  );
  const { forever } = await warehouse.row<{ forever: number | null }>(sql`
SELECT CASE WHEN count(clv_forever) = count(*) THEN sum(CAST(clv_forever AS DECIMAL(28,10))) END AS forever
FROM ${identifier(customersTable(runId))}`);
  await dropTemporary(warehouse, scoredTable, extrasTable, identifier(activeTable));
  return { forever, extras };
}
