import type { Dialect } from "../dialect.ts";
import { sql, type Sql } from "../sql.ts";

/**
 * Who spent what, by state: x, tx, t (and g where customers are grouped), spend_days and spend (paid repeat days and their
 * mean), with weights. What a model sees in which spend goes with frequency.
 */
export function spendHistories(
  _dialect: Dialect,
  { summary, grouped = false }: { readonly summary: Sql; readonly grouped?: boolean },
): Sql {
  const key = grouped ? sql`x, tx, t, g` : sql`x, tx, t`;
  return sql`
SELECT ${key}, spend_days, CAST(spend AS DOUBLE) / spend_days AS spend, CAST(count(*) AS DOUBLE) AS weight
FROM ${summary}
WHERE spend_days > 0 AND spend > 0
GROUP BY ${key}, spend_days, spend
ORDER BY x, t, tx, ${grouped ? sql`g, ` : sql``}spend_days, spend`;
}

/** The same of a holdout's customers who bought in it, with what came: y (purchases) and later (their mean). */
export function spendOutcomes(
  _dialect: Dialect,
  { holdout, grouped = false }: { readonly holdout: Sql; readonly grouped?: boolean },
): Sql {
  const key = grouped ? sql`x, tx, t, g` : sql`x, tx, t`;
  return sql`
SELECT ${key}, spend_days, CASE WHEN spend_days > 0 THEN CAST(spend AS DOUBLE) / spend_days ELSE 0 END AS spend,
  y, CAST(y_net AS DOUBLE) / y AS later, CAST(count(*) AS DOUBLE) AS weight
FROM ${holdout}
WHERE y > 0 AND y_net > 0
GROUP BY ${key}, spend_days, spend, y, y_net
ORDER BY x, t, tx, ${grouped ? sql`g, ` : sql``}spend_days, spend, y, later`;
}
