import type { Dialect } from "../dialect.ts";
import { identifier, join, raw, sql } from "../sql.ts";

export const trinoDialect: Dialect = {
  name: "trino",
  keepsVersions: false,
  daysBetween: (from, to) => sql`CAST(date_diff('day', ${from}, ${to}) AS INTEGER)`,
  addDays: (day, days) => sql`date_add('day', ${days}, ${day})`,
  hoursBetween: (from, to) => sql`date_diff('millisecond', ${from}, ${to}) / 3.6E6`,
  monthStart: (day) => sql`date_trunc('month', ${day})`,
  monthsBetween: (from, to) =>
    sql`CAST((year(${to}) - year(${from})) * 12 + month(${to}) - month(${from}) AS INTEGER)`,
  valueAtMinimum: (value, by) => sql`min_by(${value}, ${by})`,
  valueAtFirst: (value, ...by) => sql`min_by(${value}, ROW(${join(by)})) FILTER (WHERE ${value} IS NOT NULL)`,
  valueAtLast: (value, ...by) => sql`max_by(${value}, ROW(${join(by)})) FILTER (WHERE ${value} IS NOT NULL)`,
  bits: (number) => sql`bitwise_or_agg(bitwise_left_shift(CAST(1 AS BIGINT), ${number}))`,
  anyBit: (set, from, width) =>
    sql`bitwise_and(bitwise_right_shift(${set}, ${from}), ${raw(String(2 ** width - 1))}) <> 0`,
  place: (alias, key) => identifier(alias, key),
  // Numbering all rows would take them to one place.
  stand: (text) => text,
  once: raw(""),
  // A table has no order in a cluster: sorting all of it in one place would be for nothing.
  laidBy: () => raw(""),
};
