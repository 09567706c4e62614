import { sql, type Sql } from "../sql.ts";

/**
 * A state (x, tx, t in days) by weeks, for tables of scores that would be too long by days: both times to the nearest
 * week, in days; one who came again did so after a day at least, and nobody came again after now. As `inWeeks` does.
 */
export function stateInWeeks({ x, tx, t }: { readonly x: Sql; readonly tx: Sql; readonly t: Sql }): {
  readonly tx: Sql;
  readonly t: Sql;
} {
  const nearest = (days: Sql) => sql`7 * CAST(floor((${days} + 3) / 7e0) AS INTEGER)`;
  const last = sql`CASE WHEN ${x} = 0 THEN 0 ELSE greatest(1, ${nearest(tx)}) END`;
  return { tx: last, t: sql`greatest(${nearest(t)}, ${last})` };
}
