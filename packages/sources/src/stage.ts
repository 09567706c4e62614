import { identifier, join, literal, raw, sql, type Sql, type Warehouse } from "@keepworth/warehouse";
import { cellsSelect, hasContent, type InPlace } from "./cells.ts";
import { isNobody, nothing, plainEmail, plainName, plainPhone } from "./clean/customers.ts";
import type { Field } from "./clean/headers.ts";
import { currencyOfSign } from "./clean/money.ts";
import { isPersonName } from "./clean/personal.ts";
import type { Cells, Meaning } from "./formats/format.ts";
import { columnsOf, type Reading } from "./read/reading.ts";
import type { TableColumn } from "./read/table.ts";
import { refusalOf, spoiltValue } from "./refusals.ts";

/** One row per row of the file, typed; it lives while the import does. */
export const rowsTable = raw("kw_rows");

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
  | "product"
  | "product_name"
  | "category"
  | "units"
  | "list_price"
  | "line_no"
  | "line_discount"
  | "returned"
  | "return_reason"
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
  else addPeople(reading, columns, meaning, add);
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
  const refundedAt = meaning.refundedAt ?? (reading.dates.refundedAt ? identifier("refundedAt") : null);
  if (refundedAt) add("refunded_at", sql`CAST(${refundedAt} AS DATE)`);
  add("cost", meaning.cost ?? cells("cost"));
  add("currency", meaning.currency ?? currency(reading, columns));
  add("coupon", meaning.coupon ?? cells("coupon"));
  for (const name of ["channel", "status"] as const) add(name, cells(name));
  if (reading.dates.promisedAt) add("promised_at", sql`CAST("promisedAt" AS DATE)`);
  if (reading.dates.deliveredAt) add("delivered_at", sql`CAST("deliveredAt" AS DATE)`);
  if (!inPlace) addLines(cells, meaning, add);
  if (hasContent(reading)) add("content", raw("content"));
  const { reason, fault } = refusalOf(reading, columns, meaning);
  add("refusal", reason);
  add("refused_for", fault);
  add("spoilt", spoiltValue(columns));

  const expressions = [...found].map(([name, expression]) => sql`${expression} AS ${identifier(name)}`);
  if (inPlace) expressions.push(sql`row_no AS row_no`);
  const select = sql`SELECT ${join(expressions)} FROM (${cellsSelect(reading, columns, relation, inPlace)})`;
  return { select, columns: new Set(found.keys()), meaning };
}

type Add = (name: StagedColumn, expression: Sql | null) => void;

/** What only the lines of orders have, where products are named. */
function addLines(cells: Cells, meaning: Meaning, add: Add): void {
  const [product, name] = [cells("product"), cells("productName")];
  if (product === null) return;
  add("product", name ? sql`coalesce(${product}, ${name})` : product);
  add("product_name", name);
  add("category", cells("category"));
  add("units", cells("units") ?? cells("quantity"));
  add("list_price", meaning.listPrice ?? cells("listPrice") ?? cells("price"));
  const line = cells("line");
  add("line_no", line && sql`TRY_CAST(${line} AS BIGINT)`);
  add("line_discount", meaning.lineDiscount ?? cells("lineDiscount"));
  add("returned", cells("returned"));
  add("return_reason", cells("returnReason"));
}

/** Who it was: the shop's own number, and what only the contact store may keep. */
function addPeople(
  { customers: { kind, someNames = false } }: Reading,
  columns: Map<Field, TableColumn>,
  meaning: Meaning,
  add: Add,
): void {
  const customer = columns.has("customer") ? identifier("customer") : null;
  const field = (name: "email" | "phone" | "name") => {
    const own = columns.has(name) ? identifier(name) : null;
    const fromCustomer = customer !== null && kind === name ? customer : null;
    return own && fromCustomer ? sql`coalesce(${own}, ${fromCustomer})` : (own ?? fromCustomer);
  };
  const id = kind === "id" ? customer : null;
  const isName = id && someNames ? isPersonName(id) : null;
  const own = meaning.name ?? field("name");
  const name = isName ? sql`coalesce(${own ?? nothing}, CASE WHEN ${isName} THEN ${id!} END)` : own;
  const [email, phone] = [field("email"), field("phone")];
  // Neither an e-mail address nor a name among the numbers of customers is a number.
  const others = [...(email ? [sql`contains(${id!}, '@')`] : []), ...(isName ? [isName] : [])];
  const number = others.length > 0 ? sql`CASE WHEN ${join(others, " OR ")} THEN NULL ELSE ${id!} END` : id;
  add("platform_id", id && number);
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
