import { randomBytes } from "node:crypto";
import { identifier, raw, sql, type Sql, type Warehouse } from "@keepworth/warehouse";

interface Shown {
  readonly id: number;
  /** Whether what is shown is written down; else it is read from the user's table each time. */
  readonly stored: boolean;
  readonly query: Sql;
  /** The view over what was found. */
  readonly around: (relation: Sql) => Sql;
}

/**
 * Lets a view show what a query finds. Where that is written down, the table is there before the view shows it, and the
 * table shown before is dropped after.
 */
export async function putView(
  warehouse: Warehouse,
  name: string,
  { id, stored, query, around }: Shown,
): Promise<void> {
  const table = `${name}_of_${id}_${randomBytes(3).toString("hex")}`;
  if (stored) await warehouse.run(sql`CREATE TABLE ${identifier(table)} AS ${query}`);
  const relation = stored ? identifier(table) : sql`(${query})`;
  await warehouse.run(sql`CREATE OR REPLACE VIEW ${identifier(name)} AS ${around(relation)}`);
  await dropTablesOf(warehouse, name, table);
}

/** Drops the tables that a view showed, but for the one that it shows. */
export async function dropTablesOf(warehouse: Warehouse, view: string, kept = ""): Promise<void> {
  const prefix = `${view}_of_`;
  const left = await warehouse.rows<{
    name: string;
  }>(sql`SELECT table_name AS name FROM information_schema.tables
    WHERE table_schema = current_schema AND substr(table_name, 1, ${prefix.length}) = ${prefix} AND table_name <> ${kept}`);
  for (const one of left) await warehouse.run(sql`DROP TABLE IF EXISTS ${identifier(one.name)}`);
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
  await dropTablesOf(warehouse, name);
}
