import type { Sql } from "./sql.ts";

/** The row of a result that has exactly one. */
export function onlyRow<R>(rows: readonly R[], query: Sql): R {
  if (rows.length !== 1) throw new Error(`Expected one row, got ${rows.length}: ${query.text}`);
  return rows[0]!;
}
