import type { Dialect } from "../dialect.ts";
import { sql, type Sql } from "../sql.ts";

/**
 * The distinct states of a summary with their counts, which is all that a purchase model sees: x, tx, t, spend_days,
 * weight, and the sum and the sum of squares of `spend` for the totals. Ordered, so that sums over them are too.
 *
 * @param options  grouped: customers with the same x, tx and t differ by the column g of the summary
 */
export function distinctStates(
  _dialect: Dialect,
  { summary, grouped = false }: { readonly summary: Sql; readonly grouped?: boolean },
): Sql {
  const key = grouped ? sql`x, tx, t, g` : sql`x, tx, t`;
  return sql`
SELECT ${key}, spend_days,
  CAST(count(*) AS DOUBLE) AS weight,
  CAST(sum(spend) AS DOUBLE) AS spend,
  CAST(sum(CAST(spend AS DECIMAL(18,2)) * CAST(spend AS DECIMAL(18,2))) AS DOUBLE) AS spend_squared
FROM ${summary}
GROUP BY ${key}, spend_days
ORDER BY x, t, tx, ${grouped ? sql`g, ` : sql``}spend_days`;
}
