import { createWriteStream } from "node:fs";
import { resolve } from "node:path";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { makeScratch } from "@keepworth/sources";
import {
  appendRows,
  identifier,
  join,
  literal,
  raw,
  sql,
  type Row,
  type Sql,
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
  const file = resolve(scratch.path, "rows.json");
  await pipeline(Readable.from(lines(warehouse.stream(query))), createWriteStream(file, { mode: 0o600 }));
  const types = Object.entries(columns).map(([name, type]) => `${identifier(name).text}: '${type}'`);
  // Awaited, since the file goes with this function.
  return await use(
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

/** Lends to the warehouse columns of a table of the state as texts and numbers, in a temporary table, in batches. */
export async function inWarehouse<T>(
  warehouse: Warehouse,
  table: Sql,
  columns: Readonly<Record<string, "VARCHAR" | "DOUBLE">>,
  use: (lent: Sql) => Promise<T>,
): Promise<T> {
  const { state } = warehouse;
  const names = Object.keys(columns);
  const typed = Object.entries(columns).map(
    ([name, type]) => sql`CAST(${identifier(name)} AS ${raw(type)}) AS ${identifier(name)}`,
  );
  const all = sql`SELECT ${join(typed)} FROM ${table} AS own`;
  if (state === warehouse) return withQuery(warehouse, all, use);
  // Only the session itself sees its temporary tables, so that none can be streamed.
  const { rows: size } = await state.row<{ rows: number }>(sql`SELECT count(*) AS rows FROM ${table}`);
  return withRows(warehouse, columns, [], async (lent) => {
    for (let from = 0; from < size; from += most) {
      const rows = await state.rows(sql`${all} WHERE rowid >= ${from} AND rowid < ${from + most}`);
      await appendRows(
        warehouse,
        lent,
        columns,
        rows.map((row) => names.map((name) => row[name]!)),
      );
    }
    return use(lent);
  });
}
