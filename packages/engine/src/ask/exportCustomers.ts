import { identifier, join, literal, raw, sql, type Sql } from "@keepworth/warehouse";
import { inState, type CarriedColumns } from "../carried.ts";
import { exportColumns } from "../exportColumns.ts";
import type { Keepworth } from "../open.ts";
import { refusalsOf } from "./actions/contactFilter.ts";
import { formulaAsText } from "./csv.ts";
import { customersQuery, withContacts } from "./customers.ts";
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
  const { warehouse } = keepworth;
  const { dataset } = (await publishedRun(keepworth, options)).result;
  const query = await customersQuery(keepworth, options);
  return inState(warehouse, query, types, async (found) => {
    if (!options.contacts) {
      const all = sql`SELECT ${join(columnsOf(exportColumns, options.format))} FROM ${found} AS c`;
      return { file, rows: await write(all), withheld: 0 };
    }
    return inState(warehouse, refusedContacts(keepworth, dataset), refusedTypes, async (refused) => {
      const all = withContacts({ dataset }, found);
      const columns = columnsOf([...exportColumns, ...contactColumns], options.format);
      const allowed = sql`SELECT ${join(columns)} FROM (${allowedOnly(all, refused)}) AS c`;
      return { file, rows: await write(allowed), withheld: await withheldOf(keepworth, all, refused) };
    });
  });

  function write(all: Sql): Promise<number> {
    const sorted = sql`${all} ORDER BY c.customer_id`;
    return replaced(file, (temporary) =>
      warehouse.state.run(sql`COPY (${sorted}) TO ${literal(temporary)} (${raw(formats[options.format])})`),
    );
  }
}

const counts = ["orders", "frequency", "recency_days", "age_days", "run_id"];

const types: CarriedColumns = Object.fromEntries(
  exportColumns.map((name) => [name, counts.includes(name) ? "INTEGER" : typeOf(name)]),
);

function columnsOf(names: readonly string[], format: ExportOptions["format"]): Sql[] {
  return names.map((name) => {
    const column = sql`c.${identifier(name)}`;
    return format === "csv" && typeOf(name) === "VARCHAR"
      ? sql`${formulaAsText(column)} AS ${identifier(name)}`
      : column;
  });
}

const refusedTypes = { customer_id: "VARCHAR", email: "BOOLEAN", phone: "BOOLEAN", name: "BOOLEAN" } as const;

/** By customer, whether mail, calls and everything were refused for marketing, which a list with contacts is for. */
function refusedContacts(keepworth: Keepworth, dataset: string): Sql {
  return sql`SELECT customer_id, bool_or(channel IN ('all', 'email')) AS email,
      bool_or(channel IN ('all', 'phone', 'sms')) AS phone, bool_or(channel = 'all') AS name
    FROM (${refusalsOf(keepworth, dataset)}) AS r WHERE purpose IN ('all', 'marketing', 'sales') GROUP BY customer_id`;
}

function allowedOnly(found: Sql, refused: Sql): Sql {
  const parts = contactColumns.map((name) => {
    const column = identifier(name);
    return sql`CASE WHEN w.${column} THEN NULL ELSE c.${column} END AS ${column}`;
  });
  return sql`SELECT c.* REPLACE (${join(parts)}) FROM (${found}) AS c
    LEFT JOIN ${refused} AS w ON w.customer_id = c.customer_id`;
}

async function withheldOf({ warehouse }: Keepworth, found: Sql, refused: Sql): Promise<number> {
  const some = contactColumns.map(
    (name) => sql`(w.${identifier(name)} AND c.${identifier(name)} IS NOT NULL)`,
  );
  const { withheld } = await warehouse.state.row<{ withheld: number }>(sql`
SELECT count(*) AS withheld FROM (${found}) AS c
JOIN ${refused} AS w ON w.customer_id = c.customer_id WHERE ${join(some, " OR ")}`);
  return withheld;
}
