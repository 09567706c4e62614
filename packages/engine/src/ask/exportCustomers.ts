import { identifier, join, literal, raw, sql } from "@keepworth/warehouse";
import { exportColumns } from "../exportColumns.ts";
import type { Keepworth } from "../open.ts";
import { formulaAsText } from "./csv.ts";
import { customersQuery } from "./customers.ts";
import { contactColumns, typeOf, type CustomersFilter } from "./customersFilter.ts";
import { replaced } from "./outputFile.ts";

export interface ExportOptions extends CustomersFilter {
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
 * In CSV, what a spreadsheet would take for a formula is told to be text.
 *
 * @throws KeepworthError "output.unwritable", "run.missing", "run.pruned"
 */
export async function exportCustomers(
  keepworth: Keepworth,
  file: string,
  options: ExportOptions,
): Promise<{ file: string; rows: number }> {
  const found = await customersQuery(keepworth, { ...options, sort: "customer_id" });
  const names = [...exportColumns, ...(options.contacts ? contactColumns : [])];
  const columns = names.map((name) => {
    const column = sql`c.${identifier(name)}`;
    return typeOf(name) === "VARCHAR" ? sql`${formulaAsText(column)} AS ${identifier(name)}` : column;
  });
  const query =
    options.format === "csv"
      ? sql`SELECT ${join(columns)} FROM (${found}) AS c ORDER BY c.customer_id`
      : found;
  const rows = await replaced(file, (temporary) =>
    keepworth.warehouse.run(sql`COPY (${query}) TO ${literal(temporary)} (${raw(formats[options.format])})`),
  );
  return { file, rows };
}
