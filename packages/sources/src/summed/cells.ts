import { literal, join, raw, sql, type Sql, type Warehouse } from "@keepworth/warehouse";
import { decideMoney, parseMoney, plainMoney, type MoneyReading } from "../clean/money.ts";
import type { Table, TableColumn } from "../read/table.ts";

/** How the numbers of a file are written. */
export async function decideNumbers(
  warehouse: Warehouse,
  columns: readonly TableColumn[],
  { relation, notes }: Table,
): Promise<MoneyReading> {
  const texts = columns.flatMap(({ expression, type }) => (type === "VARCHAR" ? [expression] : []));
  return texts.length === 0 ? plainMoney : decideMoney(warehouse, texts, relation, notes["delimiter"]);
}

/** A cell as a number with all its digits; null where it is none. */
export function numberCell({ expression, type }: TableColumn, reading: MoneyReading): Sql {
  if (type !== "VARCHAR") return finite(sql`TRY_CAST(${expression} AS DOUBLE)`);
  const text = sql`trim(${expression})`;
  // Amounts have four decimals, times may have more.
  const plain =
    reading.decimal === ","
      ? sql`CASE WHEN regexp_full_match(${text}, '-?\\d+(,\\d+)?') THEN TRY_CAST(replace(${text}, ',', '.') AS DOUBLE) END`
      : sql`TRY_CAST(${text} AS DOUBLE)`;
  const grouped = sql`CASE WHEN NOT contains(${text}, '%') THEN CAST(${parseMoney(expression, type, reading)} AS DOUBLE) END`;
  return finite(sql`coalesce(${plain}, ${grouped})`);
}

function finite(number: Sql): Sql {
  return sql`CASE WHEN isfinite(${number}) THEN ${number} END`;
}

const yes = "yes y true t 1 ja j tak t да بله بلی آری churned left lost gone cancelled canceled";
const no = "no n false f 0 nein nej nie нет خیر نه active stayed retained kept current";

/** A cell that says yes or no, in words or as 1 or 0, as 1 or 0; null where it says neither. */
export function yesOrNoCell({ expression, type }: TableColumn): Sql {
  if (type === "BOOLEAN") return sql`CAST(CAST(${expression} AS INTEGER) AS DOUBLE)`;
  const word = sql`lower(trim(CAST(${expression} AS VARCHAR)))`;
  const among = (words: string) => join(words.split(" ").map((text) => literal(text)));
  return sql`CASE WHEN ${word} IN (${among(yes)}) OR TRY_CAST(${word} AS DOUBLE) = 1 THEN CAST(1 AS DOUBLE)
    WHEN ${word} IN (${among(no)}) OR TRY_CAST(${word} AS DOUBLE) = 0 THEN CAST(0 AS DOUBLE) END`;
}

/** A number that must be whole and at least something. */
export function isWhole(column: Sql, least: Sql = raw("0")): Sql {
  return sql`(${column} >= ${least} AND ${column} = floor(${column}))`;
}
