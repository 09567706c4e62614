import { KeepworthError } from "@keepworth/models";
import { recordKinds, type RecordName, type Warehouse } from "@keepworth/warehouse";
import { plainHeader } from "../clean/headers.ts";
import { recogniseRecords, type FileKind } from "../records/recognise.ts";
import { readOrders, recogniseOrders } from "./orderRows.ts";
import { nameOf } from "./readCluster.ts";
import { recogniseKind } from "./recordRows.ts";
import { columnsIn, fullName, openTable, tablesIn, type ClusterTable } from "./table.ts";

/** A column that is read for a field. */
export interface ProposedColumn {
  readonly field: string;
  readonly column: string;
  /** Trino's name of its type. */
  readonly type: string;
  /** How it is read where its type does not tell: a way of writing dates, a decimal comma, minorUnits; null where it does. */
  readonly reading: string | null;
}

/** What a table is taken for. */
export interface ProposedTable {
  readonly kind: FileKind;
  readonly table: string;
  readonly columns: readonly ProposedColumn[];
}

export interface Proposal {
  /** Orders first. */
  readonly tables: readonly ProposedTable[];
  /** Tables that are not taken: their columns say nothing, or another one was taken for the same. */
  readonly others: readonly string[];
}

export interface ProposeOptions {
  readonly catalog: string;
  readonly schema: string;
  /** Tables that were chosen: kind → table. */
  readonly tables: Readonly<Record<string, string>>;
  /** Columns that were chosen: field → column of the orders, or kind.field → column. */
  readonly mapping: Readonly<Record<string, string>>;
  readonly minorUnits: boolean;
  readonly importedAt: Date;
  readonly timeZone: string;
}

/**
 * Tells by their columns which tables of a schema hold what.
 *
 * @throws KeepworthError "cluster.orders" where none holds orders, "cluster.ambiguous" where several do; what is wrong with
 *   a table that was chosen; "dates.mixed" and the like of the orders
 */
export async function proposeTables(warehouse: Warehouse, options: ProposeOptions): Promise<Proposal> {
  const { catalog, schema, tables: chosen, minorUnits } = options;
  const names = await tablesIn(warehouse, catalog, schema);
  const open = (table: string, allMinor = false) =>
    openTable(warehouse, nameOf(options, { table }), { allMinor });
  const found = new Map<FileKind, ClusterTable[]>();
  const taken = new Set<string>();
  for (const [kind, table] of Object.entries(chosen)) {
    found.set(kind as FileKind, [await open(table, kind === "orders" && minorUnits)]);
    taken.add(table);
  }
  for (const name of names) {
    if (taken.has(name)) continue;
    const table = await open(name);
    const kind = kindOf(table, mappingOf(options.mapping, "orders"));
    if (kind !== null && chosen[kind] === undefined) found.set(kind, [...(found.get(kind) ?? []), table]);
  }
  const place = `${catalog}.${schema}`;
  if (!found.has("orders")) throw new KeepworthError("cluster.orders", { schema: place, tables: names });
  const tables: ProposedTable[] = [];
  for (const kind of ["orders", ...recordKinds.map(({ name }) => name)] as const) {
    const one = bestOf(kind, found.get(kind) ?? [], place);
    if (one === null) continue;
    const table = kind === "orders" && minorUnits ? await open(fullName(one.name), true) : one;
    tables.push(await proposed(warehouse, kind, table, options));
    taken.add(one.name.table);
  }
  return { tables, others: names.filter((name) => !taken.has(name)) };
}

/** What a table's columns say that it holds; null where they say nothing. */
function kindOf(table: ClusterTable, mapping: Readonly<Record<string, string>>): FileKind | null {
  const headers = table.table.columns.map(({ header }) => header);
  const own = new Set(Object.values(table.columns).map((column) => column.toLowerCase()));
  const told = Object.values(mapping).every((column) => own.has(column.toLowerCase())) ? mapping : {};
  try {
    const records = recogniseRecords(fullName(table.name), headers, {});
    if (records) return recogniseKind(table, records.format.kind, {}) && records.format.kind;
    return recogniseOrders(table, told).mapping.customer === undefined ? null : "orders";
  } catch (error) {
    if (error instanceof KeepworthError) return null;
    throw error;
  }
}

/** Of several tables of a kind the one that bears its name. */
function bestOf(kind: FileKind, tables: readonly ClusterTable[], schema: string): ClusterTable | null {
  if (tables.length <= 1) return tables[0] ?? null;
  const named = tables.filter(({ name }) => plainHeader(name.table) === plainHeader(kind));
  if (named.length === 1) return named[0]!;
  if (kind !== "orders") return null;
  throw new KeepworthError("cluster.ambiguous", {
    schema,
    kind,
    tables: tables.map(({ name }) => name.table),
  });
}

/** Of choices of columns those for the table of a kind. */
function mappingOf(mapping: Readonly<Record<string, string>>, kind: FileKind): Record<string, string> {
  return Object.fromEntries(
    Object.entries(mapping).flatMap(([field, column]) => {
      const [of, name] = field.includes(".") ? field.split(".", 2) : ["orders", field];
      return of === kind ? [[name!, column]] : [];
    }),
  );
}

async function proposed(
  warehouse: Warehouse,
  kind: FileKind,
  table: ClusterTable,
  { mapping, importedAt, timeZone, catalog, schema }: ProposeOptions,
): Promise<ProposedTable> {
  const chosen = mappingOf(mapping, kind);
  const types = new Map((await columnsIn(warehouse, table.name)).map(({ name, type }) => [name, type]));
  const readings = new Map<string, string>();
  let found: Readonly<Record<string, string | undefined>>;
  if (kind === "orders") {
    const { reading } = await readOrders(warehouse, table, { importedAt, timeZone, mapping: chosen });
    found = reading.mapping;
    for (const [field, how] of Object.entries(reading.dates))
      if (how.style !== "typed") readings.set(field, how.style);
    if (reading.money.decimal === ",") readings.set("amount", ",").set("total", ",").set("price", ",");
  } else found = recogniseKind(table, kind as RecordName, chosen).mapping;
  const own = table.name.catalog === catalog && table.name.schema === schema;
  return {
    kind,
    table: own ? table.name.table : fullName(table.name),
    columns: Object.entries(found).flatMap(([field, header]) => {
      const column = header === undefined ? undefined : table.columns[header];
      if (column === undefined) return [];
      const reading = table.minor.includes(column) ? "minorUnits" : (readings.get(field) ?? null);
      return [{ field, column, type: types.get(column) ?? "", reading }];
    }),
  };
}
