import { KeepworthError } from "@keepworth/models";
import { identifier, raw, sql, type Sql, type Warehouse } from "@keepworth/warehouse";
import { plainHeader } from "../clean/headers.ts";
import { fromMinorUnits } from "../formats/minorUnits.ts";
import type { Table, TableColumn } from "../read/table.ts";

/** Where a table lies. */
export interface TableName {
  readonly catalog: string;
  readonly schema: string;
  readonly table: string;
}

/** A table of the cluster, and at which state it is read. */
export interface ClusterTable {
  readonly name: TableName;
  /** Its columns under the headers by which they are recognised: without what says that money is in cents. */
  readonly table: Table;
  /** By such a header, the column's own name. */
  readonly columns: Readonly<Record<string, string>>;
  /** Columns whose money is in minor units. */
  readonly minor: readonly string[];
  /** The version that is read, where the table keeps versions. */
  readonly version: string | null;
}

/** `catalog.schema.table`, as it is told. */
export function fullName({ catalog, schema, table }: TableName): string {
  return `${catalog}.${schema}.${table}`;
}

/** The columns of a table, in their order, with Trino's names of their types. */
export async function columnsIn(
  warehouse: Warehouse,
  { catalog, schema, table }: TableName,
): Promise<{ name: string; type: string }[]> {
  return warehouse.rows(sql`SELECT column_name AS name, data_type AS type
    FROM ${identifier(catalog, "information_schema", "columns")}
    WHERE table_schema = ${schema} AND table_name = ${table} ORDER BY ordinal_position`);
}

/** Every table and view of a schema. */
export async function tablesIn(warehouse: Warehouse, catalog: string, schema: string): Promise<string[]> {
  const found = await warehouse.rows<{ name: string }>(sql`SELECT table_name AS name
    FROM ${identifier(catalog, "information_schema", "tables")} WHERE table_schema = ${schema} ORDER BY table_name`);
  return found.map(({ name }) => name);
}

const minorUnits = /[ _]?(?:in[ _])?(?:cents?|minor(?:[ _]?units?)?|pence|öre|groszy?|kopecks?)$/i;

/** A header as it is recognised: `amount_cents` is an amount. */
export function headerOf(column: string): string {
  const plain = column.replace(minorUnits, "");
  return plain === "" ? column : plain;
}

/**
 * Opens a table for reading.
 *
 * @param allMinor  whether all money is in minor units, whatever its columns are called
 * @param currency  of money in minor units where no column tells it
 * @throws KeepworthError "cluster.missing" where there is no such table
 */
export async function openTable(
  warehouse: Warehouse,
  name: TableName,
  { allMinor = false, currency }: { readonly allMinor?: boolean; readonly currency?: string },
): Promise<ClusterTable> {
  const found = await columnsIn(warehouse, name);
  if (found.length === 0) throw new KeepworthError("cluster.table", { table: fullName(name) });
  const version = await versionOf(warehouse, name);
  const here = identifier(name.catalog, name.schema, name.table);
  const coded = found.find(({ name: column }) => /^(currency|ccy|currencycode)$/.test(plainHeader(column)));
  const code = coded ? identifier(coded.name) : sql`CAST(${raw(`'${currency ?? "EUR"}'`)} AS VARCHAR)`;
  const taken = new Set(found.map(({ name: column }) => column.toLowerCase()));
  const columns: Record<string, string> = {};
  const minor: string[] = [];
  const read = found.flatMap(({ name: column, type }): TableColumn[] => {
    const own = typeOf(type);
    if (own === null) return [];
    const isMinor = headerOf(column) !== column && !taken.has(headerOf(column).toLowerCase());
    const header = isMinor ? headerOf(column) : column;
    columns[header] = column;
    const expression = own === "VARCHAR" ? textOf(column, type) : identifier(column);
    if (!isMinor && !(allMinor && isMoney(column, own))) return [{ header, expression, type: own }];
    minor.push(column);
    const units = sql`TRY_CAST(${expression} AS DECIMAL(18,4))`;
    return [{ header, expression: fromMinorUnits(units, code), type: "DECIMAL(18,4)" }];
  });
  return {
    name,
    columns,
    minor,
    version,
    table: {
      kind: "parquet",
      columns: read,
      relation: version === null ? here : sql`${here} FOR VERSION AS OF ${raw(version)}`,
      firstRow: 0,
      accounted: null,
      malformed: null,
      notes: minor.length > 0 ? { amounts: "minorUnits" } : {},
    },
  };
}

/** Whole numbers under the name of money. */
function isMoney(column: string, type: string): boolean {
  return (
    /^(TINYINT|SMALLINT|INTEGER|BIGINT|DECIMAL\(\d+,0\))$/.test(type) &&
    /amount|total|price|revenue|tax|shipping|discount|refund|cost|value|kwota|summa|belopp|сумма|مبلغ|betrag/i.test(
      column,
    )
  );
}

/** Text without what stands around it: CHAR is padded. */
function textOf(column: string, type: string): Sql {
  return type.startsWith("varchar")
    ? sql`trim(${identifier(column)})`
    : sql`trim(CAST(${identifier(column)} AS VARCHAR))`;
}

/** Trino's types in the words that the readers of columns know; null for those that hold several values. */
function typeOf(type: string): string | null {
  const [kind, size = ""] = type.split(/(?=\()/, 2);
  if (kind === "varchar" || kind === "char" || kind === "uuid") return "VARCHAR";
  if (type.endsWith("with time zone") && kind === "timestamp") return "TIMESTAMP WITH TIME ZONE";
  if (kind === "timestamp") return "TIMESTAMP";
  if (kind === "real") return "FLOAT";
  if (kind === "decimal") return `DECIMAL${size}`;
  return /^(tinyint|smallint|integer|bigint|double|date|boolean)$/.test(type) ? type.toUpperCase() : null;
}

/** The version that a table stands at: of Iceberg its snapshot, of Delta Lake its number; null where it keeps none. */
export async function versionOf(warehouse: Warehouse, name: TableName): Promise<string | null> {
  const connector = await connectorOf(warehouse, name.catalog);
  const beside = (part: string) => identifier(name.catalog, name.schema, `${name.table}$${part}`);
  const query =
    connector === "iceberg"
      ? sql`SELECT CAST(snapshot_id AS VARCHAR) AS version FROM ${beside("refs")} WHERE name = 'main'`
      : connector === "delta_lake"
        ? sql`SELECT CAST(max(version) AS VARCHAR) AS version FROM ${beside("history")}`
        : null;
  if (query === null) return null;
  try {
    return (await warehouse.rows<{ version: string }>(query))[0]?.version ?? null;
  } catch (error) {
    // A view has no versions.
    if (error instanceof KeepworthError && ["cluster.missing", "cluster.failed"].includes(error.code))
      return null;
    throw error;
  }
}

const connectors = new WeakMap<Warehouse, Map<string, Promise<string>>>();

/** What a catalog is of: hive, iceberg… */
function connectorOf(warehouse: Warehouse, catalog: string): Promise<string> {
  const known = connectors.get(warehouse) ?? new Map<string, Promise<string>>();
  connectors.set(warehouse, known);
  const asked = async () => {
    const [found] = await warehouse.rows<{ connector: string }>(
      sql`SELECT connector_name AS connector FROM system.metadata.catalogs WHERE catalog_name = ${catalog}`,
    );
    return found?.connector ?? "";
  };
  const connector = known.get(catalog) ?? asked();
  known.set(catalog, connector);
  return connector;
}
