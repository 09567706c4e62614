import type { Dialect } from "../dialect.ts";
import { sql } from "../sql.ts";

export const duckdbDialect: Dialect = {
  name: "duckdb",
  daysBetween: (from, to) => sql`(${to} - ${from})`,
  addDays: (day, days) => sql`(${day} + CAST(${days} AS INTEGER))`,
  monthStart: (day) => sql`date_trunc('month', ${day})`,
  monthsBetween: (from, to) => sql`date_diff('month', ${from}, ${to})`,
  money: (expression) => sql`TRY_CAST(${expression} AS DECIMAL(18,4))`,
  valueAtMinimum: (value, by) => sql`arg_min(${value}, ${by})`,
  integerDivide: (numerator, denominator) => sql`(${numerator} // ${denominator})`,
};
