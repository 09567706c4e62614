import { identifier, join, sql, type Sql } from "@keepworth/warehouse";
import { platformId } from "./clean/customers.ts";
import { parseDate } from "./clean/dates.ts";
import type { Field } from "./clean/headers.ts";
import { parseMoney } from "./clean/money.ts";
import { asText, dateFields, moneyFields, type Reading } from "./read/reading.ts";
import type { TableColumn } from "./read/table.ts";

/** How rows are staged that stay in their file. */
export interface InPlace {
  /** The number of a row. */
  readonly rowNo: Sql;
  /** Whether placeholders for nobody have to be looked for. */
  readonly placeholders: boolean;
}

/** The cells of each row: by field as text, money or moment; beside those that may fail to be read, their text. */
export function cellsSelect(
  reading: Reading,
  columns: Map<Field, TableColumn>,
  relation: Sql,
  inPlace: InPlace | undefined,
): Sql {
  const { table } = reading;
  const parts: Sql[] = inPlace ? [sql`${inPlace.rowNo} AS row_no`] : [];
  for (const [field, column] of columns) {
    parts.push(
      sql`${inPlace ? nativeCell(reading, field, column) : cell(reading, field, column)} AS ${identifier(field)}`,
    );
    if (isParsed(field) && column.type === "VARCHAR")
      parts.push(sql`${column.expression} AS ${identifier(`${field}_raw`)}`);
  }
  if (table.malformed) parts.push(sql`${table.malformed} AS broken`);
  if (hasContent(reading))
    parts.push(
      sql`hash(${table.content ?? join(table.columns.map(({ expression }) => expression))}) AS content`,
    );
  return sql`SELECT ${join(parts)} FROM ${relation}`;
}

/** Lines of one order are told apart by all that is in them, so that two of them are not taken for one. */
export function hasContent({ format, mapping }: Reading): boolean {
  return (
    mapping.order !== undefined &&
    (format.lines(mapping) || format.name === "shopify" || format.list !== undefined)
  );
}

function cell(reading: Reading, field: Field, column: TableColumn): Sql {
  if (isMoney(field)) return parseMoney(column.expression, column.type, reading.money);
  if (isDate(field)) {
    const how = reading.dates[field];
    if (how === undefined) return sql`CAST(NULL AS TIMESTAMP)`;
    return parseDate(how.style === "typed" ? column.expression : asText(column), column.type, how);
  }
  if (field === "customer" && reading.customers.kind === "id") {
    return platformId(column.expression, column.type, reading.customers);
  }
  return sql`nullif(trim(${asText(column)}), '')`;
}

/** A cell of a file that is read in place: ids keep their type, which is quicker to group by than text. */
function nativeCell(reading: Reading, field: Field, column: TableColumn): Sql {
  if ((field !== "order" && field !== "customer") || column.type === "VARCHAR")
    return cell(reading, field, column);
  return field === "customer" ? sql`nullif(${column.expression}, 0)` : column.expression;
}

function isMoney(field: Field): boolean {
  return (moneyFields as readonly Field[]).includes(field);
}

function isDate(field: Field): boolean {
  return (dateFields as readonly Field[]).includes(field);
}

/** Whether a field is read as a number or a date, which can fail. */
export function isParsed(field: Field): boolean {
  return isMoney(field) || isDate(field);
}
