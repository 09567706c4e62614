import { KeepworthError } from "@keepworth/models";
import { ordersRelation } from "@keepworth/sources";
import { date, identifier, join, raw, sql, type Sql } from "@keepworth/warehouse";
import { exportColumns } from "../exportColumns.ts";
import type { Keepworth } from "../open.ts";
import type { CustomerRow, RunResult } from "../result.ts";
import { addDays } from "../run/days.ts";
import type { CustomerWithContact } from "./customers.ts";
import { allOf, columnOf, contactColumns, filters, typeOf, type CustomersFilter } from "./customersFilter.ts";
import { publishedRun } from "./publishedRun.ts";

export interface CustomersPageOptions extends CustomersFilter {
  /** A column; with a minus before it the largest come first. Default "-clv". */
  readonly sort?: string;
  /** Default 50. */
  readonly limit?: number;
  /** Where the page before ended. It also says of which run and in which order. */
  readonly cursor?: string;
  /** Whether names, e-mails and phones are read as well. Default false. */
  readonly contacts?: boolean;
}

/** A day on which a customer ordered, and what they spent on it. */
export interface OrderDay {
  day: string;
  revenue: number;
}

export interface CustomersPage {
  runId: number;
  dataset: string;
  asOf: string;
  currency: string;
  /** `orderDays`: the last ones of two years, oldest first; null where orders are left in their file, which is too slow. */
  items: (CustomerWithContact & { orderDays: OrderDay[] | null })[];
  /** null: there are no more. */
  nextCursor: string | null;
}

/** Of a customer's order days, no more than a row's picture can show. */
const mostDays = 40;
const pictured = 731;

/**
 * Some customers of a run, and where the next ones begin. Every customer is on one page only, also where many have the
 * same value, or none: it goes on by value and id, not by counting rows.
 *
 * @throws KeepworthError "option.invalid", "run.missing", "run.pruned"
 */
export async function customersPage(
  keepworth: Keepworth,
  options: CustomersPageOptions = {},
): Promise<CustomersPage> {
  const { limit = 50, contacts = false } = options;
  const after = options.cursor === undefined ? null : readCursor(options.cursor);
  const sort = options.sort ?? after?.sort ?? "-clv";
  if (after && after.sort !== sort) throw badCursor(options.cursor!);
  const published = await publishedRun(keepworth, after ? { ...options, run: after.run } : options);
  const { result: run } = published;
  const name = sort.replace(/^-/, "");
  const by = sql`c.${columnOf(name, "sort")}`;
  const conditions = [
    ...(await filters(keepworth, published, options)),
    ...(after ? [beyond(by, name, after)] : []),
  ];
  const direction = raw(sort.startsWith("-") ? "DESC" : "ASC");
  const place = keepworth.warehouse.dialect.place("c", "customer_id");
  // The order first, of few columns; then whole rows of the few. What is made of every row costs more than all else.
  const rows = await keepworth.warehouse.rows<CustomerRow>(sql`
SELECT ${join(exportColumns.map((column) => sql`c.${identifier(column)}`))}
FROM ${published.customers()} AS c
WHERE ${place} IN (
  SELECT ${place} FROM ${published.customers()} AS c ${allOf(conditions)}
  ORDER BY ${by} ${direction} NULLS LAST, c.customer_id LIMIT ${limit + 1}
)
ORDER BY ${by} ${direction} NULLS LAST, c.customer_id`);
  const shown = rows.slice(0, limit);
  const ids = shown.map(({ customer_id }) => customer_id);
  const known = contacts ? await contactsOf(keepworth, run, ids) : null;
  const days = await orderDaysOf(keepworth, run, ids);
  const last = shown.at(-1);
  return {
    runId: run.id,
    dataset: run.dataset,
    asOf: run.asOf,
    currency: run.currency,
    items: shown.map((row) => ({
      ...row,
      ...(known && (known.get(row.customer_id) ?? noContact)),
      orderDays: days && (days.get(row.customer_id) ?? []),
    })),
    nextCursor:
      last && rows.length > limit
        ? writeCursor({
            run: run.id,
            sort,
            value: textOf(last[name as keyof CustomerRow]),
            id: last.customer_id,
          })
        : null,
  };
}

/**
 * How many customers a filter leaves.
 *
 * @throws KeepworthError as `customersPage`
 */
export async function countCustomers(keepworth: Keepworth, filter: CustomersFilter = {}): Promise<number> {
  const published = await publishedRun(keepworth, filter);
  const conditions = await filters(keepworth, published, filter);
  const { customers } = await keepworth.warehouse.row<{ customers: number }>(
    sql`SELECT count(*) AS customers FROM ${published.customers()} AS c ${allOf(conditions)}`,
  );
  return customers;
}

