import { join, literal, raw, sql, type Sql } from "@keepworth/warehouse";
import type { Table, TableColumn } from "../read/table.ts";

/** The header of the column that a row of `rowForEach` is for. */
export const rowOf = raw("kw_of");

/**
 * The table with a row for each of several columns that has something in it.
 *
 * @param otherwise  the header that a row is for in which none of them has; null: it is for none
 */
export function rowForEach(table: Table, columns: readonly TableColumn[], otherwise: string | null): Table {
  const filled = columns.map(
    ({ header, expression }) =>
      sql`CASE WHEN trim(CAST(${expression} AS VARCHAR)) <> '' THEN ${literal(header)} END`,
  );
  const one = otherwise === null ? raw("CAST(NULL AS VARCHAR)") : literal(otherwise);
  const spread = (relation: Sql) =>
    sql`(SELECT *, unnest(coalesce(nullif(list_filter([${join(filled)}], header -> header IS NOT NULL), []), [${one}])) AS ${rowOf} FROM ${relation})`;
  return {
    ...table,
    relation: spread(table.relation),
    accounted: table.accounted && spread(table.accounted),
  };
}
