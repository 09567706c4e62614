import { KeepworthError } from "@keepworth/models";
import { identifier, join, raw, sql, type Sql } from "@keepworth/warehouse";
import { exportColumns } from "../exportColumns.ts";
import type { Keepworth } from "../open.ts";
import type { CustomerRow } from "../result.ts";
import { allOf, columnOf, contactColumns, filters, type CustomersFilter } from "./customersFilter.ts";
import { publishedRun } from "./publishedRun.ts";

export type CustomerWithContact = CustomerRow &
  Partial<Record<(typeof contactColumns)[number], string | null>>;

export interface CustomersOptions extends CustomersFilter {
  /** A column; with a minus before it the largest come first. Default "-clv". */
  readonly sort?: string;
  readonly limit?: number;
  /** Whether names, e-mails and phones are read as well. Default false. */
  readonly contacts?: boolean;
}

/**
 * Customers of a run, streamed: nothing more than a batch is held. Sorting is stable.
 *
 * @throws KeepworthError "option.invalid" for a column or a condition that cannot be read, "run.missing", "run.pruned"
 */
export async function* customers(
  keepworth: Keepworth,
  options: CustomersOptions = {},
): AsyncGenerator<CustomerWithContact> {
  const query = await customersQuery(keepworth, options);
  for await (const batch of keepworth.warehouse.stream<CustomerWithContact>(query)) yield* batch;
}

/** The same as a query. */
export async function customersQuery(keepworth: Keepworth, options: CustomersOptions): Promise<Sql> {
  const { sort = "-clv", limit, contacts = false } = options;
  const published = await publishedRun(keepworth, options);
  const { result, customers: table } = published;
  if (limit !== undefined && !(Number.isSafeInteger(limit) && limit > 0)) {
    throw new KeepworthError("option.invalid", {
      option: "limit",
      value: String(limit),
      expected: "1, 2, 3…",
    });
  }
  const descending = sort.startsWith("-");
  const by = columnOf(descending ? sort.slice(1) : sort, "sort");
  const columns = exportColumns.map((name) => sql`c.${identifier(name)}`);
  const known = contacts
    ? sql`LEFT JOIN (
        SELECT customer_id, min(name) AS name, min(email) AS email, min(phone) AS phone
        FROM contacts WHERE dataset = ${result.dataset} GROUP BY customer_id
      ) AS k ON c.customer_id = k.customer_id`
    : sql``;
  return sql`
SELECT ${join([...columns, ...(contacts ? contactColumns.map((name) => sql`k.${identifier(name)}`) : [])])}
FROM ${table()} AS c ${known}
${allOf(filters(published, options))}
ORDER BY c.${by} ${raw(descending ? "DESC" : "ASC")} NULLS LAST, c.customer_id
${limit === undefined ? sql`` : sql`LIMIT ${limit}`}`;
}
