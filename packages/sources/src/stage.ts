import { identifier, join, literal, raw, sql, type Sql, type Warehouse } from "@keepworth/warehouse";
import { isNobody, nothing, plainEmail, plainName, plainPhone, platformId } from "./clean/customers.ts";
import { parseDate } from "./clean/dates.ts";
import type { Field } from "./clean/headers.ts";
import { currencyOfSign, parseMoney } from "./clean/money.ts";
import type { Meaning } from "./formats/format.ts";
import type { IssueCode } from "./issues.ts";
import { asText, columnsOf, dateFields, moneyFields, type Reading } from "./read/reading.ts";
import type { TableColumn } from "./read/table.ts";

/** One row per row of the file, typed; it lives while the import does. */
export const rowsTable = raw("kw_rows");

/** Between the header and the value of what a row was refused for. */
export const unitSeparator = "\u001F";

/** Reasons to refuse a row that are seen in the row itself, by their number in `refusal`, counted from 1. */
export const refusalCodes: readonly IssueCode[] = [
  "row.malformed",
  "row.empty",
  "order.test",
  "order.failed",
  "date.missing",
  "date.invalid",
  "date.implausible",
  "amount.missing",
  "amount.invalid",
  "order.missing",
  "order.void",
  "currency.other",
];

/** What a staged row holds. Only what the file has is a column of the table; the rest is read as null. */
export type StagedColumn =
  | "order_ref"
  | "platform_id"
  | "email"
  | "odd_email"
  | "phone"
  | "name"
  | "person"
  | "ordered_at"
  | "day"
  | "revenue"
  | "tax"
  | "shipping"
  | "discount"
  | "refunded"
  | "refunded_at"
  | "cost"
  | "currency"
  | "channel"
  | "coupon"
  | "status"
  | "promised_at"
  | "delivered_at"
  | "reversal"
  | "cancelled"
  | "unpaid"
  | "continues"
  | "content"
  | "refusal"
  | "refused_for"
  | "spoilt";

/** What makes two rows different. */
export const stagedContent = [
  "platform_id",
  "email",
  "phone",
  "name",
  "ordered_at",
  "day",
  "revenue",
  "tax",
  "shipping",
  "discount",
  "refunded",
  "refunded_at",
  "cost",
  "currency",
  "channel",
  "coupon",
  "status",
  "promised_at",
  "delivered_at",
] as const satisfies readonly StagedColumn[];

/** Reads a staged column, or null where the file has no such thing. */
export type StagedColumns = (name: StagedColumn) => Sql | null;

/** What the staged table has, and how the rows of the file are numbered. */
export interface Staged {
  readonly has: StagedColumns;
  readonly meaning: Meaning;
}

/**
 * Reads the file once, in its own order, into a typed temporary table.
 *
 * Rows that cannot be used stay in it, with the reason as a number (`refusal`) and the value at fault.
 */
export async function stage(warehouse: Warehouse, reading: Reading, relation: Sql): Promise<Staged> {
  const { select, columns, meaning } = stagedSelect(reading, relation);
  await warehouse.run(sql`DROP TABLE IF EXISTS ${rowsTable}`);
  // The number of a row is its place in the file.
  await warehouse.run(raw("SET preserve_insertion_order = true"));
  try {
    await warehouse.run(sql`CREATE TEMP TABLE ${rowsTable} AS ${select}`);
  } finally {
    await warehouse.run(raw("SET preserve_insertion_order = false"));
  }
  if (columns.has("platform_id")) {
    await warehouse.run(
      sql`UPDATE ${rowsTable} SET platform_id = NULL WHERE ${isNobody(raw("platform_id"))}`,
    );
  }
  return { meaning, has: (name) => (columns.has(name) ? identifier(name) : null) };
}

/** How rows are staged that stay in their file. */
export interface InPlace {
  /** The number of a row. */
  readonly rowNo: Sql;
  /** Whether placeholders for nobody have to be looked for. */
  readonly placeholders: boolean;
}

