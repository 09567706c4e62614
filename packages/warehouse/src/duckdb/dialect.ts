import type { Dialect } from "../dialect.ts";
import { sql } from "../sql.ts";

export const duckdbDialect: Dialect = {
  name: "duckdb",
  daysBetween: (from, to) => sql`CAST(${to} - ${from} AS INTEGER)`,
  monthStart: (day) => sql`CAST(date_trunc('month', ${day}) AS DATE)`,
  monthsBetween: (from, to) => sql`CAST(date_diff('month', ${from}, ${to}) AS INTEGER)`,
  valueAtMinimum: (value, by) => sql`arg_min(${value}, ${by})`,
  integerDivide: (numerator, denominator) => sql`(${numerator} // ${denominator})`,
};
