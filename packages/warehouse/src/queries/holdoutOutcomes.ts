import type { Dialect } from "../dialect.ts";
import { sql, type Sql } from "../sql.ts";

/** Calibration states by what came after them: x, tx, t, (g where they are grouped,) y, weight. Ordered. */
export function holdoutOutcomes(
  _dialect: Dialect,
  { holdout, grouped = false }: { readonly holdout: Sql; readonly grouped?: boolean },
): Sql {
  const group = grouped ? sql`g, ` : sql``;
  return sql`
SELECT x, tx, t, ${group}y, CAST(count(*) AS DOUBLE) AS weight
FROM ${holdout}
GROUP BY x, tx, t, ${group}y
ORDER BY x, t, tx, ${group}y`;
}

/** The error of "everyone buys as often as in the last period", times `scale` where that period was shorter. */
export function lastPeriodErrors(
  _dialect: Dialect,
  options: { readonly holdout: Sql; readonly scale: number },
): Sql {
  return sql`
SELECT
  CAST(sum(weight) AS DOUBLE) AS customers,
  CAST(sum(weight * y) AS DOUBLE) AS actual,
  CAST(sum(weight * recent) AS DOUBLE) * ${options.scale} AS expected,
  sum(weight * abs(recent * ${options.scale} - y) ORDER BY recent, y) AS absolute,
  sum(weight * (recent * ${options.scale} - y) * (recent * ${options.scale} - y) ORDER BY recent, y) AS squared
FROM (SELECT recent, y, count(*) AS weight FROM ${options.holdout} GROUP BY recent, y) AS pairs`;
}
