import { mkdir, rm } from "node:fs/promises";
import { join } from "node:path";
import { openDuckdb, raw, sql, literal, type Warehouse } from "@keepworth/warehouse";
import { statement } from "../scripts/cluster/statement.ts";

/** The cluster whose lake it is: its address, and the folder of its catalogs `lake` and `ice`. */
export interface Lake {
  readonly url: string;
  readonly folder: string | null;
}

/** Schema and table, e.g. shop.orders. Letters, digits and underscores. */
export type TableName = `${string}.${string}`;

/**
 * Lays what a query of DuckDB gives into the lake, as the external Hive table lake.SCHEMA.TABLE over one Parquet file. It
 * replaces one of that name.
 *
 * @param from  where the query runs; default an empty DuckDB, for queries of files
 */
export async function layQuery(lake: Lake, name: TableName, query: string, from?: Warehouse): Promise<void> {
  if (!from) {
    await using warehouse = await openDuckdb(":memory:");
    return await layQuery(lake, name, query, warehouse);
  }
  const [schema, table] = parts(name);
  const place = join(folderOf(lake), "external", schema, table);
  await statement(lake.url, `CREATE SCHEMA IF NOT EXISTS lake.${schema}`);
  await statement(lake.url, `DROP TABLE IF EXISTS lake.${schema}.${table}`);
  await rm(place, { recursive: true, force: true });
  await mkdir(place, { recursive: true });

  const select = raw(query);
  const columns = await from.rows<Column>(sql`DESCRIBE ${select}`);
  const definitions = columns.map(
    ({ column_name, column_type }) => `"${column_name}" ${trinoType(column_type)}`,
  );
  await from.run(sql`COPY (${select}) TO ${literal(join(place, "rows.parquet"))} (FORMAT parquet)`);
  await statement(
    lake.url,
    `CREATE TABLE lake.${schema}.${table} (${definitions.join(", ")})
    WITH (format = 'PARQUET', external_location = 'local:///external/${schema}/${table}')`,
  );
}

/** Lays a file in, as `layQuery`: Parquet as it is, CSV with types by what stands in its columns, amounts as decimals. */
export async function layFile(lake: Lake, name: TableName, path: string): Promise<void> {
  const file = literal(path).text;
  const candidates = `['BOOLEAN', 'BIGINT', 'DECIMAL(18,4)', 'DATE', 'TIMESTAMP', 'VARCHAR']`;
  const csv = `read_csv(${file}, header = true, sample_size = -1, auto_type_candidates = ${candidates})`;
  await layQuery(lake, name, `SELECT * FROM ${path.endsWith(".csv") ? csv : `read_parquet(${file})`}`);
}

/** Makes the Iceberg table ice.`to` of the Hive table lake.`from`. The two share their names: `to` is another. */
export async function layIceberg({ url }: Lake, to: TableName, from: TableName): Promise<void> {
  const [schema] = parts(to);
  await statement(url, `CREATE SCHEMA IF NOT EXISTS ice.${schema}`);
  await statement(url, `CREATE OR REPLACE TABLE ice.${to} AS SELECT * FROM lake.${from}`);
}

/** Takes a schema out of the lake, with all that was laid into it. Iceberg tables go by the catalog `ice` alone. */
export async function clearSchema(
  lake: Lake,
  schema: string,
  catalog: "lake" | "ice" = "lake",
): Promise<void> {
  await statement(lake.url, `DROP SCHEMA IF EXISTS ${catalog}.${schema} CASCADE`);
  await rm(join(folderOf(lake), "external", schema), { recursive: true, force: true });
}

interface Column {
  readonly column_name: string;
  readonly column_type: string;
}

const types: Record<string, string> = {
  BOOLEAN: "boolean",
  TINYINT: "tinyint",
  SMALLINT: "smallint",
  INTEGER: "integer",
  BIGINT: "bigint",
  FLOAT: "real",
  DOUBLE: "double",
  VARCHAR: "varchar",
  DATE: "date",
  TIMESTAMP: "timestamp",
};

function trinoType(type: string): string {
  const known = types[type] ?? (type.startsWith("DECIMAL(") ? type.toLowerCase() : undefined);
  if (!known) throw new Error(`A Hive table has no column for DuckDB's ${type}: cast it in the query.`);
  return known;
}

function parts(name: TableName): [schema: string, table: string] {
  const [, schema, table] = /^(\w+)\.(\w+)$/.exec(name) ?? [];
  if (!schema || !table) throw new Error(`${name} is no schema and table.`);
  return [schema, table];
}

function folderOf({ url, folder }: Lake): string {
  if (folder) return folder;
  throw new Error(`Where do the tables of ${url} lie? KEEPWORTH_TRINO_LAKE tells.`);
}
