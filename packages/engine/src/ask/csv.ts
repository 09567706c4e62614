import { raw, sql, type Sql } from "@keepworth/warehouse";

/** What a spreadsheet takes for a formula: a text that begins so and is no number. */
const formula = /^[=+\-@\t\r\n]/;
const number = /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i;

/** A line of CSV, RFC 4180; null is an empty field. What a spreadsheet would take for a formula is told to be text. */
export function csvLine(cells: readonly (string | number | null)[]): string {
  return cells.map((cell) => field(cell === null ? "" : String(cell))).join(",");
}

function field(text: string): string {
  const plain = formula.test(text) && !number.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(plain) ? `"${plain.replaceAll('"', '""')}"` : plain;
}

/** The same of a column of text that the database writes. */
export function formulaAsText(column: Sql): Sql {
  const begins = raw(String.raw`'^[=+\-@\t\r\n]'`);
  const counts = raw(String.raw`'^[+-]?([0-9]+\.?[0-9]*|\.[0-9]+)([eE][+-]?[0-9]+)?$'`);
  return sql`CASE WHEN regexp_matches(${column}, ${begins}) AND NOT regexp_matches(${column}, ${counts})
    THEN concat('''', ${column}) ELSE ${column} END`;
}
