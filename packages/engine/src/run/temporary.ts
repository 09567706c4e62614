import { KeepworthError } from "@keepworth/models";
import { identifier, sql, type Sql, type Warehouse } from "@keepworth/warehouse";
import { covariatesTable } from "./covariates.ts";
import { groupsTable } from "./groups.ts";

/** Temporary tables of a run: gone when it ends, however it ends. */
export const daysTable = identifier("run_days");
export const summaryTable = identifier("run_summary");
export const holdoutTable = identifier("run_holdout");
export const holdoutDaysTable = identifier("run_holdout_days");
/** By customer: serving, marketing, acquisition, learning, and spent, their sum. */
export const spentTable = identifier("run_spent");
export const scoresTable = "run_scores";
/** Customers as scored, before what they bring beside their own purchases. */
export const scoredTable = identifier("run_scored");
/** By customer: pipeline, networking, learning, and the ends of intervals where these move them. */
export const extrasTable = identifier("run_extras");
/** Expected active time by distinct state. */
export const activeTable = "run_active";

const lent = new WeakSet<Warehouse>();

/**
 * Takes the tables above, which a warehouse has once, for a run or a question.
 *
 * @throws KeepworthError "run.busy"
 */
export function takeTemporary(warehouse: Warehouse): Disposable {
  if (lent.has(warehouse)) throw new KeepworthError("run.busy");
  lent.add(warehouse);
  return { [Symbol.dispose]: () => void lent.delete(warehouse) };
}

/** Drops temporary tables, by default all of them. */
export async function dropTemporary(warehouse: Warehouse, ...tables: readonly Sql[]): Promise<void> {
  const all = [
    daysTable,
    summaryTable,
    holdoutTable,
    holdoutDaysTable,
    groupsTable,
    spentTable,
    scoredTable,
    extrasTable,
    identifier(activeTable),
    identifier(covariatesTable),
    identifier(scoresTable),
  ];
  for (const table of tables.length > 0 ? tables : all) {
    await warehouse.run(sql`DROP TABLE IF EXISTS ${table}`);
  }
}
