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
  const month = sql`CAST(floor(${dialect.daysBetween(sql`day`, date(asOf))} / 30.4375E0) AS INTEGER)`;
  const history = sql`(${dialect.daysBetween(date(from), date(asOf))} + 1)`;
  const year = dialect.anyBit(sql`mask`, sql`ago`, 12);
  const yearBefore = dialect.anyBit(sql`mask`, sql`ago + 12`, 12);
  const ago = sql`(VALUES (0), (1), (2), (3), (4), (5), (6), (7), (8), (9), (10), (11))`;
  // Money adds up over months. Customers do not: each is the set of their months, and sets repeat, so that few are left.
  return sql`
SELECT money.ago, revenue, orders, customers, customers_before, stayed,
  CASE WHEN ${history} >= (money.ago + 24) * 30.4375 THEN 1 ELSE 0 END AS has_before
FROM (
  SELECT ago, CAST(sum(net) AS DOUBLE) AS revenue, CAST(sum(orders) AS DOUBLE) AS orders
  FROM ${ago} AS years (ago) JOIN (
    SELECT ${month} AS month, sum(net) AS net, count(*) AS orders FROM ${days} WHERE day <= ${date(asOf)} GROUP BY 1
  ) AS months ON month >= ago AND month < ago + 12
  GROUP BY ago
) AS money JOIN (
  SELECT ago,
    CAST(sum(CASE WHEN ${year} THEN customers ELSE 0 END) AS DOUBLE) AS customers,
    CAST(sum(CASE WHEN ${yearBefore} THEN customers ELSE 0 END) AS DOUBLE) AS customers_before,
    CAST(sum(CASE WHEN ${year} AND ${yearBefore} THEN customers ELSE 0 END) AS DOUBLE) AS stayed
  FROM ${ago} AS years (ago) CROSS JOIN (
    SELECT mask, count(*) AS customers
    FROM (
      SELECT customer_id, ${dialect.bits(sql`month`)} AS mask
      FROM (SELECT customer_id, ${month} AS month FROM ${days} WHERE day <= ${date(asOf)}) AS active
      WHERE month < 36
      GROUP BY customer_id
    ) AS sets
    GROUP BY mask
  ) AS masks
  GROUP BY ago
) AS people ON money.ago = people.ago
WHERE ${history} >= (money.ago + 12) * 30.4375
ORDER BY money.ago DESC`;
}
