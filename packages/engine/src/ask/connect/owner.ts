import { randomUUID } from "node:crypto";
import { KeepworthError } from "@keepworth/models";
import {
  literal,
  makeClusterTables,
  makeResultsSchema,
  recordKinds,
  sql,
  type Warehouse,
} from "@keepworth/warehouse";

/** The view by which a schema of results says whose it is. */
const ownerView = "keepworth_owner";

/** Names that the canonical tables and views have: a schema that holds tables of others by them is not for results. */
const canonical = new Set(["orders", "order_lines", "assignments", ...recordKinds.map(({ name }) => name)]);

/**
 * Makes a schema of results the database's own: what is not there of the schema, its tables and views.
 *
 * @throws KeepworthError as `assertOwn`; "cluster.denied"
 */
export async function takeResults(warehouse: Warehouse, results: string): Promise<void> {
  await assertOwn(warehouse, results);
  await makeResultsSchema(warehouse);
  await sign(warehouse);
  await makeClusterTables(warehouse);
}

/** Says whose the schema is before anything else is made in it: who is refused the rest may try again. */
async function sign(warehouse: Warehouse): Promise<void> {
  const { state } = warehouse;
  const known = await ownerOf(state);
  const owner = known ?? randomUUID();
  await state.run(sql`INSERT OR REPLACE INTO keepworth VALUES ('results_owner', ${owner})`);
  try {
    await warehouse.run(sql`CREATE OR REPLACE VIEW keepworth_owner AS SELECT ${literal(owner)} AS owner`);
  } catch (error) {
    if (known === null) await state.run(sql`DELETE FROM keepworth WHERE key = 'results_owner'`);
    throw error;
  }
}

/**
 * Makes sure that nobody else's tables are in the schema of results.
 *
 * @throws KeepworthError "cluster.results" where it holds other tables by the names of ours; "cluster.owned" where it is
 *   another database's
 */
export async function assertOwn(warehouse: Warehouse, results: string): Promise<void> {
  const found = await warehouse.rows<{ name: string }>(
    sql`SELECT table_name AS name FROM information_schema.tables WHERE table_schema = current_schema ORDER BY table_name`,
  );
  const names = found.map(({ name }) => name);
  if (names.includes(ownerView)) {
    const { owner } = await warehouse.row<{ owner: string }>(sql`SELECT owner FROM keepworth_owner`);
    if (owner !== (await ownerOf(warehouse.state)))
      throw new KeepworthError("cluster.owned", { schema: results });
    return;
  }
  const tables = names.filter((name) => canonical.has(name));
  if (tables.length > 0) throw new KeepworthError("cluster.results", { schema: results, tables });
}

async function ownerOf(state: Warehouse): Promise<string | null> {
  const [known] = await state.rows<{ value: string }>(
    sql`SELECT value FROM keepworth WHERE key = 'results_owner'`,
  );
  return known?.value ?? null;
}
