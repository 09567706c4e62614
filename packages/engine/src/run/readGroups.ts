import { KeepworthError } from "@keepworth/models";
import { fileHash, readCovariates } from "@keepworth/sources";
import { identifier, queries, sql, type Warehouse } from "@keepworth/warehouse";
import { inWarehouse } from "../carried.ts";
import { covariateColumns, covariatesTable } from "./covariates.ts";
import { groupsTable, type CustomerGroups } from "./groups.ts";

/** Every group has parameters and intervals of its own. */
const mostGroups = 64;

/**
 * Reads a file of covariates and puts customers who have the same ones into groups.
 *
 * @throws KeepworthError as `readCovariates` and `covariateColumns`; "covariates.dynamic" where they change with time;
 *   "covariates.groups" where there are more than 64 different sets of them
 */
export async function readGroups(warehouse: Warehouse, file: string, now: Date): Promise<CustomerGroups> {
  const { state } = warehouse;
  const { dialect } = state;
  const found = await readCovariates(state, file, covariatesTable, { now });
  if (found.kind === "dynamic") throw new KeepworthError("covariates.dynamic", { path: file });
  await state.createTemporary(groupsTable, queries.covariateGroups(dialect, found));
  const { groups } = await state.row<{ groups: number }>(
    sql`SELECT coalesce(max(g), 0) AS groups FROM ${groupsTable}`,
  );
  if (groups > mostGroups)
    throw new KeepworthError("covariates.groups", { path: file, groups, most: mostGroups });
  const rows = sql`(${queries.groupRows(dialect, groupsTable)})`;
  const read = await covariateColumns(state, found, rows, sql`r.g`, file);
  if (state !== warehouse) await lendGroups(warehouse);
  return { file, fileHash: await fileHash(file), columns: read.columns };
}

/** Of a file that the state has read, a cluster needs to know no more than everybody's group. */
async function lendGroups(warehouse: Warehouse): Promise<void> {
  await inWarehouse(warehouse, groupsTable, { customer_id: "VARCHAR", g: "DOUBLE" }, (lent) =>
    warehouse.createTemporary(groupsTable, sql`SELECT customer_id, CAST(g AS INTEGER) AS g FROM ${lent}`),
  );
  for (const table of [groupsTable, identifier(covariatesTable)])
    await warehouse.state.run(sql`DROP TABLE IF EXISTS ${table}`);
}
