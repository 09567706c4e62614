import { KeepworthError } from "@keepworth/models";
import { listImports, proposeTables, type Proposal } from "@keepworth/sources";
import { identifier, recordKinds, sql, type Warehouse } from "@keepworth/warehouse";
import type { Keepworth } from "../../open.ts";
import { openCluster } from "../../openCluster.ts";
import { takeTurn } from "../../run/publish.ts";
import { settingsFile } from "../../settings.ts";
import type { WarehouseSettings } from "../../settings/warehouse.ts";
import { readSettingsText, writeSettings } from "../../settings/writeSettings.ts";
import type { ConnectAnswer } from "./answer.ts";
import { assertOwn, takeResults } from "./owner.ts";

export interface ConnectOptions {
  /** Address of the coordinator. */
  readonly server: string;
  readonly catalog: string;
  readonly schema: string;
  /** catalog.schema of Keepworth's own; it is made where it is missing. Default: "keepworth" in the same catalog. */
  readonly results?: string;
  /** Default "keepworth". */
  readonly user?: string;
  /** The environment variable that holds the password. */
  readonly passwordEnv?: string;
  /** The environment variable that holds a token. */
  readonly tokenEnv?: string;
  /** A PEM file of certificates to trust. */
  readonly ca?: string;
  /** Columns that were chosen: field → column of the orders, or kind.field → column. */
  readonly mapping?: Readonly<Record<string, string>>;
  /** Tables that were chosen: kind → table. */
  readonly tables?: Readonly<Record<string, string>>;
  /** What the orders are called. Default "main". */
  readonly dataset?: string;
  /** Whether all whole money of the orders is in minor units. Default false. */
  readonly minorUnits?: boolean;
  /** Look only: nothing is made, nothing is written. Default false. */
  readonly dryRun?: boolean;
  /** Told of the cluster before anything is asked of it, for whoever may have to cancel that. */
  readonly onOpen?: (cluster: Warehouse) => void;
  /** Default: now. */
  readonly now?: Date;
}

/**
 * Puts a database over the tables of a cluster: tells which hold what, makes the schema of the results, and writes into
 * `keepworth.json` how they are read. A password or a token is told by the name of an environment variable only.
 *
 * @throws KeepworthError "cluster.embedded" where the database holds imports of its own; "cluster.*" for what is wrong with
 *   the connection, the tables or the schema of results; "option.invalid"; "settings.*"; "run.busy"
 */
export async function connectCluster(
  { path, warehouse, settings }: Keepworth,
  options: ConnectOptions,
): Promise<ConnectAnswer> {
  const { server, catalog, schema, dryRun = false, dataset = "main", now = new Date() } = options;
  const { results = `${catalog}.keepworth`, user = "keepworth", mapping = {}, tables = {} } = options;
  if (!/^[^.]+\.[^.]+$/.test(results))
    throw new KeepworthError("option.invalid", {
      option: "results",
      value: results,
      expected: "CATALOG.SCHEMA",
    });
  assertKinds(Object.keys(tables));
  await using _turn = await takeTurn(warehouse);
  await assertEmpty(warehouse.state, path);
  const how = {
    ...(options.passwordEnv !== undefined && { passwordEnv: options.passwordEnv }),
    ...(options.tokenEnv !== undefined && { tokenEnv: options.tokenEnv }),
    ...(options.ca !== undefined && { ca: options.ca }),
  };
  await using cluster = await openCluster(
    await warehouse.state.another(),
    { server, results, user, ...how },
    path,
  );
  options.onOpen?.(cluster);
  await assertThere(cluster, server, catalog, schema);
  const proposal = await proposeTables(cluster, {
    catalog,
    schema,
    tables,
    mapping,
    minorUnits: options.minorUnits ?? false,
    importedAt: now,
    timeZone: settings.timeZone,
  });
  const answer = { server, source: `${catalog}.${schema}`, results, dataset, ...copied(proposal) };
  if (dryRun) {
    await assertOwn(cluster, results);
    return { ...answer, settings: null };
  }
  await takeResults(cluster, results);
  const { given, version } = await readSettingsText(path);
  const written: WarehouseSettings = {
    kind: "trino",
    server,
    catalog,
    schema,
    results,
    user,
    ...how,
    dataset,
    tables: tablesOf(proposal, options.minorUnits ?? false),
  };
  await writeSettings(path, { ...given, warehouse: written }, version);
  return { ...answer, settings: settingsFile(path) };
}

function copied({ tables, others }: Proposal): Pick<ConnectAnswer, "tables" | "others"> {
  return { tables: [...tables], others: [...others] };
}

/** Every column by its field, so that a column that comes to be later changes nothing. */
function tablesOf({ tables }: Proposal, minorUnits: boolean): WarehouseSettings["tables"] {
  return Object.fromEntries(
    tables.map(({ kind, table, columns }) => [
      kind,
      {
        table,
        columns: Object.fromEntries(columns.map(({ field, column }) => [field, column])),
        ...(kind === "orders" && minorUnits && { minorUnits }),
      },
    ]),
  );
}

/** @throws KeepworthError "option.invalid" for what no table is told to hold */
function assertKinds(told: readonly string[]): void {
  const kinds = ["orders", ...recordKinds.map(({ name }) => name)] as string[];
  const value = told.find((kind) => !kinds.includes(kind));
  if (value !== undefined)
    throw new KeepworthError("option.invalid", { option: "table", value, expected: kinds.join(", ") });
}

/** @throws KeepworthError "cluster.embedded" */
async function assertEmpty(state: Warehouse, path: string): Promise<void> {
  const own = (await listImports(state)).some(
    ({ undoneAt, format }) => undoneAt === null && format !== "trino",
  );
  if (own) throw new KeepworthError("cluster.embedded", { path });
}

/** @throws KeepworthError "cluster.missing" where there is no such schema */
async function assertThere(
  cluster: Warehouse,
  server: string,
  catalog: string,
  schema: string,
): Promise<void> {
  const found = await cluster.rows(
    sql`SELECT 1 AS one FROM ${identifier(catalog, "information_schema", "schemata")} WHERE schema_name = ${schema}`,
  );
  if (found.length === 0)
    throw new KeepworthError("cluster.missing", { server, reason: `${catalog}.${schema}` });
}
