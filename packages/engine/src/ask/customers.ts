import { KeepworthError } from "@keepworth/models";
import { identifier, join, raw, sql, type Sql } from "@keepworth/warehouse";
import { exportColumns } from "../exportColumns.ts";
import type { Keepworth } from "../open.ts";
import type { CustomerRow } from "../result.ts";
import { publishedRun, type Which } from "./publishedRun.ts";

export const contactColumns = ["name", "email", "phone"] as const;

export type CustomerWithContact = CustomerRow &
  Partial<Record<(typeof contactColumns)[number], string | null>>;

export interface CustomersOptions extends Which {
  /** A column; with a minus before it the largest come first. Default "-clv". */
  readonly sort?: string;
  readonly limit?: number;
  /** Conditions that must all hold: "p_alive<0.5", "segment=champions". */
  readonly where?: readonly string[];
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
  const { sort = "-clv", limit, where = [], contacts = false } = options;
  const { result, customers: table } = await publishedRun(keepworth, options);
  if (limit !== undefined && !(Number.isSafeInteger(limit) && limit > 0)) {
    throw new KeepworthError("option.invalid", {
      option: "limit",
      value: String(limit),
      expected: "1, 2, 3…",
    });
  }
  const conditions = where.map(conditionOf);
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
${conditions.length > 0 ? sql`WHERE ${join(conditions, " AND ")}` : sql``}
ORDER BY c.${by} ${raw(descending ? "DESC" : "ASC")} NULLS LAST, c.customer_id
${limit === undefined ? sql`` : sql`LIMIT ${limit}`}`;
}

/** A column of the export, quoted. */
export function columnOf(name: string, option: string): Sql {
  if (!(exportColumns as readonly string[]).includes(name)) {
    throw new KeepworthError("option.invalid", { option, value: name, expected: exportColumns });
  }
  return identifier(name);
}

const texts = new Set<string>(["customer_id", "segment", "model", "currency", ...contactColumns]);
const days = new Set(["as_of", "expected_next_order"]);

/** The type that a column of the export, or of contacts, is compared as. */
export function typeOf(name: string): "VARCHAR" | "DATE" | "DOUBLE" {
  return texts.has(name) ? "VARCHAR" : days.has(name) ? "DATE" : "DOUBLE";
}

/** A condition on customers `c`, such as "p_alive<0.5". */
export function conditionOf(text: string): Sql {
  const match = /^\s*(\w+)\s*(<=|>=|!=|<>|<|>|=)\s*(.+?)\s*$/.exec(text);
  const wrong = () =>
    new KeepworthError("option.invalid", { option: "where", value: text, expected: "p_alive<0.5" });
  if (!match) throw wrong();
  const [, name, operator, value] = match as unknown as [string, string, string, string];
  const left = sql`c.${columnOf(name, "where")}`;
  const comparison = raw(operator === "!=" ? "<>" : operator);
  if (texts.has(name)) return sql`${left} ${comparison} ${value}`;
  if (days.has(name)) {
    if (!isDay(value)) throw wrong();
    return sql`${left} ${comparison} CAST(${value} AS DATE)`;
  }
  if (!Number.isFinite(Number(value))) throw wrong();
  return sql`${left} ${comparison} ${Number(value)}`;
}

/** Whether a text is an ISO day that the calendar has. */
function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const day = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
}
