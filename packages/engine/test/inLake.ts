import { randomBytes } from "node:crypto";
import { rm } from "node:fs/promises";
import { join } from "node:path";
import {
  appendRows,
  identifier,
  makeClusterTables,
  openDuckdb,
  openTrino,
  raw,
  recordKinds,
  sql,
  type Sql,
  type Warehouse,
} from "@keepworth/warehouse";
import { issuesTable, listImports, makeScratch } from "@keepworth/sources";
import { copyDatabase } from "../src/ask/copyDatabase.ts";
import { over, type Keepworth } from "../src/open.ts";
import { warehouseSettings } from "../src/settings/warehouse.ts";

/**
 * The same shop over a cluster: orders, records and the tables of its runs are laid into a schema of their own, which goes
 * when it is closed; everything else is a copy of the database.
 */
export async function inLake({ warehouse, settings }: Keepworth, server: string): Promise<Keepworth> {
  const scratch = await makeScratch();
  const path = join(scratch.path, "shop.duckdb");
  await copyDatabase(warehouse, path);
  const state = await openDuckdb(path);
  await state.run(sql`UPDATE imports SET format = 'trino' WHERE kind = 'orders'`);
  const schema = `test_${randomBytes(5).toString("hex")}`;
  const lake = openTrino({ server, results: { catalog: "lake", schema } }, state);
  await makeClusterTables(lake);
  const close = lake.close.bind(lake);
  lake.close = async () => {
    await lake.run(sql`DROP SCHEMA ${identifier("lake", schema)} CASCADE`).catch(() => undefined);
    await close();
    await rm(scratch.path, { recursive: true, force: true });
  };
  try {
    await Promise.all([
      ...["orders", "order_lines"].map(async (name) => {
        await laid(state, lake, name, `laid_${name}`);
        await lake.run(
          sql`CREATE OR REPLACE VIEW ${identifier(name)} AS SELECT * FROM ${identifier(`laid_${name}`)}`,
        );
      }),
      ...recordKinds.map(({ name }) => filled(state, lake, `${name}_versions`)),
      ...(await listImports(state)).map(({ id }) =>
        lake.run(
          sql`CREATE TABLE ${identifier(issuesTable(id))} (order_id VARCHAR, customer_id VARCHAR, code VARCHAR)`,
        ),
      ),
      ...(await runTables(state)).map((name) => laid(state, lake, name, name)),
    ]);
  } catch (error) {
    await lake.close();
    throw error;
  }
  const connected = warehouseSettings.parse({
    kind: "trino",
    server,
    catalog: "lake",
    schema,
    results: `lake.${schema}`,
    tables: {},
  });
  return over(lake, path, { ...settings, warehouse: connected });
}

async function runTables(state: Warehouse): Promise<string[]> {
  const found = await state.rows<{ name: string }>(
    sql`SELECT table_name AS name FROM duckdb_tables() WHERE starts_with(table_name, 'run_')`,
  );
  return found.map(({ name }) => name);
}

/** A table of the cluster with what one of the state has. */
async function laid(state: Warehouse, lake: Warehouse, from: string, to: string): Promise<void> {
  const columns = await columnsOf(state, from);
  const definitions = columns.map(({ name, type }) => `${identifier(name).text} ${type}`);
  await lake.run(sql`CREATE TABLE ${identifier(to)} (${raw(definitions.join(", "))})`);
  await insert(state, lake, from, to, columns);
}

async function filled(state: Warehouse, lake: Warehouse, table: string): Promise<void> {
  await insert(state, lake, table, table, await columnsOf(state, table));
}

interface Column {
  readonly name: string;
  readonly type: string;
}

async function columnsOf(state: Warehouse, table: string): Promise<Column[]> {
  const found = await state.rows<Column>(sql`
SELECT column_name AS name, CASE WHEN data_type LIKE 'ENUM%' THEN 'VARCHAR' ELSE data_type END AS type
FROM duckdb_columns() WHERE table_name = ${table} ORDER BY column_index`);
  return found;
}

async function insert(
  state: Warehouse,
  lake: Warehouse,
  from: string,
  to: string,
  columns: readonly Column[],
): Promise<void> {
  const texts = columns.map(({ name, type }): Sql => {
    const column = identifier(name);
    return type === "DOUBLE" ? column : sql`CAST(${column} AS VARCHAR) AS ${column}`;
  });
  const rows = await state.rows(sql`SELECT ${joined(texts)} FROM ${identifier(from)}`);
  if (rows.length === 0) return;
  const name = `lent_${to}`;
  const types = Object.fromEntries(
    columns.map((one) => [one.name, one.type === "DOUBLE" ? ("DOUBLE" as const) : ("VARCHAR" as const)]),
  );
  await lake.putRows(name, types, []);
  await appendRows(
    lake,
    identifier(name),
    types,
    rows.map((row) => columns.map((one) => row[one.name]!)),
  );
  const typed = columns.map(({ name: column, type }) => sql`CAST(${identifier(column)} AS ${raw(type)})`);
  await lake.run(sql`INSERT INTO ${identifier(to)} SELECT ${joined(typed)} FROM ${identifier(name)}`);
  await lake.run(sql`DROP TABLE IF EXISTS ${identifier(name)}`);
}

function joined(parts: readonly Sql[]): Sql {
  return parts.reduce((all, one) => sql`${all}, ${one}`);
}
