import { KeepworthError } from "@keepworth/models";
import { fileHash, readCovariates } from "@keepworth/sources";
import { queries, sql, type Warehouse } from "@keepworth/warehouse";
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
  const { dialect } = warehouse;
  const found = await readCovariates(warehouse, file, covariatesTable, { now });
  if (found.kind === "dynamic") throw new KeepworthError("covariates.dynamic", { path: file });
  await warehouse.createTemporary(groupsTable, queries.covariateGroups(dialect, found));
  const { groups } = await warehouse.row<{ groups: number }>(
    sql`SELECT coalesce(max(g), 0) AS groups FROM ${groupsTable}`,
  );
  if (groups > mostGroups)
    throw new KeepworthError("covariates.groups", { path: file, groups, most: mostGroups });
  const rows = sql`(${queries.groupRows(dialect, groupsTable)})`;
  const read = await covariateColumns(warehouse, found, rows, sql`r.g`, file);
  return { file, fileHash: await fileHash(file), columns: read.columns };
}
