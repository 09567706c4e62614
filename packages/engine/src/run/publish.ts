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
  const { state } = warehouse;
  const id = await state.transaction(async () => {
    const { next } = await state.row<{ next: number }>(
      sql`SELECT coalesce(max(run_id), 0) + 1 AS next FROM runs`,
    );
    await state.run(sql`
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

/**
 * Makes a finished run the visible one. Where orders and runs are in one place, in one transaction; else the view in the
 * cluster switches in one statement, before the run is told to be published: whoever dies between the two leaves a
 * view of a complete run, which the next run sets back.
 */
export async function publish(warehouse: Warehouse, result: RunResult, report: Report): Promise<void> {
  const { state } = warehouse;
  await state.transaction(async () => {
    await state.run(sql`
UPDATE runs SET status = 'published', finished_at = CAST(${result.finishedAt} AS TIMESTAMP),
  as_of = CAST(${result.asOf} AS DATE), input_hash = ${result.inputHash}, settings_hash = ${result.settingsHash},
  has_rows = true, result = ${JSON.stringify(result)}, report = ${JSON.stringify(report)}
WHERE run_id = ${result.id}`);
    await pointView(warehouse);
  });
}

/** Lets the view show the last published run of every dataset that still has its rows. */
async function pointView(warehouse: Warehouse): Promise<void> {
  const latest = await warehouse.state.rows<{ run_id: number; dataset: string }>(sql`
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
  const { state } = warehouse;
  const abandoned = await state.transaction(async () => {
    const [found] = await state.rows(
      sql`SELECT 1 AS one FROM runs WHERE run_id = ${runId} AND status = 'running'`,
    );
    if (!found) return false;
    await state.run(sql`UPDATE runs SET status = 'failed' WHERE run_id = ${runId}`);
    await pointView(warehouse);
    return true;
  });
  if (abandoned) await dropTables(warehouse, [customersTable(runId), statesTable(runId)]);
}

async function dropTables(warehouse: Warehouse, names: readonly string[]): Promise<void> {
  for (const name of names) await warehouse.run(sql`DROP TABLE IF EXISTS ${identifier(name)}`);
}

/** Clears away after runs that died. Whoever holds the turn may: whatever is still "running" is not. */
export async function clearDead(warehouse: Warehouse): Promise<void> {
  await warehouse.tidy();
  const runs = await warehouse.state.rows<{ run_id: number; status: string; has_rows: boolean }>(
    sql`SELECT run_id, status, has_rows FROM runs`,
  );
  for (const { run_id, status } of runs) if (status === "running") await abandon(warehouse, run_id);
  // Whoever died between forgetting a table and dropping it has left it behind.
  const kept = runs
    .filter(({ status }) => status === "published")
    .flatMap(({ run_id, has_rows }) => [statesTable(run_id), ...(has_rows ? [customersTable(run_id)] : [])]);
  const there = await warehouse.rows<{ name: string }>(sql`
SELECT table_name AS name FROM information_schema.tables
WHERE table_schema = current_schema AND table_type = 'BASE TABLE' AND table_name LIKE 'run!_%' ESCAPE '!'`);
  const left = there.filter(({ name }) => /^run_\d+_(customers|states)$/.test(name) && !kept.includes(name));
  await dropTables(
    warehouse,
    left.map(({ name }) => name),
  );
}

/** Drops the customer rows of runs that need not be kept: all but the last `keep` of a dataset and each month's last. */
export async function prune(warehouse: Warehouse, keep: number): Promise<number[]> {
  const { state } = warehouse;
  const old = await state.rows<{ run_id: number }>(sql`
SELECT run_id FROM (
  SELECT run_id,
    row_number() OVER (PARTITION BY dataset ORDER BY run_id DESC) AS age,
    row_number() OVER (PARTITION BY dataset, date_trunc('month', started_at) ORDER BY run_id DESC) AS age_in_month
  FROM runs WHERE status = 'published' AND has_rows
) AS ranked
WHERE age > ${keep} AND age_in_month > 1 ORDER BY run_id`);
  if (old.length === 0) return [];
  const ids = old.map(({ run_id }) => run_id);
  await state.transaction(async () => {
    for (const id of ids) await state.run(sql`UPDATE runs SET has_rows = false WHERE run_id = ${id}`);
    await pointView(warehouse);
  });
  await dropTables(warehouse, ids.map(customersTable));
  return ids;
}
