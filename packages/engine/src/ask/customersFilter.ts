import { KeepworthError } from "@keepworth/models";
import { identifier, join, raw, sql, type Sql, type Warehouse } from "@keepworth/warehouse";
import { exportColumns } from "../exportColumns.ts";
import type { Keepworth } from "../open.ts";
import type { PublishedRun, Which } from "./publishedRun.ts";

export const contactColumns = ["name", "email", "phone"] as const;

/** Which customers of a run. */
export interface CustomersFilter extends Which {
  /** Conditions that must all hold: "p_alive<0.5". */
  readonly where?: readonly string[];
  /** Only customers of these segments. */
  readonly segments?: readonly string[];
  /** A part of the customer's id. */
  readonly search?: string;
  /** Whether names, e-mails and phones are searched as well. Default false. */
  readonly searchContacts?: boolean;
}

/** The conditions of a filter on customers `c` of a run. */
export async function filters(
  { warehouse }: Pick<Keepworth, "warehouse">,
  { result }: PublishedRun,
  filter: CustomersFilter,
): Promise<Sql[]> {
  const { where = [], segments = [], search = "", searchContacts = false } = filter;
  const wanted = search.trim().toLowerCase();
  return [
    ...where.map(conditionOf),
    ...(segments.length > 0 ? [sql`c.segment IN (${join(segments.map((one) => sql`${one}`))})`] : []),
    ...(wanted === "" ? [] : [await found(warehouse, wanted, searchContacts ? result.dataset : null)]),
  ];
}

/** After FROM: that all of these hold. */
export function allOf(conditions: readonly Sql[]): Sql {
  return conditions.length > 0 ? sql`WHERE ${join(conditions, " AND ")}` : sql``;
}

/** So many customers at most whom a search finds by their contacts, where those are kept apart from the customers. */
const mostFound = 10_000;

/** Whose id holds a text, or, where contacts may be searched, name, e-mail or phone. */
async function found(warehouse: Warehouse, text: string, contactsOfDataset: string | null): Promise<Sql> {
  const own = sql`strpos(lower(c.customer_id), ${text}) > 0`;
  if (contactsOfDataset === null) return own;
  const digits = text.replace(/\D/g, "");
  const phone =
    digits.length >= 4 && /^[\d\s()+./-]+$/.test(text)
      ? sql`OR contains(regexp_replace(phone, '[^0-9]', '', 'g'), ${digits})`
      : sql``;
  const known = sql`SELECT customer_id FROM contacts WHERE dataset = ${contactsOfDataset}
  AND (contains(lower(name), ${text}) OR contains(lower(email), ${text}) ${phone})`;
  if (warehouse.state === warehouse) return sql`(${own} OR c.customer_id IN (${known}))`;
  const ids = await warehouse.state.rows<{ customer_id: string }>(
    sql`SELECT DISTINCT customer_id FROM (${known}) AS k ORDER BY customer_id LIMIT ${mostFound}`,
  );
  if (ids.length === 0) return own;
  return sql`(${own} OR c.customer_id IN (${join(ids.map(({ customer_id: id }) => sql`${id}`))}))`;
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
