import type { Dialect } from "../dialect.ts";
import { date, sql, type Sql } from "../sql.ts";

/**
 * The year up to as-of, the year up to a month before it, and so on, for 12 months: ago (months), revenue, orders
 * (purchase days), customers, customers_before (active in the year before that one), stayed (active in both),
 * has_before (whether the history covers that year before). A month is 30.4375 days, so that all years are equally
 * long. Only years that the history, from `from` to `asOf`, covers whole.
 */
export function trailingYears(
  dialect: Dialect,
  options: { readonly days: Sql; readonly asOf: string; readonly from: string },
): Sql {
  const { days, asOf, from } = options;
  const month = sql`CAST(floor(${dialect.daysBetween(sql`day`, date(asOf))} / 30.4375) AS INTEGER)`;
  const history = sql`(${dialect.daysBetween(date(from), date(asOf))} + 1)`;
  // A row per customer and month before a row per customer and year: the days are many, a year holds 12 months.
  return sql`
SELECT ago,
  CAST(sum(net) AS DOUBLE) AS revenue,
  CAST(sum(orders) AS DOUBLE) AS orders,
  count(CASE WHEN orders > 0 THEN 1 END) AS customers,
  count(CASE WHEN orders_before > 0 THEN 1 END) AS customers_before,
  count(CASE WHEN orders > 0 AND orders_before > 0 THEN 1 END) AS stayed,
  max(CASE WHEN history >= (ago + 24) * 30.4375 THEN 1 ELSE 0 END) AS has_before
FROM (
  SELECT e.ago, m.customer_id, e.history,
    sum(CASE WHEN m.month < e.ago + 12 THEN m.net ELSE 0 END) AS net,
    sum(CASE WHEN m.month < e.ago + 12 THEN m.orders ELSE 0 END) AS orders,
    sum(CASE WHEN m.month >= e.ago + 12 THEN m.orders ELSE 0 END) AS orders_before
  FROM (
    SELECT customer_id, ${month} AS month, sum(net) AS net, count(*) AS orders
    FROM ${days} WHERE day <= ${date(asOf)} GROUP BY 1, 2
  ) AS m
  JOIN (
    SELECT ago, ${history} AS history
    FROM (VALUES (0), (1), (2), (3), (4), (5), (6), (7), (8), (9), (10), (11)) AS v (ago)
  ) AS e ON m.month >= e.ago AND m.month < e.ago + 24
  WHERE e.history >= (e.ago + 12) * 30.4375
  GROUP BY e.ago, m.customer_id, e.history
) AS customers
GROUP BY ago ORDER BY ago DESC`;
}
