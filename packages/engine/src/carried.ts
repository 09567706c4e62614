import { createWriteStream } from "node:fs";
import { join } from "node:path";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { makeScratch } from "@keepworth/sources";
import {
  appendRows,
  identifier,
  literal,
  raw,
  sql,
  type Row,
  type Sql,
  type Value,
  type Warehouse,
} from "@keepworth/warehouse";
import { withQuery, withRows } from "./withTable.ts";

/** Columns by name, with their types. */
export type CarriedColumns = Readonly<Record<string, "VARCHAR" | "DATE" | "INTEGER" | "DOUBLE" | "BOOLEAN">>;

/**
 * Lends to the state what a query finds in the warehouse, as a relation that keeps the order of rows: the query itself
 * where the two are one. Rows of a cluster come by way of a temporary file that only this user can read, and nothing
 * more than a batch of them is held.
 */
export async function inState<T>(
  warehouse: Warehouse,
  query: Sql,
  columns: CarriedColumns,
  use: (relation: Sql) => Promise<T>,
): Promise<T> {
  if (warehouse.state === warehouse) return use(sql`(${query})`);
  await using scratch = await makeScratch();
  const file = join(scratch.path, "rows.json");
  await pipeline(Readable.from(lines(warehouse.stream(query))), createWriteStream(file, { mode: 0o600 }));
  const types = Object.entries(columns).map(([name, type]) => `${identifier(name).text}: '${type}'`);
  return use(
    sql`read_json(${literal(file)}, format = 'newline_delimited', columns = {${raw(types.join(", "))}})`,
  );
}

async function* lines(batches: AsyncIterable<Row[]>): AsyncGenerator<string> {
  for await (const rows of batches) yield rows.map((row) => `${JSON.stringify(row, written)}\n`).join("");
}

/** JSON has no way to write some numbers; as texts they are read again. */
function written(_name: string, value: unknown): unknown {
  return typeof value === "number" && !Number.isFinite(value) ? String(value) : value;
}

/** Rows that go to a cluster at once. */
const most = 10_000;

/** Lends to the warehouse what a query of texts and numbers finds in the state, as a temporary table, in batches. */
export async function inWarehouse<T>(
  warehouse: Warehouse,
  query: Sql,
  columns: Readonly<Record<string, "VARCHAR" | "DOUBLE">>,
  use: (table: Sql) => Promise<T>,
): Promise<T> {
  const { state } = warehouse;
  if (state === warehouse) return withQuery(warehouse, query, use);
  const names = Object.keys(columns);
  return withRows(warehouse, columns, [], async (table) => {
    let batch: Value[][] = [];
    for await (const rows of state.stream(query)) {
      for (const row of rows) batch.push(names.map((name) => row[name]!));
      if (batch.length < most) continue;
      await appendRows(warehouse, table, columns, batch);
      batch = [];
    }
    await appendRows(warehouse, table, columns, batch);
    return use(table);
  });
}
