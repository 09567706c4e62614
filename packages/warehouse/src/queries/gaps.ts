import type { Dialect } from "../dialect.ts";
import { date, sql, type Sql } from "../sql.ts";

/**
 * How often each number of days lies between two purchases of one customer that follow each other: gap, purchases. All
 * that a model of regular buying needs beside the states.
 *
 * @param options  days: `purchaseDays`; until: the last day that counts
 */
export function gaps(dialect: Dialect, options: { readonly days: Sql; readonly until: string }): Sql {
  return sql`
SELECT gap, CAST(count(*) AS DOUBLE) AS purchases
FROM (
  SELECT ${dialect.daysBetween(sql`lag(day) OVER (PARTITION BY customer_id ORDER BY day)`, sql`day`)} AS gap
  FROM ${options.days}
  WHERE day <= ${date(options.until)}
) AS days
WHERE gap IS NOT NULL
GROUP BY gap
ORDER BY gap`;
}
