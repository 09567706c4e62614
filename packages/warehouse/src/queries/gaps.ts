import type { Dialect } from "../dialect.ts";
import { date, sql, type Sql } from "../sql.ts";

/**
 * How often each number of days lies between two purchases of one customer that follow each other: gap, purchases. All
 * that a model of regular buying needs beside the states.
 *
 * @param options  days: `purchaseDays`; until: the last day that counts; since: only of customers who first bought on or
 *   after this day
 */
export function gaps(
  dialect: Dialect,
  { days, until, since }: { readonly days: Sql; readonly until: string; readonly since?: string | undefined },
): Sql {
  const late = since === undefined ? sql`` : sql` AND first_day >= ${date(since)}`;
  const first = since === undefined ? sql`` : sql`, min(day) OVER (PARTITION BY customer_id) AS first_day`;
  return sql`
SELECT gap, CAST(count(*) AS DOUBLE) AS purchases
FROM (
  SELECT ${dialect.daysBetween(sql`lag(day) OVER (PARTITION BY customer_id ORDER BY day)`, sql`day`)} AS gap${first}
  FROM ${days}
  WHERE day <= ${date(until)}
) AS days
WHERE gap IS NOT NULL${late}
GROUP BY gap
ORDER BY gap`;
}
