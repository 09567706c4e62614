import { access } from "node:fs/promises";
import { dirname } from "node:path";
import { KeepworthError } from "@keepworth/models";
import { literal, raw, sql } from "@keepworth/warehouse";
import type { Keepworth } from "../open.ts";
import { customersQuery } from "./customers.ts";
import type { Which } from "./publishedRun.ts";

export interface ExportOptions extends Which {
  readonly format: "csv" | "parquet" | "jsonl";
  readonly contacts?: boolean;
}

const formats = {
  csv: "FORMAT csv, HEADER true",
  parquet: "FORMAT parquet",
  jsonl: "FORMAT json",
} as const;

/**
 * Writes every customer of a run to a file, in the order of customer ids.
 *
 * @throws KeepworthError "output.unwritable", "run.missing", "run.pruned"
 */
export async function exportCustomers(
  keepworth: Keepworth,
  file: string,
  options: ExportOptions,
): Promise<{ file: string; rows: number }> {
  const query = await customersQuery(keepworth, { ...options, sort: "customer_id" });
  await writable(file);
  const rows = await keepworth.warehouse.run(
    sql`COPY (${query}) TO ${literal(file)} (${raw(formats[options.format])})`,
  );
  return { file, rows };
}

/** @throws KeepworthError "output.unwritable" where the folder of a file is not there */
export async function writable(file: string): Promise<void> {
  await access(dirname(file)).catch((error: Error) => {
    throw new KeepworthError("output.unwritable", { file, reason: error.message }, { cause: error });
  });
}
