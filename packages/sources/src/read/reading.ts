import { sql, type Sql, type Warehouse } from "@keepworth/warehouse";
import { decideCustomers, type CustomerReading } from "../clean/customers.ts";
import { decideDates, plainDate, typedReading, type DateReading } from "../clean/dates.ts";
import type { Field, Mapping } from "../clean/headers.ts";
import { decideMoney, plainMoney, type MoneyReading } from "../clean/money.ts";
import type { Format } from "../formats/format.ts";
import { columnOf, type Table, type TableColumn } from "./table.ts";

export const moneyFields = [
  "amount",
  "total",
  "quantity",
  "price",
  "tax",
  "shipping",
  "discount",
  "refunded",
  "cost",
  "disputed",
  "convertedRefunded",
  "lineSubtotal",
  "lineTotal",
  "units",
  "listPrice",
  "lineDiscount",
  "returned",
] as const;
export const dateFields = ["date", "refundedAt", "promisedAt", "deliveredAt", "disputedAt"] as const;

/** How each column of a file is read: everything that has to be known before its rows are. */
export interface Reading {
  readonly path: string;
  readonly table: Table;
  readonly format: Format;
  readonly mapping: Mapping;
  readonly dates: Partial<Record<Field, DateReading>>;
  readonly money: MoneyReading;
  readonly customers: CustomerReading;
  readonly timeZone: string;
}

const sampleRows = 2000;

/**
 * Decides how the columns are read.
 *
 * @param whole  look at all rows; else a sample is enough where it leaves no doubt, and the caller comes back with
 *   true when a row then cannot be read
 * @throws KeepworthError "dates.mixed"
 */
export async function decideReading(
  warehouse: Warehouse,
  path: string,
  table: Table,
  { format, mapping }: { readonly format: Format; readonly mapping: Mapping },
  options: { readonly importedAt: Date; readonly timeZone: string; readonly whole: boolean },
): Promise<Reading> {
  const columns = columnsOf(table, mapping);
  const sample = sampleOf(table, columns);
  const scope = options.whole ? table.relation : sample;

  const dates: Partial<Record<Field, DateReading>> = {};
  for (const field of dateFields) {
    const column = columns.get(field);
    if (!column) continue;
    const reading = await dateReading(warehouse, path, column, table, scope, options);
    if (reading) dates[field] = reading;
  }
  const amounts = moneyFields
    .flatMap((field) => columns.get(field) ?? [])
    .filter(({ type }) => type === "VARCHAR");
  const money =
    amounts.length === 0
      ? plainMoney
      : await decideMoney(
          warehouse,
          amounts.map(({ expression }) => expression),
          scope,
          table.notes["delimiter"],
        );
  const customer = columns.get("customer");
  const customers =
    customer?.type === "VARCHAR"
      ? await decideCustomers(warehouse, customer.expression, sample)
      : ({ kind: "id", decimals: false } as const);
  return { path, table, format, mapping, dates, money, customers, timeZone: options.timeZone };
}

/** The columns that are read, by field. */
export function columnsOf(table: Table, mapping: Mapping): Map<Field, TableColumn> {
  const columns = new Map<Field, TableColumn>();
  for (const [field, header] of Object.entries(mapping)) {
    const column = columnOf(table, header);
    if (column) columns.set(field as Field, column);
  }
  return columns;
}

function sampleOf(table: Table, _columns: Map<Field, TableColumn>): Sql {
  return sql`(SELECT * FROM ${table.relation} LIMIT ${sampleRows})`;
}

async function dateReading(
  warehouse: Warehouse,
  path: string,
  column: TableColumn,
  table: Table,
  scope: Sql,
  { importedAt }: { readonly importedAt: Date },
): Promise<DateReading | null> {
  const typed = typedReading(column.type);
  if (typed) return typed;
  const text = asText(column);
  const question = { header: column.header, file: path, importedAt };
  const reading = await decideDates(warehouse, text, scope, question);
  // Which number is the day is for the whole column to say.
  const doubtful = reading?.style === "d.m.y" || reading?.style === "m/d/y";
  const sure =
    doubtful && scope !== table.relation
      ? await decideDates(warehouse, text, table.relation, question)
      : reading;
  return sure && isUtc(column.header) && sure.time ? { ...sure, instant: true } : sure;
}

/** Whether a header says that its times are in UTC: `Created (UTC)`, `date_created_gmt`. */
function isUtc(header: string): boolean {
  return /(\b|_)(utc|gmt)\)?$/i.test(header);
}

/** A column as text, whatever its type. */
export function asText({ expression, type }: TableColumn): Sql {
  return type === "VARCHAR" ? expression : sql`CAST(${expression} AS VARCHAR)`;
}

export { plainDate };