/** The rows of a file as typed rows: a query, and the columns that it has. */
export function stagedSelect(
  reading: Reading,
  relation: Sql,
  inPlace?: InPlace,
): { select: Sql; columns: Set<StagedColumn>; meaning: Meaning } {
  const { table, format, mapping } = reading;
  const columns = columnsOf(table, mapping);
  const cells = (field: Field) => (columns.has(field) ? identifier(field) : null);
  const meaning = format.meaning(cells);
  const found = new Map<StagedColumn, Sql>();
  const add = (name: StagedColumn, expression: Sql | null) => {
    if (expression !== null) found.set(name, expression);
  };

  add("order_ref", meaning.order);
  if (inPlace)
    add(
      "platform_id",
      inPlace.placeholders
        ? sql`CASE WHEN NOT ${isNobody(raw("customer"))} THEN customer END`
        : raw("customer"),
    );
  else addPeople(reading, columns, add);
  addTime(reading, add);
  add("revenue", meaning.revenue);
  for (const name of [
    "tax",
    "shipping",
    "discount",
    "reversal",
    "cancelled",
    "unpaid",
    "continues",
  ] as const) {
    add(name, meaning[name]);
  }
  add("refunded", meaning.refunded);
  if (reading.dates.refundedAt) add("refunded_at", sql`CAST("refundedAt" AS DATE)`);
  add("cost", cells("cost"));
  add("currency", currency(reading, columns));
  for (const name of ["channel", "coupon", "status"] as const) add(name, cells(name));
  if (reading.dates.promisedAt) add("promised_at", sql`CAST("promisedAt" AS DATE)`);
  if (reading.dates.deliveredAt) add("delivered_at", sql`CAST("deliveredAt" AS DATE)`);
  if (hasContent(reading)) add("content", raw("content"));
  addRefusals(reading, columns, meaning, add);
  add("spoilt", spoilt(columns));

  const expressions = [...found].map(([name, expression]) => sql`${expression} AS ${identifier(name)}`);
  if (inPlace) expressions.push(sql`row_no AS row_no`);
  const select = sql`SELECT ${join(expressions)} FROM (${cellsSelect(reading, columns, relation, inPlace)})`;
  return { select, columns: new Set(found.keys()), meaning };
}

/** The cells of each row: by field as text, money or moment; beside those that may fail to be read, their text. */
function cellsSelect(
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
    parts.push(sql`hash(${join(table.columns.map(({ expression }) => expression))}) AS content`);
  return sql`SELECT ${join(parts)} FROM ${relation}`;
}

