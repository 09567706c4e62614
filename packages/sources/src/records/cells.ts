import { identifier, join, literal, raw, sql, type Sql, type Warehouse } from "@keepworth/warehouse";
import { decideDates, parseDate, typedReading, type DateReading } from "../clean/dates.ts";
import { decideMoney, parseMoney, plainMoney, type MoneyReading } from "../clean/money.ts";
import { isPersonal } from "../clean/personal.ts";
import { asText } from "../read/reading.ts";
import { columnOf, type Table, type TableColumn } from "../read/table.ts";
import { numberCell } from "../summed/cells.ts";
import type { CellType, RecordFormat } from "./format.ts";
import { spanCell } from "./spans.ts";

/** How the columns of a file of records are read. */
export interface RecordReading {
  readonly path: string;
  readonly table: Table;
  readonly format: RecordFormat;
  /** By field, the header. */
  readonly mapping: Readonly<Record<string, string>>;
  readonly columns: ReadonlyMap<string, TableColumn>;
  readonly dates: ReadonlyMap<string, DateReading>;
  readonly money: MoneyReading;
  /** Fields whose shares are written as per cent. */
  readonly percent: ReadonlySet<string>;
  readonly timeZone: string;
}

const dated: readonly CellType[] = ["day", "month", "instant"];
const numeric: readonly CellType[] = ["money", "number", "share", "count", "hours", "minutes"];

/** Whether a cell of a type may fail to be read. */
export function isParsed(type: CellType): boolean {
  return type !== "text" && type !== "json";
}

/**
 * Decides on whole columns how dates, amounts and shares are written.
 *
 * @throws KeepworthError "dates.mixed"
 */
export async function decideCells(
  warehouse: Warehouse,
  path: string,
  table: Table,
  { format, mapping }: Pick<RecordReading, "format" | "mapping">,
  { importedAt, timeZone }: { readonly importedAt: Date; readonly timeZone: string },
): Promise<RecordReading> {
  const columns = new Map<string, TableColumn>();
  for (const [field, header] of Object.entries(mapping)) {
    const column = columnOf(table, header);
    if (column) columns.set(field, column);
  }
  const typeOf = (field: string) => format.fields[field]!.type;
  const dates = new Map<string, DateReading>();
  for (const [field, column] of columns) {
    if (!dated.includes(typeOf(field))) continue;
    const question = { header: column.header, file: path, importedAt };
    // A day comes many times: each is looked at once.
    const days = sql`(SELECT DISTINCT ${asText(column)} AS day FROM ${table.relation})`;
    const text = typeOf(field) === "month" ? monthText(raw("day")) : raw("day");
    const reading = typedReading(column.type) ?? (await decideDates(warehouse, text, days, question));
    const utc = /(\b|_)(utc|gmt)\)?$/i.test(column.header);
    if (reading) dates.set(field, utc && reading.time ? { ...reading, instant: true } : reading);
  }
  const amounts = [...columns].flatMap(([field, { expression, type }]) =>
    numeric.includes(typeOf(field)) && type === "VARCHAR" ? [expression] : [],
  );
  const money =
    amounts.length === 0
      ? plainMoney
      : await decideMoney(warehouse, amounts, table.relation, table.notes["delimiter"]);
  const percent = new Set<string>();
  for (const [field, column] of columns) {
    if (typeOf(field) !== "share") continue;
    if (await isPercent(warehouse, column, money, table.relation)) percent.add(field);
  }
  return { path, table, format, mapping, columns, dates, money, percent, timeZone };
}

/** Whether a column of shares counts to a hundred: its header says so, or all of it is whole and some of it above 1. */
async function isPercent(
  warehouse: Warehouse,
  column: TableColumn,
  money: MoneyReading,
  relation: Sql,
): Promise<boolean> {
  if (/%|percent|per cent|prozent|procent|процент|درصد/i.test(column.header)) return true;
  const number = numberCell(column, money);
  const { whole, most } = await warehouse.row<{ whole: boolean | null; most: number | null }>(
    sql`SELECT bool_and(n = floor(n) AND n BETWEEN 0 AND 100) AS whole, max(n) AS most FROM (SELECT ${number} AS n FROM ${relation})`,
  );
  return whole === true && (most ?? 0) >= 2;
}

/**
 * The cells of each row: by field as its type; beside those that may fail to be read, their text as `<field>_raw`; beside
 * instants, the shop's own day as `<field>_day`.
 */
export function cellsSelect(reading: RecordReading, relation: Sql): Sql {
  const { table, columns, format } = reading;
  const parts = [...columns].flatMap(([field, column]) => [
    sql`${cell(reading, field, column)} AS ${identifier(field)}`,
    ...(isParsed(format.fields[field]!.type)
      ? [sql`nullif(trim(${asText(column)}), '') AS ${identifier(`${field}_raw`)}`]
      : []),
    ...(format.fields[field]!.type === "instant"
      ? [sql`CAST(${localOf(reading, field, column)} AS DATE) AS ${identifier(`${field}_day`)}`]
      : []),
  ]);
  if (table.malformed) parts.push(sql`${table.malformed} AS broken`);
  if (format.kind === "customers") parts.push(sql`${attributes(reading)} AS other_columns`);
  return sql`SELECT ${join(parts)} FROM ${relation}`;
}

