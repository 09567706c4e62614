import type { Dialect } from "../dialect.ts";
import { date, sql, type Sql } from "../sql.ts";

/** How many customers bought first on each day: day (INTEGER, days after `from`), customers. */
export function firstPurchases(
  dialect: Dialect,
  options: { readonly summary: Sql; readonly from: string },
): Sql {
  return sql`
SELECT ${dialect.daysBetween(date(options.from), sql`first_day`)} AS day, CAST(count(*) AS DOUBLE) AS customers
FROM ${options.summary} GROUP BY first_day ORDER BY first_day`;
}

/**
 * Purchase days of a summary's customers on each calendar day: day (INTEGER, days after `from`), purchases. The days
 * may go on after the summary was taken.
 */
export function purchasesByDay(
  dialect: Dialect,
  options: { readonly days: Sql; readonly summary: Sql; readonly from: string },
): Sql {
  const { days, summary, from } = options;
  return sql`
SELECT ${dialect.daysBetween(date(from), sql`day`)} AS day, CAST(count(*) AS DOUBLE) AS purchases
FROM ${days}
WHERE day IS NOT NULL AND customer_id IN (SELECT customer_id FROM ${summary})
GROUP BY day ORDER BY day`;
}
