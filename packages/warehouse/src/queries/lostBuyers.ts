import type { Dialect } from "../dialect.ts";
import { date, raw, sql, type Sql } from "../sql.ts";

/**
 * Customers who bought in the twelve months before a day and in the twelve after it not at all, for the days that lie
 * 12, 13, … 23 months before as-of: ago (months from the end of the second year to as-of, 0 to 11), label, customers who
 * bought in the first year, lost of them, revenue and lost_revenue that they had brought in it. A month is 30.4375 days.
 *
 * @param options.days  purchase days
 * @param options.portfolio  customer_id and the column `label` of whom they are
 */
export function lostBuyers(
  dialect: Dialect,
  options: {
    readonly days: Sql;
    readonly portfolio: Sql;
    readonly label: Sql;
    readonly asOf: string;
    readonly from: string;
  },
): Sql {
  const { days, portfolio, label, asOf, from } = options;
  const month = sql`CAST(floor(${dialect.daysBetween(sql`day`, date(asOf))} / 30.4375) AS INTEGER)`;
  const history = sql`(${dialect.daysBetween(date(from), date(asOf))} + 1)`;
  const ago = raw("(VALUES (0), (1), (2), (3), (4), (5), (6), (7), (8), (9), (10), (11))");
  // By customer and year only once: twelve pairs of years share their months.
  return sql`
SELECT ago, label, CAST(count(*) AS DOUBLE) AS customers,
  CAST(sum(CASE WHEN stayed = 0 THEN 1 ELSE 0 END) AS DOUBLE) AS lost,
  CAST(sum(before) AS DOUBLE) AS revenue,
  CAST(sum(CASE WHEN stayed = 0 THEN before ELSE 0 END) AS DOUBLE) AS lost_revenue
FROM (
  SELECT ago, months.customer_id,
    max(CASE WHEN month < ago + 12 THEN 1 ELSE 0 END) AS stayed,
    max(CASE WHEN month >= ago + 12 THEN 1 ELSE 0 END) AS was,
    sum(CASE WHEN month >= ago + 12 THEN net ELSE 0 END) AS before
  FROM ${ago} AS years (ago) JOIN (
    SELECT customer_id, ${month} AS month, sum(net) AS net
    FROM ${days} WHERE day <= ${date(asOf)} GROUP BY 1, 2
  ) AS months ON month >= ago AND month < ago + 24
  WHERE ${history} >= (ago + 24) * 30.4375
  GROUP BY ago, months.customer_id
) AS pairs
JOIN (SELECT customer_id, ${label} AS label FROM ${portfolio}) AS p
  ON p.customer_id = CAST(pairs.customer_id AS VARCHAR)
WHERE was = 1
GROUP BY ago, label
ORDER BY ago DESC, label`;
}

/**
 * Customers as they stood on a day that lies back, as a run would have summed them up then, but that returns since are
 * known: customer_id, x (repeat purchase days), recency_days, revenue.
 *
 * @param options.days  purchase days
 * @param options.customers  customer_id of those who are looked at
 */
export function statesOn(
  dialect: Dialect,
  options: { readonly days: Sql; readonly customers: Sql; readonly day: string },
): Sql {
  const { days, customers, day } = options;
  return sql`
SELECT CAST(customer_id AS VARCHAR) AS customer_id, count(*) - 1 AS x,
  ${dialect.daysBetween(sql`max(day)`, date(day))} AS recency_days, sum(net) AS revenue
FROM ${days}
WHERE day <= ${date(day)} AND CAST(customer_id AS VARCHAR) IN (SELECT customer_id FROM ${customers})
GROUP BY customer_id`;
}

/** How order sizes spread: days with a positive amount, their total and the sum of their squares; exact, so always the same. */
export function orderSizes(_dialect: Dialect, options: { readonly days: Sql }): Sql {
  // Wider than the column, so that its square fits.
  const net = sql`CAST(net AS DECIMAL(19,4))`;
  return sql`
SELECT count(*) AS days, CAST(coalesce(sum(${net}), 0) AS DOUBLE) AS total,
  CAST(coalesce(sum(${net} * ${net}), 0) AS DOUBLE) AS squares
FROM ${options.days} WHERE day IS NOT NULL AND net > 0`;
}
