import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { migrate, openDuckdb, raw, type Warehouse } from "@keepworth/warehouse";
import { importFile, type ImportOptions } from "../src/importFile.ts";
import type { Imported } from "../src/imports.ts";

/** What tests count as now. */
export const now = new Date("2026-11-22T12:00:00Z");

/** An empty database and a folder for files, for one test. */
export interface Kit extends AsyncDisposable {
  readonly warehouse: Warehouse;
  readonly folder: string;
  /** Writes a file and returns its path. */
  file(name: string, content: string | Uint8Array): Promise<string>;
  /** Imports a text as a file, or a file by its path. */
  bring(
    content: string | { readonly path: string },
    options?: Partial<ImportOptions> & { readonly name?: string },
  ): Promise<Imported>;
  /** The rows of a query; by default all orders. */
  rows(text?: string): Promise<Record<string, unknown>[]>;
}

const everyOrder = `SELECT * EXCLUDE (dataset, import_id, source) FROM orders ORDER BY day, order_id, customer_id, revenue, kind`;

export async function makeKit(): Promise<Kit> {
  const warehouse = await openDuckdb(":memory:");
  await migrate(warehouse, { path: ":memory:", backUp: () => Promise.resolve() });
  const folder = await mkdtemp(join(tmpdir(), "keepworth-test-"));
  const file: Kit["file"] = async (name, content) => {
    const path = join(folder, name);
    await writeFile(path, content);
    return path;
  };
  return {
    warehouse,
    folder,
    file,
    bring: async (content, { name = "orders.csv", ...options } = {}) => {
      const path = typeof content === "string" ? await file(name, content) : content.path;
      return importFile(warehouse, path, { importedAt: now, ...options });
    },
    rows: (text = everyOrder) => warehouse.rows(raw(text)),
    [Symbol.asyncDispose]: async () => {
      await warehouse.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** Rows by code, the code with its action. */
export function issueCounts({ quality }: Pick<Imported, "quality">): Record<string, number> {
  return Object.fromEntries(quality.issues.map(({ code, action, rows }) => [`${action} ${code}`, rows]));
}
