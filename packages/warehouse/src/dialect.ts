import type { Sql } from "./sql.ts";

/** What engines write differently. A query is a pure function of it. */
export interface Dialect {
  readonly name: "duckdb" | "trino";

  /** Whole days from one DATE to another. */
  daysBetween(from: Sql, to: Sql): Sql;

  /** A DATE some days after another. */
  addDays(day: Sql, days: Sql): Sql;

  /** The first day of a DATE's month. */
  monthStart(day: Sql): Sql;

  /** Whole calendar months between the firsts of two months. */
  monthsBetween(from: Sql, to: Sql): Sql;

  /** `expression` as an exact DECIMAL(18,4), null where it cannot be. */
  money(expression: Sql): Sql;

  /** `value` of the row where `by` is smallest. */
  valueAtMinimum(value: Sql, by: Sql): Sql;

  /** The rounded-down integer quotient of two integers. */
  integerDivide(numerator: Sql, denominator: Sql): Sql;
}
