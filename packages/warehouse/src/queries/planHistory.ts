import type { Dialect } from "../dialect.ts";
import { date, sql, type Sql } from "../sql.ts";

/**
 * Purchase days by calendar month: month (its first day), orders, revenue, newcomers (customers whose first one it is),
 * first_revenue (of these first ones), known_orders and known_revenue (of customers who had bought by `known`).
 */
export function planHistory(
  dialect: Dialect,
  options: { readonly days: Sql; readonly known: string; readonly until: string },
): Sql {
  const { days, known, until } = options;
  return sql`
SELECT ${dialect.monthStart(sql`d.day`)} AS month,
  CAST(count(*) AS DOUBLE) AS orders,
  CAST(coalesce(sum(d.net), 0) AS DOUBLE) AS revenue,
  CAST(count(CASE WHEN d.day = f.first_day THEN 1 END) AS DOUBLE) AS newcomers,
  CAST(coalesce(sum(CASE WHEN d.day = f.first_day THEN d.net END), 0) AS DOUBLE) AS first_revenue,
  CAST(count(CASE WHEN f.first_day <= ${date(known)} THEN 1 END) AS DOUBLE) AS known_orders,
  CAST(coalesce(sum(CASE WHEN f.first_day <= ${date(known)} THEN d.net END), 0) AS DOUBLE) AS known_revenue
FROM ${days} AS d
JOIN (SELECT customer_id, min(day) AS first_day FROM ${days} AS all_days WHERE day IS NOT NULL GROUP BY customer_id) AS f
  ON f.customer_id = d.customer_id
WHERE d.day <= ${date(until)}
GROUP BY 1
ORDER BY 1`;
}
