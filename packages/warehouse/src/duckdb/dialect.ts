import type { Dialect } from "../dialect.ts";
import { identifier, join, raw, sql } from "../sql.ts";

export const duckdbDialect: Dialect = {
  name: "duckdb",
  keepsVersions: true,
  daysBetween: (from, to) => sql`CAST(${to} - ${from} AS INTEGER)`,
  addDays: (day, days) => sql`CAST(${day} + ${days} AS DATE)`,
  hoursBetween: (from, to) => sql`(epoch(${to}) - epoch(${from})) / 3600`,
  monthStart: (day) => sql`CAST(date_trunc('month', ${day}) AS DATE)`,
  monthsBetween: (from, to) => sql`CAST(date_diff('month', ${from}, ${to}) AS INTEGER)`,
  valueAtMinimum: (value, by) => sql`arg_min(${value}, ${by})`,
  valueAtFirst: (value, ...by) => sql`arg_min(${value}, (${join(by)})) FILTER (WHERE ${value} IS NOT NULL)`,
  valueAtLast: (value, ...by) => sql`arg_max(${value}, (${join(by)})) FILTER (WHERE ${value} IS NOT NULL)`,
  bits: (number) => sql`bit_or(CAST(1 AS BIGINT) << ${number})`,
  anyBit: (set, from, width) =>
    sql`((${set} >> CAST(${from} AS INTEGER)) & ${raw(String(2 ** width - 1))}) <> 0`,
  place: (alias) => sql`${identifier(alias)}.rowid`,
  stand: (text) => sql`row_number() OVER (ORDER BY ${text})`,
  once: raw(" MATERIALIZED"),
  laidBy: (key) => sql` ORDER BY ${key}`,
};
