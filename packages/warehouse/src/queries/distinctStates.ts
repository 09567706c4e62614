import type { Dialect } from "../dialect.ts";
import { sql, type Sql } from "../sql.ts";

/**
 * The distinct states of a summary with their counts, which is all that a purchase model sees: x, tx, t, spend_days,
 * weight, and the sum and the sum of squares of `spend` for the totals. Ordered, so that sums over them are too.
 */
export function distinctStates(_dialect: Dialect, options: { readonly summary: Sql }): Sql {
  return sql`
SELECT x, tx, t, spend_days,
  CAST(count(*) AS DOUBLE) AS weight,
  CAST(sum(spend) AS DOUBLE) AS spend,
  CAST(sum(CAST(spend AS DECIMAL(18,2)) * CAST(spend AS DECIMAL(18,2))) AS DOUBLE) AS spend_squared
FROM ${options.summary}
GROUP BY x, tx, t, spend_days
ORDER BY x, t, tx, spend_days`;
}
