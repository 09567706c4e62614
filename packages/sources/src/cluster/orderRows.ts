import { KeepworthError } from "@keepworth/models";
import { identifier, join, raw, sql, type Sql, type Warehouse } from "@keepworth/warehouse";
import { isNobody } from "../clean/customers.ts";
import type { Mapping } from "../clean/headers.ts";
import { recognise } from "../formats/recognise.ts";
import { decideReading, type Reading } from "../read/reading.ts";
import { refusalCodes, unitSeparator } from "../refusals.ts";
import { stagedContent, stagedSelect, type Staged, type StagedColumn } from "../stage.ts";
import { fullName, type ClusterTable } from "./table.ts";
import { clusterWords, translating } from "./words.ts";

/** A table of orders as it is read: its rows, typed, those that cannot be used among them. */
export interface OrderRows {
  readonly table: ClusterTable;
  readonly reading: Reading;
  readonly staged: Staged;
  /** A query whose columns are the staged ones, and `content`, what tells two rows apart. */
  readonly select: Sql;
  readonly columns: ReadonlySet<StagedColumn>;
  /** Whether dates or amounts are text, which takes a while to read. */
  readonly text: boolean;
}

interface Told {
  readonly importedAt: Date;
  readonly timeZone: string;
  /** Columns that were chosen: field → column. */
  readonly mapping: Readonly<Record<string, string>>;
}

/** Ways to reach a person stay where they are: customers are known by their number. */
const personal = ["email", "phone", "name", "firstName", "lastName"] as const;

/** How a table of orders is read by its headers. */
export function recogniseOrders(
  table: ClusterTable,
  mapping: Readonly<Record<string, string>>,
): { format: Reading["format"]; mapping: Mapping } {
  const headers = table.table.columns.map(({ header }) => header);
  const found = recognise(fullName(table.name), headers, headersOf(table, mapping));
  const kept = Object.fromEntries(
    Object.entries(found.mapping).filter(([field]) => !(personal as readonly string[]).includes(field)),
  ) as Mapping;
  return { format: found.format, mapping: kept };
}

/** A choice of columns as one of headers. */
export function headersOf(
  { columns }: ClusterTable,
  mapping: Readonly<Record<string, string>>,
): Record<string, string> {
  const header = (column: string) =>
    Object.entries(columns).find(([, own]) => own.toLowerCase() === column.toLowerCase())?.[0] ?? column;
  return Object.fromEntries(Object.entries(mapping).map(([field, column]) => [field, header(column)]));
}

/**
 * Decides how a table of orders is read; of columns of text all rows are looked at, since there is no other place where
 * they could be read differently.
 *
 * @throws KeepworthError "columns.missing"; "dates.mixed"; "cluster.customers" where no column numbers customers;
 *   "cluster.lines" for a format whose rows continue the one above
 */
export async function readOrders(
  warehouse: Warehouse,
  table: ClusterTable,
  { importedAt, timeZone, mapping: chosen }: Told,
): Promise<OrderRows> {
  const path = fullName(table.name);
  const recognised = recogniseOrders(table, chosen);
  const { customer } = recognised.mapping;
  if (customer === undefined) throw new KeepworthError("cluster.customers", { table: path });
  const reading = await decideReading(translating(warehouse), path, table.table, recognised, {
    importedAt,
    timeZone,
    whole: true,
  });
  if (reading.customers.kind !== "id")
    throw new KeepworthError("cluster.customers", {
      table: path,
      column: table.columns[customer] ?? customer,
    });
  const { select, columns, meaning } = stagedSelect(reading, table.table.relation);
  if (meaning.continues !== null) throw new KeepworthError("cluster.lines", { table: path });
  const types = new Map(table.table.columns.map(({ header, type }) => [header, type]));
  const parts = [...columns].map((name) =>
    name === "platform_id" && types.get(customer) === "VARCHAR"
      ? sql`CASE WHEN NOT (${isNobody(raw("platform_id"))} OR contains(platform_id, '@')) THEN platform_id END AS platform_id`
      : identifier(name),
  );
  const has: Staged["has"] = (name) => (columns.has(name) ? identifier(name) : null);
  if (!columns.has("content")) {
    const read = stagedContent.map(has).filter((column) => column !== null);
    parts.push(sql`hash(${join(read)}) AS content`);
  }
  const parsed = (["date", "amount", "total", "quantity", "price"] as const).some(
    (field) => types.get(reading.mapping[field] ?? "") === "VARCHAR",
  );
  return {
    table,
    reading,
    staged: { meaning, has },
    select: clusterWords(sql`SELECT ${join(parts)} FROM (${select}) AS read`),
    columns: new Set([...columns, "content"]),
    text: parsed,
  };
}

/** The rows with those in another currency refused. */
export function inCurrency(rows: OrderRows, code: string): OrderRows {
  const other = raw(String(refusalCodes.indexOf("currency.other") + 1));
  const when = sql`refusal IS NULL AND currency <> ${code}`;
  const parts = [...rows.columns].map((name) => {
    if (name === "refusal")
      return sql`CASE WHEN ${when} THEN CAST(${other} AS TINYINT) ELSE refusal END AS refusal`;
    if (name === "refused_for")
      return sql`CASE WHEN ${when} THEN ${`currency${unitSeparator}`} || currency ELSE refused_for END AS refused_for`;
    return identifier(name);
  });
  return { ...rows, select: sql`SELECT ${join(parts)} FROM (${rows.select}) AS coined` };
}
