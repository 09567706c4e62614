import { KeepworthError } from "@keepworth/models";
import { readCovariates } from "@keepworth/sources";
import { identifier, join, sql, type Sql, type Warehouse } from "@keepworth/warehouse";
import { covariateColumns, covariatesTable } from "./covariates.ts";

/** Each customer's group, from 1; a customer without a row is in group 0. */
export const groupsTable = identifier("run_groups");

/** Every group has parameters and intervals of its own. */
const mostGroups = 64;

/** Customers in groups by what a file says of them. */
export interface CustomerGroups {
  readonly file: string;
  /** By covariate, one value a group; group 0, of whom nothing is known, has the average. */
  readonly columns: Readonly<Record<string, Float64Array>>;
}

/**
 * Reads a file of covariates and puts customers who have the same ones into groups.
 *
 * @throws KeepworthError as `readCovariates` and `covariateColumns`; "covariates.dynamic" where they change with time;
 *   "covariates.groups" where there are more than 64 different sets of them
 */
export async function readGroups(warehouse: Warehouse, file: string, now: Date): Promise<CustomerGroups> {
  const found = await readCovariates(warehouse, file, covariatesTable, { now });
  if (found.kind === "dynamic") throw new KeepworthError("covariates.dynamic", { path: file });
  const columns = join(found.columns.map(({ name }) => identifier(name)));
  await warehouse.run(sql`CREATE OR REPLACE TEMPORARY TABLE ${groupsTable} AS
SELECT customer_id, CAST(dense_rank() OVER (ORDER BY ${columns}) AS INTEGER) AS g FROM ${found.table}`);
  const { groups } = await warehouse.row<{ groups: number }>(
    sql`SELECT coalesce(max(g), 0) AS groups FROM ${groupsTable}`,
  );
  if (groups > mostGroups)
    throw new KeepworthError("covariates.groups", { path: file, groups, most: mostGroups });
  const rows = sql`(
  SELECT CAST(NULL AS VARCHAR) AS customer_id, 0 AS weight, 0 AS g
  UNION ALL SELECT min(customer_id), count(*), g FROM ${groupsTable} GROUP BY g)`;
  const read = await covariateColumns(warehouse, found, rows, sql`r.g`, file);
  return { file, columns: read.columns };
}

/** A summary with each customer's group. */
export function grouped(summary: Sql, groups: CustomerGroups | null): Sql {
  if (groups === null) return summary;
  return sql`
SELECT s.*, coalesce(k.g, 0) AS g
FROM (${summary}) AS s LEFT JOIN ${groupsTable} AS k ON CAST(s.customer_id AS VARCHAR) = k.customer_id`;
}