/** Lines of one order are told apart by all that is in them, so that two of them are not taken for one. */
function hasContent({ format, mapping }: Reading): boolean {
  return mapping.order !== undefined && (format.lines(mapping) || format.name === "shopify");
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

function isParsed(field: Field): boolean {
  return isMoney(field) || isDate(field);
}

type Add = (name: StagedColumn, expression: Sql | null) => void;

/** Who it was: the shop's own number, and what only the contact store may keep. */
function addPeople({ customers: { kind } }: Reading, columns: Map<Field, TableColumn>, add: Add): void {
  const customer = columns.has("customer") ? identifier("customer") : null;
  const field = (name: "email" | "phone" | "name") => {
    const own = columns.has(name) ? identifier(name) : null;
    const fromCustomer = customer !== null && kind === name ? customer : null;
    return own && fromCustomer ? sql`coalesce(${own}, ${fromCustomer})` : (own ?? fromCustomer);
  };
  const [email, phone, name] = [field("email"), field("phone"), field("name")];
  const id = kind === "id" ? customer : null;
  // An e-mail address among the numbers of customers is no number.
  add("platform_id", id && (email ? sql`CASE WHEN contains(${id}, '@') THEN NULL ELSE ${id} END` : id));
  add(
    "email",
    email && plainEmail(id ? sql`coalesce(${email}, CASE WHEN contains(${id}, '@') THEN ${id} END)` : email),
  );
  add("odd_email", email && sql`(${email} IS NOT NULL AND ${plainEmail(email)} IS NULL)`);
  add("phone", phone && plainPhone(phone));
  add("name", name && plainName(name));
  if (email ?? phone ?? name) {
    const parts = [
      id ?? nothing,
      email ?? nothing,
      phone ?? nothing,
      name && !email && !phone && !id ? name : nothing,
    ];
    add("person", sql`hash(${join(parts)})`);
  }
}

/** The shop's local day, and the moment in UTC where a time of day is known. */
function addTime({ dates, timeZone }: Reading, add: Add): void {
  const reading = dates.date;
  const at = identifier("date");
  const zone = literal(timeZone);
  if (!reading?.time && !reading?.instant) {
    add("day", sql`CAST(${at} AS DATE)`);
  } else if (timeZone === "UTC") {
    add("day", sql`CAST(${at} AS DATE)`);
    add("ordered_at", at);
  } else if (reading.instant) {
    add("day", sql`CAST(timezone(${zone}, timezone('UTC', ${at})) AS DATE)`);
    add("ordered_at", at);
  } else {
    add("day", sql`CAST(${at} AS DATE)`);
    add("ordered_at", sql`timezone('UTC', timezone(${zone}, ${at}))`);
  }
}

function currency({ money }: Reading, columns: Map<Field, TableColumn>): Sql | null {
  if (columns.has("currency")) return sql`upper("currency")`;
  const signed = (["amount", "total", "price"] as const).find(
    (field) => columns.get(field)?.type === "VARCHAR",
  );
  return money.plain || signed === undefined ? null : currencyOfSign(identifier(`${signed}_raw`));
}

function addRefusals(
  { table, mapping, format }: Reading,
  columns: Map<Field, TableColumn>,
  meaning: Meaning,
  add: Add,
): void {
  const cases: { code: IssueCode; when: Sql; field: Field | null }[] = [];
  if (table.malformed) cases.push({ code: "row.malformed", when: raw("broken"), field: null });
  const empty = [...columns.keys()].map((field) => {
    const raw = isParsed(field) && columns.get(field)!.type === "VARCHAR" ? `${field}_raw` : field;
    return raw === field ? sql`${identifier(raw)} IS NULL` : sql`coalesce(trim(${identifier(raw)}), '') = ''`;
  });
  cases.push({ code: "row.empty", when: sql`(${join(empty, " AND ")})`, field: null });
  cases.push(...meaning.refusals);
  const date = identifier("date");
  if (columns.get("date")?.type === "VARCHAR") {
    cases.push({
      code: "date.missing",
      when: sql`(${date} IS NULL AND coalesce(trim("date_raw"), '') = '')`,
      field: "date",
    });
  }
  cases.push({
    code: columns.get("date")?.type === "VARCHAR" ? "date.invalid" : "date.missing",
    when: sql`${date} IS NULL`,
    field: "date",
  });
  cases.push({
    code: "date.implausible",
    when: sql`(${date} < TIMESTAMP '1970-01-01' OR ${date} >= TIMESTAMP '2200-01-01')`,
    field: "date",
  });
  if (meaning.revenue !== null) {
    const amounts = (["amount", "total", "quantity", "price"] as const).filter((field) => columns.has(field));
    for (const field of amounts) {
      if (columns.get(field)!.type !== "VARCHAR") continue;
      const text = identifier(`${field}_raw`);
      cases.push({
        code: "amount.invalid",
        when: sql`(${meaning.revenue} IS NULL AND ${identifier(field)} IS NULL AND trim(${text}) <> '')`,
        field,
      });
    }
    cases.push({ code: "amount.missing", when: sql`${meaning.revenue} IS NULL`, field: amounts[0] ?? null });
  }
  const mustHaveOrder = meaning.order !== null && format.required.some(([field]) => field === "order");
  if (mustHaveOrder) {
    cases.push({ code: "order.missing", when: sql`coalesce(${meaning.order!}, '') = ''`, field: "order" });
  }
  if (meaning.cancelled) {
    cases.push({
      code: "order.void",
      when: sql`(${meaning.cancelled} AND coalesce(${meaning.revenue ?? nothing}, 0) = 0)`,
      field: "status",
    });
  }
  const all = cases.map(
    ({ code, when }) => sql`WHEN ${when} THEN ${raw(String(refusalCodes.indexOf(code) + 1))}`,
  );
  const values = cases.map(
    ({ when, field }) =>
      sql`WHEN ${when} THEN ${field === null ? nothing : shown(field, columns, mapping[field])}`,
  );
  // What nearly every row passes at once, so that the reasons are weighed for the few others only. A line that
  // continues an order has no date or money of its own to be refused for.
  const fine = join(
    [
      sql`${date} >= TIMESTAMP '1970-01-01' AND ${date} < TIMESTAMP '2200-01-01'`,
      ...(meaning.revenue ? [sql`${meaning.revenue} IS NOT NULL`] : []),
      ...(meaning.cancelled ? [sql`NOT ${meaning.cancelled}`] : []),
      ...(mustHaveOrder ? [sql`${meaning.order!} <> ''`] : []),
      ...(table.malformed ? [raw("NOT broken")] : []),
      ...meaning.refusals.map(({ when }) => sql`NOT ${when}`),
    ],
    " AND ",
  );
  const pass = meaning.continues ? sql`(${meaning.continues}) OR (${fine})` : fine;
  add("refusal", sql`CAST(CASE WHEN ${pass} THEN NULL ${join(all, " ")} END AS UTINYINT)`);
  add("refused_for", sql`CASE WHEN ${pass} THEN NULL ${join(values, " ")} END`);
}

/** The header of a column and what stood in it. */
function shown(field: Field, columns: Map<Field, TableColumn>, header: string | undefined): Sql {
  const text =
    isParsed(field) && columns.get(field)?.type === "VARCHAR"
      ? identifier(`${field}_raw`)
      : columns.has(field)
        ? sql`CAST(${identifier(field)} AS VARCHAR)`
        : nothing;
  return sql`${literal(`${header ?? field}${unitSeparator}`)} || coalesce(${text}, '')`;
}

/** The first of the lesser values that cannot be read: the row is kept without it. */
function spoilt(columns: Map<Field, TableColumn>): Sql | null {
  const lesser = [
    ...moneyFields.filter((field) => !["amount", "total", "quantity", "price"].includes(field)),
    ...dateFields.slice(1),
  ];
  const cases = lesser
    .filter((field) => columns.get(field)?.type === "VARCHAR")
    .map(
      (field) =>
        sql`WHEN ${identifier(field)} IS NULL AND trim(${identifier(`${field}_raw`)}) <> '' THEN ${shown(field, columns, columns.get(field)?.header)}`,
    );
  return cases.length === 0 ? null : sql`CASE ${join(cases, " ")} END`;
}
