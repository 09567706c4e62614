import { identifier, join, raw, sql, type Sql } from "./sql.ts";

/** Rows that are added up by two columns, and then read by the first of them again and again. */
export interface Summed {
  /** A query of the rows: both columns and those that are added up, none of them ever null. */
  readonly rows: Sql;
  readonly by: string;
  readonly within: Column;
  readonly sums: readonly Column[];
  /** What is wanted of the sums: a query of the relation `sums`, whose columns are those above. */
  readonly wanted: Sql;
}

export interface Column {
  readonly name: string;
  /** Of its sum too, where it is added up. */
  readonly type: string;
}

/** As a query, for an engine that does no more about it. */
export function summedQuery(summed: Summed): Sql {
  return sql`WITH sums AS (${summedRows(summed)}) ${summed.wanted}`;
}

/** The rows, added up. */
export function summedRows({ rows, by, within, sums }: Omit<Summed, "wanted">): Sql {
  const keys = sql`${identifier(by)}, ${identifier(within.name)}`;
  const added = sums.map(({ name, type }) => {
    const column = identifier(name);
    return sql`CAST(sum(${column}) AS ${raw(type)}) AS ${column}`;
  });
  return sql`SELECT ${keys}, ${join(added)} FROM (${rows}) AS each_row GROUP BY ${keys}`;
}
