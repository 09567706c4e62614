import { KeepworthError } from "@keepworth/models";
import {
  identifier,
  recordKinds,
  sql,
  validRecords,
  type RecordName,
  type Warehouse,
} from "@keepworth/warehouse";
import { listImports, type Imported } from "../imports.ts";
import { clusterFormat } from "../ordersRelation.ts";
import type { RecordTold } from "../records/format.ts";
import { fingerprintOfOrders, importOrders } from "./importOrders.ts";
import { haveChanged, importRecordTable } from "./importRecords.ts";
import { issuesTable } from "./issueRows.ts";
import { nextImport, register, replace } from "./register.ts";
import { openTable, versionOf, type TableName } from "./table.ts";
import { dropOldTables } from "./views.ts";

/** A table of the user's, and how it is read. */
export interface MappedTable {
  /** Its name in the schema, or `catalog.schema.table`. */
  readonly table: string;
  /** Columns that were chosen: field → column. Default: found by name. */
  readonly columns?: Readonly<Record<string, string>> | undefined;
  /** The zone of its times, where it is not the settings'. */
  readonly timeZone?: string | undefined;
  /** Whether all whole money is in minor units, whatever its columns are called. */
  readonly minorUnits?: boolean | undefined;
}

/** Where the user's tables lie. */
export interface ClusterSource {
  readonly catalog: string;
  readonly schema: string;
  /** By what their rows are: orders, customers, costs… */
  readonly tables: Readonly<Record<string, MappedTable>>;
}

export interface ReadClusterOptions extends Omit<RecordTold, "importedAt"> {
  readonly dataset: string;
  /** Now: what is later is in the future. */
  readonly importedAt: Date;
  /** The shop's time zone, by which an instant belongs to a day. */
  readonly timeZone: string;
  /** The currency to read: orders in others are refused. Default: the only one there is. */
  readonly currency?: string;
}

/**
 * Reads the user's tables where they lie, in place of files: the canonical views show them, every row is accounted for
 * beside the results, and each table is an import, in place of the one before it.
 *
 * @throws KeepworthError "cluster.orders" where no table of orders is mapped; as `readOrders` and `readRecords`
 */
export async function readCluster(
  warehouse: Warehouse,
  source: ClusterSource,
  options: ReadClusterOptions,
): Promise<Imported[]> {
  const { dataset } = options;
  const { orders, ...others } = source.tables;
  if (orders === undefined)
    throw new KeepworthError("cluster.orders", {
      schema: `${source.catalog}.${source.schema}`,
      tables: Object.keys(others),
    });
  const open = (one: MappedTable, currency: string | null | undefined) =>
    openTable(warehouse, nameOf(source, one), {
      allMinor: one.minorUnits ?? false,
      ...(currency ? { currency } : {}),
    });
  const toldOf = ({ columns = {}, timeZone = options.timeZone }: MappedTable) => ({
    ...options,
    timeZone,
    mapping: columns,
  });
  const id = await nextImport(warehouse);
  const first = await importOrders(warehouse, await open(orders, options.currency), {
    ...toldOf(orders),
    id,
    catalogued: others["products"] !== undefined,
  });
  const mapped = recordKinds.flatMap(({ name }) => (others[name] ? [{ name, one: others[name] }] : []));
  const records = await severally(mapped, async ({ name, one }, i) => {
    const told = { ...toldOf(one), id: id + 1 + i, currency: first.currency };
    return importRecordTable(warehouse, await open(one, first.currency), name, told);
  });
  for (const { name } of recordKinds)
    if (others[name] === undefined && name !== "products") await showVersions(warehouse, dataset, name);
  await register(warehouse, [first, ...records]);
  const kept = await listImports(warehouse.state);
  await dropOldTables(
    warehouse,
    kept.flatMap(({ id: one, undoneAt }) => (undoneAt === null ? [issuesTable(one)] : [])),
  );
  return [first, ...records];
}

/** So many tables of records are read at a time. */
const atOnce = 4;

/** Does something with each, a few at a time; where one fails no further ones are begun. */
async function severally<T, R>(all: readonly T[], work: (one: T, i: number) => Promise<R>): Promise<R[]> {
  const done: R[] = [];
  const left = all.entries();
  let failed = false;
  const lane = async () => {
    for (const [i, one] of left) {
      if (failed) return;
      try {
        done[i] = await work(one, i);
      } catch (error) {
        failed = true;
        throw error;
      }
    }
  };
  const lanes = await Promise.allSettled(Array.from({ length: atOnce }, lane));
  const broken = lanes.find((one) => one.status === "rejected");
  if (broken) throw broken.reason;
  return done;
}

/** `catalog.schema.table`, or a table of the source's schema. */
export function nameOf(
  { catalog, schema }: Pick<ClusterSource, "catalog" | "schema">,
  { table }: MappedTable,
): TableName {
  const parts = table.split(".");
  return parts.length === 3
    ? { catalog: parts[0]!, schema: parts[1]!, table: parts[2]! }
    : { catalog, schema, table };
}

/** A kind of records that no table is mapped to any more shows none of it. */
async function showVersions(warehouse: Warehouse, dataset: string, name: RecordName): Promise<void> {
  const before = await listImports(warehouse.state, dataset);
  if (
    !before.some(
      ({ kind, format, undoneAt }) => kind === name && format === clusterFormat && undoneAt === null,
    )
  )
    return;
  const kind = recordKinds.find((one) => one.name === name)!;
  await warehouse.run(
    sql`CREATE OR REPLACE VIEW ${identifier(name)} AS ${validRecords(warehouse.dialect, kind)}`,
  );
  await replace(warehouse.state, dataset, name);
}

/**
 * Which tables have changed since they were read: `catalog.schema.table`, as far as counts, sums and newest days tell. Of
 * a table that keeps versions one version is read throughout, so that it does not matter.
 *
 * @param imported  as `readCluster` gave it
 */
export async function changedSince(
  warehouse: Warehouse,
  source: ClusterSource,
  imported: readonly Imported[],
  options: ReadClusterOptions,
): Promise<string[]> {
  const changed = await severally(imported, (one) =>
    one.kind === "orders" ? ordersChanged(warehouse, source, one, options) : haveChanged(warehouse, one),
  );
  return imported.flatMap(({ file }, i) => (changed[i] ? [file] : []));
}

async function ordersChanged(
  warehouse: Warehouse,
  source: ClusterSource,
  { fileHash }: Imported,
  options: ReadClusterOptions,
): Promise<boolean> {
  const orders = source.tables["orders"]!;
  const name = nameOf(source, orders);
  if ((await versionOf(warehouse, name)) !== null) return false;
  const table = await openTable(warehouse, name, {
    allMinor: orders.minorUnits ?? false,
    ...(options.currency ? { currency: options.currency } : {}),
  });
  const told = { ...options, timeZone: orders.timeZone ?? options.timeZone, mapping: orders.columns ?? {} };
  return (await fingerprintOfOrders(warehouse, table, told)) !== fileHash;
}
