import { identifier, join, literal, raw, sql, type Warehouse } from "@keepworth/warehouse";
import type { RunResult } from "../result.ts";
import type { Report } from "./report.ts";
import { customersTable, statesTable } from "./decide.ts";

/** The view that shows the customers of the last published run of every dataset. */
export const customersView = identifier("keepworth_customers");

/** Registers a run before it computes anything, so that what it leaves behind has an owner. */
export async function begin(warehouse: Warehouse, dataset: string, now: Date): Promise<number> {
  return warehouse.transaction(async () => {
    const { id } = await warehouse.row<{ id: number }>(
      sql`SELECT coalesce(max(run_id), 0) + 1 AS id FROM runs`,
    );
    await warehouse.run(sql`
INSERT INTO runs (run_id, dataset, status, started_at, has_rows)
VALUES (${id}, ${dataset}, 'running', CAST(${timestamp(now)} AS TIMESTAMP), false)`);
    return id;
  });
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
export async function pointView(warehouse: Warehouse): Promise<void> {
  const latest = await warehouse.rows<{ run_id: number; dataset: string }>(sql`
SELECT max(run_id) AS run_id, dataset FROM runs WHERE status = 'published' AND has_rows GROUP BY dataset ORDER BY dataset`);
  if (latest.length === 0) {
    await warehouse.run(sql`DROP VIEW IF EXISTS ${customersView}`);
    return;
  }
  const parts = latest.map(
    ({ run_id, dataset }) =>
      sql`SELECT ${literal(dataset)} AS dataset, * FROM ${identifier(customersTable(run_id))}`,
  );
  await warehouse.run(sql`CREATE OR REPLACE VIEW ${customersView} AS ${join(parts, " UNION ALL ")}`);
}

/** Marks a run as failed and removes what it left. */
export async function abandon(warehouse: Warehouse, runId: number): Promise<void> {
  for (const table of [customersTable(runId), statesTable(runId)]) {
    await warehouse.run(sql`DROP TABLE IF EXISTS ${identifier(table)}`);
  }
  await warehouse.run(
    sql`UPDATE runs SET status = 'failed', finished_at = now()::TIMESTAMP WHERE run_id = ${runId}`,
  );
}

/** Clears away after runs that died: one process owns the database, so whatever is still "running" is not. */
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
  await warehouse.run(raw("CHECKPOINT"));
  return old.map(({ run_id }) => run_id);
}

function timestamp(at: Date): string {
  return at.toISOString();
}