/** What comes after a place in the order of the column, nulls last, and then of the ids. */
function beyond(by: Sql, name: string, { sort, value, id }: Cursor): Sql {
  if (value === null) return sql`(${by} IS NULL AND c.customer_id > ${id})`;
  const at = sql`CAST(${value} AS ${raw(typeOf(name))})`;
  const past = raw(sort.startsWith("-") ? "<" : ">");
  return sql`(${by} ${past} ${at} OR (${by} = ${at} AND c.customer_id > ${id}) OR ${by} IS NULL)`;
}

interface Cursor {
  readonly run: number;
  readonly sort: string;
  /** As text, so that it is the same number again. */
  readonly value: string | null;
  readonly id: string;
}

const textOf = (value: string | number | null) => (value === null ? null : String(value));

function writeCursor({ run, sort, value, id }: Cursor): string {
  return Buffer.from(JSON.stringify([run, sort, value, id])).toString("base64url");
}

function readCursor(cursor: string): Cursor {
  try {
    const [run, sort, value, id] = JSON.parse(Buffer.from(cursor, "base64url").toString()) as unknown[];
    if (!Number.isSafeInteger(run) || typeof sort !== "string" || typeof id !== "string")
      throw badCursor(cursor);
    const name = sort.replace(/^-/, "");
    if (value !== null && (typeof value !== "string" || !isOfType(value, name))) throw badCursor(cursor);
    return { run: run as number, sort, value, id };
  } catch {
    throw badCursor(cursor);
  }
}

function isOfType(value: string, name: string): boolean {
  const type = typeOf(name);
  if (type === "DATE") return /^\d{4}-\d{2}-\d{2}$/.test(value) && !Number.isNaN(Date.parse(value));
  return type === "VARCHAR" || /^(nan|-?infinity|-?\d+(\.\d+)?(e[+-]?\d+)?)$/i.test(value);
}

function badCursor(cursor: string): KeepworthError {
  return new KeepworthError("option.invalid", { option: "cursor", value: cursor, expected: "nextCursor" });
}

/** As a table, which is joined: a list would be compared with row by row. */
const listed = (ids: readonly string[]) =>
  sql`SELECT id FROM (VALUES ${join(ids.map((id) => sql`(${id})`))}) AS wanted (id)`;

/** What is known of how to reach them, by their ids. */
export async function contactsOf({ warehouse }: Keepworth, { dataset }: RunResult, ids: readonly string[]) {
  if (ids.length === 0) return new Map<string, Contact>();
  const rows = await warehouse.state.rows<{ customer_id: string } & Contact>(sql`
SELECT customer_id, ${join(contactColumns.map((name) => sql`min(${identifier(name)}) AS ${identifier(name)}`))}
FROM contacts WHERE dataset = ${dataset} AND customer_id IN (${listed(ids)}) GROUP BY customer_id`);
  return new Map(rows.map(({ customer_id, ...contact }) => [customer_id, contact]));
}

type Contact = Record<(typeof contactColumns)[number], string | null>;

/** Of whom nothing is known. */
export const noContact: Contact = { name: null, email: null, phone: null };

async function orderDaysOf(
  { warehouse }: Keepworth,
  { dataset, asOf }: RunResult,
  ids: readonly string[],
): Promise<Map<string, OrderDay[]> | null> {
  const found = new Map<string, OrderDay[]>();
  if (ids.length === 0) return found;
  const { left } = await warehouse.state.row<{ left: number }>(
    sql`SELECT count(*) AS "left" FROM imports WHERE dataset = ${dataset} AND in_place AND undone_at IS NULL AND kind = 'orders'`,
  );
  if (left > 0) return null;
  const rows = await warehouse.rows<{ customer_id: string } & OrderDay>(sql`
SELECT customer_id, day, CAST(sum(revenue) AS DOUBLE) AS revenue FROM ${await ordersRelation(warehouse, dataset)} AS o
WHERE kind = 'order' AND day <= ${date(asOf)} AND day > ${date(addDays(asOf, -pictured))}
  AND customer_id IN (${listed(ids)})
GROUP BY customer_id, day ORDER BY customer_id, day`);
  for (const [id, own] of Map.groupBy(rows, ({ customer_id }) => customer_id))
    found.set(
      id,
      own.slice(-mostDays).map(({ day, revenue }) => ({ day, revenue })),
    );
  return found;
}