function cell(reading: RecordReading, field: string, column: TableColumn): Sql {
  const { format, money, percent, timeZone, dates } = reading;
  const { type } = format.fields[field]!;
  switch (type) {
    case "text":
    case "json":
      return textCell(column);
    case "money":
      return parseMoney(column.expression, column.type, money);
    case "flag":
      return flagCell(column);
    case "share": {
      const number = shareCell(column, money);
      return percent.has(field) ? sql`${number} / 100` : number;
    }
    case "number":
      return numberCell(column, money);
    case "hours":
    case "minutes":
      return spanCell(column, money, type);
    case "count": {
      const number = numberCell(column, money);
      return sql`CASE WHEN ${number} = floor(${number}) AND abs(${number}) < 2147483648 THEN ${number} END`;
    }
    case "day":
    case "month":
      return sql`CAST(${localOf(reading, field, column)} AS DATE)`;
    case "instant": {
      const moment = momentOf(reading, field, column);
      const utc =
        dates.get(field)?.instant || timeZone === "UTC"
          ? moment
          : sql`timezone('UTC', timezone(${literal(timeZone)}, CAST(${moment} AS TIMESTAMP)))`;
      return sql`CAST(${utc} AS TIMESTAMP)`;
    }
  }
}

/** What a dated cell says: in UTC where its column is of instants, else by the shop's clock. */
function momentOf({ format, dates }: RecordReading, field: string, column: TableColumn): Sql {
  const how = dates.get(field);
  if (how === undefined) return raw("CAST(NULL AS TIMESTAMP)");
  if (how.style === "typed") return parseDate(column.expression, column.type, how);
  const text = format.fields[field]!.type === "month" ? monthText(asText(column)) : asText(column);
  return parseDate(text, column.type, how);
}

/** The same by the shop's clock. */
function localOf(reading: RecordReading, field: string, column: TableColumn): Sql {
  const moment = momentOf(reading, field, column);
  const { dates, timeZone } = reading;
  return dates.get(field)?.instant && timeZone !== "UTC"
    ? sql`timezone(${literal(timeZone)}, timezone('UTC', ${moment}))`
    : moment;
}

/** Text, trimmed; `17850.0`, as programs write whole numbers, is `17850`. */
function textCell(column: TableColumn): Sql {
  if (column.type === "DOUBLE" || column.type === "FLOAT") {
    const { expression } = column;
    return sql`CASE WHEN ${expression} = floor(${expression}) THEN CAST(CAST(${expression} AS BIGINT) AS VARCHAR) ELSE CAST(${expression} AS VARCHAR) END`;
  }
  return sql`nullif(trim(${asText(column)}), '')`;
}

/** A month that names no day has its first: `2026-11`, `11/2026`, `Nov 2026`. */
function monthText(text: Sql): Sql {
  const plain = sql`trim(translate(${text}, '۰۱۲۳۴۵۶۷۸۹٠١٢٣٤٥٦٧٨٩', '01234567890123456789'))`;
  return sql`CASE WHEN regexp_full_match(${plain}, '\\d{4}-\\d{1,2}') THEN ${plain} || '-01'
    WHEN regexp_full_match(${plain}, '\\d{4}[/.]\\d{1,2}') THEN regexp_replace(${plain}, '[/.]', '-') || '-01'
    WHEN regexp_full_match(${plain}, '\\d{1,2}[/.-]\\d{4}') THEN regexp_replace(${plain}, '^(\\d{1,2})[/.-](\\d{4})$', '\\2-\\1-01')
    WHEN regexp_full_match(${plain}, '\\p{L}{3,}\\.? \\d{4}') THEN '1 ' || ${plain} ELSE ${text} END`;
}

/** A share: 0.4, 0,4 or 40 %. */
function shareCell(column: TableColumn, money: MoneyReading): Sql {
  const number = numberCell(column, money);
  if (column.type !== "VARCHAR") return number;
  const bare = { ...column, expression: sql`trim(replace(${column.expression}, '%', ''))` };
  return sql`CASE WHEN contains(${column.expression}, '%') THEN ${numberCell(bare, money)} / 100 ELSE ${number} END`;
}

const yes = "yes y true t 1 x ja j tak t да д بله بلی آری";
const no = "no n false f 0 nein nej nie нет н خیر نه";

function flagCell(column: TableColumn): Sql {
  if (column.type === "BOOLEAN") return column.expression;
  const word = sql`lower(trim(${asText(column)}))`;
  const among = (words: string) => join(words.split(" ").map((text) => literal(text)));
  return sql`CASE WHEN ${word} IN (${among(yes)}) THEN true WHEN ${word} IN (${among(no)}) THEN false END`;
}

/** Headers of what tells who somebody is. */
export const personal =
  /name|street|address|adres|ulica|gata|straße|strasse|улица|адрес|آدرس|zip|postal|postcode|plz|city|town|miasto|stad|birth|geburt|urodz|født|рожд|تولد|phone|tel|fax|mail|pesel|ssn|passport|vat id|tax id|note|comment|notiz|uwagi|коммент/i;

/** What a file says of a customer under headers of its own, as JSON of texts by header; what tells who it is stays out. */
function attributes({ table, mapping }: RecordReading): Sql {
  const read = new Set(Object.values(mapping));
  const others = table.columns
    .filter(({ header }) => !read.has(header) && !personal.test(header))
    .toSorted((a, b) => (a.header < b.header ? -1 : 1));
  if (others.length === 0) return raw("CAST(NULL AS VARCHAR)");
  const entries = others.map(
    (column) => sql`{'key': ${literal(column.header)}, 'value': ${harmless(textCell(column))}}`,
  );
  const there = sql`list_filter([${join(entries)}], entry -> entry.value IS NOT NULL)`;
  return sql`CASE WHEN len(${there}) > 0 THEN CAST(to_json(map_from_entries(${there})) AS VARCHAR) END`;
}

/** Null for what holds an e-mail address or a phone number. */
function harmless(text: Sql): Sql {
  return sql`CASE WHEN ${isPersonal(text)} THEN NULL ELSE ${text} END`;
}
