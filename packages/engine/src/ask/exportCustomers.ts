import { literal, raw, sql } from "@keepworth/warehouse";
import type { Keepworth } from "../open.ts";
import { customersQuery } from "./customers.ts";
import { replaced } from "./outputFile.ts";
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
 * Writes every customer of a run to a file, in the order of customer ids. It replaces one of that name when it is complete.
 *
 * @throws KeepworthError "output.unwritable", "run.missing", "run.pruned"
 */
export async function exportCustomers(
  keepworth: Keepworth,
  file: string,
  options: ExportOptions,
): Promise<{ file: string; rows: number }> {
  const query = await customersQuery(keepworth, { ...options, sort: "customer_id" });
  const rows = await replaced(file, (temporary) =>
    keepworth.warehouse.run(sql`COPY (${query}) TO ${literal(temporary)} (${raw(formats[options.format])})`),
  );
  return { file, rows };
}
