import { batchesOf } from "./putRows.ts";
import { sql, type Sql, type Value } from "./sql.ts";
import { rowInserts } from "./trino/textRows.ts";
import type { Warehouse } from "./warehouse.ts";

/** Adds rows to a table that `putRows` made of the same columns. */
export async function appendRows(
  warehouse: Warehouse,
  table: Sql,
  columns: Readonly<Record<string, "VARCHAR" | "DOUBLE">>,
  rows: readonly (readonly Value[])[],
): Promise<void> {
  const inserts =
    warehouse.dialect.name === "trino" ? rowInserts(table, columns, rows) : valueInserts(table, rows);
  for (const insert of inserts) await warehouse.run(insert);
}

function* valueInserts(table: Sql, rows: readonly (readonly Value[])[]): Generator<Sql> {
  for (const values of batchesOf(rows)) yield sql`INSERT INTO ${table} VALUES ${values}`;
}
