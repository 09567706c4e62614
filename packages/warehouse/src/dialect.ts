import type { Sql } from "./sql.ts";

/** What engines write differently. A query is a pure function of it. */
export interface Dialect {
  readonly name: "duckdb" | "trino";

  /** Whether all records are in tables `<name>_versions`. In a cluster the view of a kind may show a table of the user's. */
  readonly keepsVersions: boolean;

  /** Whole days from one DATE to another, an INTEGER. */
  daysBetween(from: Sql, to: Sql): Sql;

  /** The DATE that is so many days (an INTEGER) later. */
  addDays(day: Sql, days: Sql): Sql;

  /** Hours from one TIMESTAMP to another, a DOUBLE. */
  hoursBetween(from: Sql, to: Sql): Sql;

  /** The first day of a DATE's month, a DATE. */
  monthStart(day: Sql): Sql;

  /** Calendar months from the month of one DATE to that of another, an INTEGER. */
  monthsBetween(from: Sql, to: Sql): Sql;

  /** `value` of the row where `by` is smallest; rows where `by` is null are passed over. */
  valueAtMinimum(value: Sql, by: Sql): Sql;

  /** An aggregate: `value` of the first row, by `by` (none of it null), that has one. */
  valueAtFirst(value: Sql, ...by: readonly Sql[]): Sql;

  /** An aggregate: `value` of the last row, by `by`, that has one. */
  valueAtLast(value: Sql, ...by: readonly Sql[]): Sql;

  /** An aggregate: the set of small whole numbers (0 to 62) of a group, as the bits of a BIGINT. */
  bits(number: Sql): Sql;

  /** Whether such a set holds any of the `width` numbers from `from` on. */
  anyBit(set: Sql, from: Sql, width: number): Sql;

  /** What finds a row of table `alias` again within a query: its place in the table, or else the column that tells rows apart. */
  place(alias: string, key: string): Sql;

  /** What stands for a text within a query: a number, by the order of the texts, where the engine is quicker with those. */
  stand(text: Sql): Sql;

  /** After the AS of a WITH that is read more than once: that it is to be computed once, where the engine can. */
  readonly once: Sql;

  /** At the end of a CREATE TABLE AS: rows are to lie by `key`, where tables of the engine have an order. */
  laidBy(key: Sql): Sql;
}
