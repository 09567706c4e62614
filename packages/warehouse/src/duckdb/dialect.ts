import type { Dialect } from "../dialect.ts";
import { identifier, raw, sql } from "../sql.ts";

export const duckdbDialect: Dialect = {
  name: "duckdb",
  daysBetween: (from, to) => sql`CAST(${to} - ${from} AS INTEGER)`,
  hoursBetween: (from, to) => sql`(epoch(${to}) - epoch(${from})) / 3600`,
  monthStart: (day) => sql`CAST(date_trunc('month', ${day}) AS DATE)`,
  monthsBetween: (from, to) => sql`CAST(date_diff('month', ${from}, ${to}) AS INTEGER)`,
  valueAtMinimum: (value, by) => sql`arg_min(${value}, ${by})`,
  bits: (number) => sql`bit_or(CAST(1 AS BIGINT) << ${number})`,
  anyBit: (set, from, width) =>
    sql`((${set} >> CAST(${from} AS INTEGER)) & ${raw(String(2 ** width - 1))}) <> 0`,
  place: (alias) => sql`${identifier(alias)}.rowid`,
};
