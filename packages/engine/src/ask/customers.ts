import { KeepworthError } from "@keepworth/models";
import { identifier, join, raw, sql, type Sql } from "@keepworth/warehouse";
import { exportColumns } from "../exportColumns.ts";
import type { Keepworth } from "../open.ts";
import type { CustomerRow } from "../result.ts";
import { allOf, columnOf, contactColumns, filters, type CustomersFilter } from "./customersFilter.ts";
import { contactsOf, noContact } from "./customersPage.ts";
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
  const { warehouse } = keepworth;
  const { sort = "-clv", contacts = false } = options;
  const query = await customersQuery(keepworth, { ...options, sort });
  if (!contacts) {
    for await (const batch of warehouse.stream<CustomerWithContact>(query)) yield* batch;
    return;
  }
  const { result } = await publishedRun(keepworth, options);
  if (warehouse.state === warehouse) {
    const all = sql`${withContacts(result, sql`(${query})`)} ORDER BY ${ordered(sort)}`;
    for await (const batch of warehouse.stream<CustomerWithContact>(all)) yield* batch;
    return;
  }
  for await (const batch of warehouse.stream<CustomerRow>(query)) {
    const known = await contactsOf(
      keepworth,
      result,
      batch.map(({ customer_id: id }) => id),
    );
    for (const row of batch) yield { ...row, ...(known.get(row.customer_id) ?? noContact) };
  }
}

/** Customers `c` of a relation with what is known of how to reach them. */
export function withContacts({ dataset }: { readonly dataset: string }, found: Sql): Sql {
  return sql`
SELECT c.*, ${join(contactColumns.map((name) => sql`k.${identifier(name)}`))} FROM ${found} AS c LEFT JOIN (
  SELECT customer_id, min(name) AS name, min(email) AS email, min(phone) AS phone
  FROM contacts WHERE dataset = ${dataset} GROUP BY customer_id
) AS k ON c.customer_id = k.customer_id`;
}

/** The customers that are asked for, as a query, without contacts; in no order where none is told. */
export async function customersQuery(
  keepworth: Keepworth,
  options: Omit<CustomersOptions, "contacts">,
): Promise<Sql> {
  const { sort, limit } = options;
  const published = await publishedRun(keepworth, options);
  if (limit !== undefined && !(Number.isSafeInteger(limit) && limit > 0)) {
    throw new KeepworthError("option.invalid", {
      option: "limit",
      value: String(limit),
      expected: "1, 2, 3…",
    });
  }
  const order = sort === undefined ? sql`` : sql`ORDER BY ${ordered(sort)}`;
  return sql`
SELECT ${join(exportColumns.map((name) => sql`c.${identifier(name)}`))}
FROM ${published.customers()} AS c
${allOf(await filters(keepworth, published, options))}
${order}
${limit === undefined ? sql`` : sql`LIMIT ${limit}`}`;
}

/** By a column of customers `c`, and then by their ids. */
function ordered(sort: string): Sql {
  const descending = sort.startsWith("-");
  const by = columnOf(descending ? sort.slice(1) : sort, "sort");
  return sql`c.${by} ${raw(descending ? "DESC" : "ASC")} NULLS LAST, c.customer_id`;
}
