import { KeepworthError } from "@keepworth/models";
import { identifier, join, sql, type Sql, type Warehouse } from "@keepworth/warehouse";
import { decideDates, parseDate, typedReading } from "./clean/dates.ts";
import { plainHeader } from "./clean/headers.ts";
import { vocabulary } from "./formats/vocabulary.ts";
import { makeScratch } from "./read/scratch.ts";
import type { TableColumn } from "./read/table.ts";
import { tabulate } from "./read/tabulate.ts";
import { unpack } from "./read/unpack.ts";

/** What a file says of customers, in a temporary table with a row for each customer, or each customer and day. */
export interface Covariates {
  /** "dynamic": values change with time; each row counts from its day until the customer's next row. */
  readonly kind: "static" | "dynamic";
  /** Columns customer_id (text), day (dynamic only) and one for each covariate, by its header. */
  readonly table: Sql;
  readonly columns: readonly { readonly name: string; readonly text: boolean }[];
}

const customerWords = vocabulary.customer!;
const dateWords = ["cov.date", "cov date", "week", "from", "since", ...vocabulary.date!];

/**
 * Reads a file of covariates: a column that names the customer as the orders do, in a file of values that change with
 * time a column of dates, and any others, which are numbers or else text.
 *
 * @param name  of the temporary table that it is read into
 * @throws KeepworthError "file.*" when it cannot be read; "columns.missing" without a customer or any other column;
 *   "covariates.value" where a value is missing; "covariates.twice" where a customer (or customer and day) has two rows
 */
export async function readCovariates(
  warehouse: Warehouse,
  file: string,
  name: string,
  { now = new Date(), workDir }: { readonly now?: Date; readonly workDir?: string } = {},
): Promise<Covariates> {
  await using scratch = await makeScratch(workDir);
  const known = new Set([...customerWords, ...dateWords].map(plainHeader));
  const table = await tabulate(warehouse, file, await unpack(file, scratch), known);
  const find = (words: readonly string[]) =>
    words
      .map((word) => table.columns.find(({ header }) => plainHeader(header) === plainHeader(word)))
      .find((column) => column !== undefined);
  const customer = find(customerWords);
  const date = find(dateWords);
  const values = table.columns.filter((column) => column !== customer && column !== date);
  if (customer === undefined || values.length === 0) {
    const found = table.columns.map(({ header }) => header);
    throw new KeepworthError("columns.missing", {
      path: file,
      by: "name",
      wanted: ["customer", "covariate"],
      found,
    });
  }
  const columns = [];
  for (const column of values) columns.push(await readValue(warehouse, column, table.relation));
  const day = date === undefined ? null : await dayOf(warehouse, date, table.relation, file, now);
  const relation = identifier(name);
  await warehouse.run(sql`CREATE OR REPLACE TEMPORARY TABLE ${relation} AS
SELECT trim(CAST(${customer.expression} AS VARCHAR)) AS customer_id${day === null ? sql`` : sql`, ${day} AS day`},
  ${join(columns.map(({ name: header, expression }) => sql`${expression} AS ${identifier(header)}`))}
FROM ${table.relation}`);
  await refuseGaps(warehouse, relation, columns, day !== null, file);
  return {
    kind: day === null ? "static" : "dynamic",
    table: relation,
    columns: columns.map(({ name: header, text }) => ({ name: header, text })),
  };
}

/** A number where every value is one, else text. */
async function readValue(
  warehouse: Warehouse,
  { header, expression, type }: TableColumn,
  relation: Sql,
): Promise<{ name: string; text: boolean; expression: Sql }> {
  if (type === "BOOLEAN")
    return { name: header, text: false, expression: sql`CAST(${expression} AS DOUBLE)` };
  if (type !== "VARCHAR")
    return { name: header, text: false, expression: sql`CAST(${expression} AS DOUBLE)` };
  const text = sql`nullif(trim(${expression}), '')`;
  const number = sql`coalesce(TRY_CAST(${text} AS DOUBLE), TRY_CAST(replace(${text}, ',', '.') AS DOUBLE))`;
  const { words } = await warehouse.row<{ words: number }>(
    sql`SELECT count(*) AS words FROM ${relation} WHERE ${text} IS NOT NULL AND ${number} IS NULL`,
  );
  return words > 0
    ? { name: header, text: true, expression: text }
    : { name: header, text: false, expression: number };
}

async function dayOf(
  warehouse: Warehouse,
  { header, expression, type }: TableColumn,
  relation: Sql,
  file: string,
  now: Date,
): Promise<Sql> {
  const reading =
    typedReading(type) ??
    (await decideDates(warehouse, expression, relation, { header, file, importedAt: now }));
  if (reading === null) throw new KeepworthError("covariates.value", { path: file, column: header, rows: 1 });
  return sql`CAST(${parseDate(expression, type, reading)} AS DATE)`;
}

async function refuseGaps(
  warehouse: Warehouse,
  table: Sql,
  columns: readonly { readonly name: string }[],
  dated: boolean,
  file: string,
): Promise<void> {
  for (const column of ["customer_id", ...(dated ? ["day"] : []), ...columns.map(({ name }) => name)]) {
    const { rows } = await warehouse.row<{ rows: number }>(
      sql`SELECT count(*) AS rows FROM ${table} WHERE ${identifier(column)} IS NULL`,
    );
    if (rows > 0) throw new KeepworthError("covariates.value", { path: file, column, rows });
  }
  const keys = dated ? sql`customer_id, day` : sql`customer_id`;
  const twice = await warehouse.rows<{ customer_id: string }>(
    sql`SELECT customer_id FROM ${table} GROUP BY ${keys} HAVING count(*) > 1 ORDER BY customer_id LIMIT 1`,
  );
  if (twice.length > 0) {
    throw new KeepworthError("covariates.twice", { path: file, customer: twice[0]!.customer_id });
  }
}
