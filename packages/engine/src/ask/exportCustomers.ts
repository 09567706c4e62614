import { identifier, join, literal, raw, sql, type Sql } from "@keepworth/warehouse";
import { exportColumns } from "../exportColumns.ts";
import type { Keepworth } from "../open.ts";
import { refusalsOf } from "./actions/contactFilter.ts";
import { formulaAsText } from "./csv.ts";
import { customersQuery } from "./customers.ts";
import { contactColumns, typeOf, type CustomersFilter } from "./customersFilter.ts";
import { replaced } from "./outputFile.ts";
import { publishedRun } from "./publishedRun.ts";

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
 * In CSV, what a spreadsheet would take for a formula is told to be text. Contacts are left out where somebody took back
 * their consent to be contacted so: the address, the number, or with both the name.
 *
 * @returns with contacts also of how many customers some were left out
 * @throws KeepworthError "output.unwritable", "run.missing", "run.pruned"
 */
export async function exportCustomers(
  keepworth: Keepworth,
  file: string,
  options: ExportOptions,
): Promise<{ file: string; rows: number; withheld: number }> {
  const all = await customersQuery(keepworth, { ...options, sort: "customer_id" });
  const { result } = await publishedRun(keepworth, options);
  const { dataset } = result;
  const found = options.contacts ? allowedOnly(keepworth, dataset, all) : all;
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
  return { file, rows, withheld: options.contacts ? await withheldOf(keepworth, dataset, all) : 0 };
}

/** By customer, whether mail, calls and everything were refused for marketing, which a list with contacts is for. */
function refusedContacts(keepworth: Keepworth, dataset: string): Sql {
  return sql`SELECT customer_id, bool_or(channel IN ('all', 'email')) AS email,
      bool_or(channel IN ('all', 'phone', 'sms')) AS phone, bool_or(channel = 'all') AS name
    FROM (${refusalsOf(keepworth, dataset)}) AS r WHERE purpose IN ('all', 'marketing', 'sales') GROUP BY customer_id`;
}

function allowedOnly(keepworth: Keepworth, dataset: string, found: Sql): Sql {
  const parts = contactColumns.map((name) => {
    const column = identifier(name);
    return sql`CASE WHEN w.${column} THEN NULL ELSE c.${column} END AS ${column}`;
  });
  return sql`SELECT c.* REPLACE (${join(parts)}) FROM (${found}) AS c
    LEFT JOIN (${refusedContacts(keepworth, dataset)}) AS w ON w.customer_id = c.customer_id ORDER BY c.customer_id`;
}

async function withheldOf(keepworth: Keepworth, dataset: string, found: Sql): Promise<number> {
  const some = contactColumns.map(
    (name) => sql`(w.${identifier(name)} AND c.${identifier(name)} IS NOT NULL)`,
  );
  const { withheld } = await keepworth.warehouse.row<{ withheld: number }>(sql`
SELECT count(*) AS withheld FROM (${found}) AS c
JOIN (${refusedContacts(keepworth, dataset)}) AS w ON w.customer_id = c.customer_id WHERE ${join(some, " OR ")}`);
  return withheld;
}
