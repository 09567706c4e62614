import { KeepworthError } from "@keepworth/models";
import { identifier, join, literal, sql, type Warehouse } from "@keepworth/warehouse";
import { exportColumns } from "../exportColumns.ts";
import type { RunResult } from "../result.ts";
import type { Report } from "./report.ts";
import { customersTable, statesTable } from "./decide.ts";
import { dropTemporary } from "./temporary.ts";

/** The view that shows the customers of the last published run of every dataset. */
const customersView = identifier("keepworth_customers");

/** Named, because tables of runs by earlier versions have other columns besides. */
const viewColumns = join([...exportColumns, "first_day", "last_day"].map((name) => identifier(name)));

/**
 * One run or import at a time, whoever starts it: a run takes whatever is still "running" for dead, and the orders must
 * not change under it.
 *
 * @throws KeepworthError "run.busy"
 */
export async function takeTurn(warehouse: Warehouse): Promise<AsyncDisposable> {
  const turn = await warehouse.turn("run");
  if (turn === null) throw new KeepworthError("run.busy");
  return turn;
}

/** A run that is not published yet. Disposed of before it is, it leaves nothing behind. */
export interface Draft extends AsyncDisposable {
  readonly id: number;
}

/** Registers a run before it computes anything, so that what it leaves behind has an owner. */
export async function begin(warehouse: Warehouse, dataset: string, now: Date): Promise<Draft> {
  const id = await warehouse.transaction(async () => {
    const { next } = await warehouse.row<{ next: number }>(
      sql`SELECT coalesce(max(run_id), 0) + 1 AS next FROM runs`,
    );
    await warehouse.run(sql`
INSERT INTO runs (run_id, dataset, status, started_at, has_rows)
VALUES (${next}, ${dataset}, 'running', CAST(${now.toISOString()} AS TIMESTAMP), false)`);
    return next;
  });
  return {
    id,
    async [Symbol.asyncDispose]() {
      // Whatever ended the run is the error to tell; what cannot be cleared away now is cleared by the next run.
      await dropTemporary(warehouse).catch(() => undefined);
      await abandon(warehouse, id).catch(() => undefined);
    },
  };
}

/** Makes a finished run the visible one, in one transaction. */
export async function publish(warehouse: Warehouse, result: RunResult, report: Report): Promise<void> {
  await warehouse.transaction(async () => {
    await warehouse.run(sql`
UPDATE runs SET status = 'published', finished_at = CAST(${result.finishedAt} AS TIMESTAMP),
  as_of = CAST(${result.asOf} AS DATE), input_hash = ${result.inputHash}, settings_hash = ${result.settingsHash},
  has_rows = true, result = ${JSON.stringify(result)}, report = ${JSON.stringify(report)}
WHERE run_id = ${result.id}`);
    await pointView(warehouse);
  });
}

/** Lets the view show the last published run of every dataset that still has its rows. */
async function pointView(warehouse: Warehouse): Promise<void> {
  const latest = await warehouse.rows<{ run_id: number; dataset: string }>(sql`
SELECT max(run_id) AS run_id, dataset FROM runs WHERE status = 'published' AND has_rows GROUP BY dataset ORDER BY dataset`);
  if (latest.length === 0) {
    await warehouse.run(sql`DROP VIEW IF EXISTS ${customersView}`);
    return;
  }
  const parts = latest.map(
    ({ run_id, dataset }) =>
      sql`SELECT ${literal(dataset)} AS dataset, ${viewColumns} FROM ${identifier(customersTable(run_id))}`,
  );
  await warehouse.run(sql`CREATE OR REPLACE VIEW ${customersView} AS ${join(parts, " UNION ALL ")}`);
}

/** Marks a run that is still running as failed and removes what it left; a published one is not touched. */
async function abandon(warehouse: Warehouse, runId: number): Promise<void> {
  await warehouse.transaction(async () => {
    const [found] = await warehouse.rows(
      sql`SELECT 1 AS one FROM runs WHERE run_id = ${runId} AND status = 'running'`,
    );
    if (!found) return;
    for (const table of [customersTable(runId), statesTable(runId)]) {
      await warehouse.run(sql`DROP TABLE IF EXISTS ${identifier(table)}`);
    }
    await warehouse.run(sql`UPDATE runs SET status = 'failed' WHERE run_id = ${runId}`);
  });
}

/** Clears away after runs that died. Whoever holds the turn may: whatever is still "running" is not. */
export async function clearDead(warehouse: Warehouse): Promise<void> {
  const dead = await warehouse.rows<{ run_id: number }>(
    sql`SELECT run_id FROM runs WHERE status = 'running'`,
  );
  for (const { run_id } of dead) await abandon(warehouse, run_id);
}

/** Drops the customer rows of runs that need not be kept: all but the last `keep` of a dataset and each month's last. */
export async function prune(warehouse: Warehouse, keep: number): Promise<number[]> {
  const old = await warehouse.rows<{ run_id: number }>(sql`
SELECT run_id FROM (
  SELECT run_id,
    row_number() OVER (PARTITION BY dataset ORDER BY run_id DESC) AS age,
    row_number() OVER (PARTITION BY dataset, date_trunc('month', started_at) ORDER BY run_id DESC) AS age_in_month
  FROM runs WHERE status = 'published' AND has_rows
) AS ranked
WHERE age > ${keep} AND age_in_month > 1 ORDER BY run_id`);
  if (old.length === 0) return [];
  await warehouse.transaction(async () => {
    for (const { run_id } of old) {
      await warehouse.run(sql`DROP TABLE IF EXISTS ${identifier(customersTable(run_id))}`);
      await warehouse.run(sql`UPDATE runs SET has_rows = false WHERE run_id = ${run_id}`);
    }
    await pointView(warehouse);
  });
  return old.map(({ run_id }) => run_id);
}
