import { randomBytes } from "node:crypto";
import { identifier, raw, sql, type Sql, type Warehouse } from "@keepworth/warehouse";
import { issuesTable } from "./issueRows.ts";

/** Before the names of tables that views show. */
const prefix = "kw_of_";

interface Shown {
  readonly id: number;
  /** Whether what is shown is written down; else it is read from the user's table each time. */
  readonly stored: boolean;
  readonly query: Sql;
  /** The view over what was found. */
  readonly around: (relation: Sql) => Sql;
}

/**
 * Lets a view show what a query finds. Where that is written down, the table is there before the view shows it; the table
 * that it showed before is left to `dropOldTables`.
 */
export async function putView(
  warehouse: Warehouse,
  name: string,
  { id, stored, query, around }: Shown,
): Promise<void> {
  const table = `${prefix}${name}_${id}_${randomBytes(3).toString("hex")}`;
  if (stored) await warehouse.run(sql`CREATE TABLE ${identifier(table)} AS ${query}`);
  const relation = stored ? identifier(table) : sql`(${query})`;
  await warehouse.run(sql`CREATE OR REPLACE VIEW ${identifier(name)} AS ${around(relation)}`);
}

/** A view of nothing, with the columns that it should have: name → type. */
export async function putNothing(
  warehouse: Warehouse,
  name: string,
  columns: Readonly<Record<string, string>>,
): Promise<void> {
  const parts = Object.entries(columns).map(([column, type]) => `CAST(NULL AS ${type}) AS "${column}"`);
  await warehouse.run(
    sql`CREATE OR REPLACE VIEW ${identifier(name)} AS SELECT ${raw(parts.join(", "))} WHERE false`,
  );
}

/**
 * Drops tables that views showed before, those of issues of imports that were replaced, and what failed imports left.
 *
 * @param issues  the tables of issues that are kept
 */
export async function dropOldTables(warehouse: Warehouse, issues: readonly string[]): Promise<void> {
  const left = await warehouse.rows<{
    name: string;
  }>(sql`SELECT t.table_name AS name FROM information_schema.tables t
    WHERE t.table_schema = current_schema AND substr(t.table_name, 1, ${prefix.length}) = ${prefix}
      AND NOT EXISTS (SELECT 1 FROM information_schema.views v
        WHERE v.table_schema = current_schema AND strpos(v.view_definition, t.table_name) > 0)`);
  const told = await warehouse.rows<{
    name: string;
  }>(sql`SELECT table_name AS name FROM information_schema.tables
    WHERE table_schema = current_schema AND substr(table_name, 1, ${issuesTable("").length}) = ${issuesTable("")}`);
  const old = told.filter(({ name }) => !issues.includes(name));
  await Promise.all(
    [...left, ...old].map(({ name }) => warehouse.run(sql`DROP TABLE IF EXISTS ${identifier(name)}`)),
  );
}
