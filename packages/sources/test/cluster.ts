import { randomBytes } from "node:crypto";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { makeClusterTables, migrate, openDuckdb, openTrino, raw, type Warehouse } from "@keepworth/warehouse";
import { clearSchema, layQuery, type Lake } from "../../../testing/lake.ts";
import { readCluster, type MappedTable } from "../src/cluster/readCluster.ts";
import type { Imported } from "../src/imports.ts";
import { importAny, type AnyImportOptions } from "../src/records/importRecords.ts";
import { now } from "./kit.ts";

type Told = Partial<Pick<AnyImportOptions, "timeZone" | "currency">>;

/** A shop that is imported from files, and read in a cluster from tables of the same. */
export interface ClusterKit extends AsyncDisposable {
  readonly embedded: Warehouse;
  readonly cluster: Warehouse;
  /** Where tables are laid, in the catalog `lake`. */
  readonly schema: string;
  /** Lays what a query of DuckDB gives; `FILE` in it is the file of the content. */
  lay(table: string, query: string, content?: string): Promise<void>;
  /** Imports a text as a file. */
  bring(kind: string, content: string, options?: Told): Promise<Imported>;
  read(
    tables: Readonly<Record<string, MappedTable>>,
    options?: Told & { catalog?: string },
  ): Promise<Imported[]>;
}

/** A CSV file as it stands, every column a text. */
export const asText = "SELECT * FROM read_csv(FILE, all_varchar = true, header = true)";

export async function makeClusterKit(lake: Lake): Promise<ClusterKit> {
  const folder = await mkdtemp(join(tmpdir(), "keepworth-test-"));
  const embedded = await openDuckdb(":memory:");
  const state = await openDuckdb(":memory:");
  for (const one of [embedded, state])
    await migrate(one, { path: ":memory:", backUp: () => Promise.resolve() });
  const schema = `test_${randomBytes(5).toString("hex")}`;
  const results = `${schema}_results`;
  const cluster = openTrino({ server: lake.url, results: { catalog: "lake", schema: results } }, state);
  await makeClusterTables(cluster);
  let files = 0;
  const file = async (content: string) => {
    const path = join(folder, `${++files}.csv`);
    await writeFile(path, content);
    return path;
  };
  return {
    embedded,
    cluster,
    schema,
    async lay(table, query, content = "") {
      const path = await file(content);
      await layQuery(lake, `${schema}.${table}`, query.replace("FILE", `'${path}'`));
    },
    async bring(kind, content, options = {}) {
      return importAny(embedded, await file(content), { importedAt: now, as: kind as "orders", ...options });
    },
    async read(tables, { catalog = "lake", timeZone = "UTC", ...options } = {}) {
      return readCluster(
        cluster,
        { catalog, schema, tables },
        { dataset: "main", importedAt: now, timeZone, ...options },
      );
    },
    async [Symbol.asyncDispose]() {
      await cluster.run(raw(`DROP SCHEMA IF EXISTS lake.${results} CASCADE`)).catch(() => undefined);
      await clearSchema(lake, schema);
      await cluster.close();
      await embedded.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

const columns = `kind, order_id, customer_id, ordered_at, day, currency, revenue, tax, shipping, discount, cost, refunded,
  refunded_at, channel, coupon, status, promised_at, delivered_at`;

/** The canonical orders of a warehouse as texts, whatever their order. */
export async function ordersOf(warehouse: Warehouse): Promise<string[]> {
  const rows = await warehouse.rows(raw(`SELECT ${columns} FROM orders`));
  return rows.map((row) => JSON.stringify(row)).sort();
}

/** The lines of orders of a warehouse as texts, whatever their order. */
export async function linesOf(warehouse: Warehouse): Promise<string[]> {
  const rows = await warehouse.rows(
    raw(`SELECT kind, order_id, customer_id, day, channel, coupon, line_no, product_id, quantity, list_price,
    revenue, cost, returned_quantity, return_reason FROM order_lines`),
  );
  return rows.map((row) => JSON.stringify(row)).sort();
}

/** Rows by code, of what is kept and what is not. */
export function accountsOf({ quality: { rows, kept, merged, refused, issues } }: Imported): object {
  return {
    rows,
    kept,
    merged,
    refused,
    issues: Object.fromEntries(issues.map(({ code, rows: some }) => [code, some]).sort()),
  };
}
