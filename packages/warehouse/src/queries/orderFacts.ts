import type { Dialect } from "../dialect.ts";
import { sql, type Sql } from "../sql.ts";
import { refundedBy } from "./refundedBy.ts";

/**
 * One row about a dataset's orders: rows, how many there are; first_day and last_day of an order that is not after `plausible`, the last day that
 * is not in the future; later (rows after it), refunds and costs (whether there are any), amounts (whether any order has
 * money), currency (the only one), currencies (how many).
 */
export function orderFacts(
  _dialect: Dialect,
  options: { readonly orders: Sql; readonly plausible: string },
): Sql {
  const plausible = sql`day <= CAST(${options.plausible} AS DATE)`;
  const orderDay = sql`CASE WHEN kind = 'order' AND ${plausible} THEN day END`;
  return sql`
SELECT
  count(*) AS rows,
  min(${orderDay}) AS first_day,
  max(${orderDay}) AS last_day,
  count(CASE WHEN NOT ${plausible} THEN 1 END) AS later,
  coalesce(max(CASE WHEN refunded <> 0 OR kind = 'refund' THEN 1 ELSE 0 END), 0) AS refunds,
  coalesce(max(CASE WHEN cost IS NOT NULL THEN 1 ELSE 0 END), 0) AS costs,
  coalesce(max(CASE WHEN revenue <> 0 THEN 1 ELSE 0 END), 0) AS amounts,
  min(currency) AS currency,
  count(DISTINCT currency) AS currencies
FROM ${options.orders}
WHERE kind <> 'nobody'`;
}

/**
 * What is known of the cost of goods as of a day: net (all net revenue), covered (that of orders whose cost is known),
 * cost (of those).
 */
export function knownCosts(_dialect: Dialect, options: { readonly orders: Sql; readonly asOf: string }): Sql {
  const { orders, asOf } = options;
  return sql`
SELECT
  coalesce(sum(net), 0) AS net,
  coalesce(sum(CASE WHEN cost IS NOT NULL THEN net END), 0) AS covered,
  coalesce(sum(cost), 0) AS cost
FROM (
  SELECT cost,
    revenue - ${refundedBy(asOf)} AS net
  FROM ${orders}
  WHERE kind <> 'nobody' AND day <= CAST(${asOf} AS DATE)
) AS known`;
}

/** The money of no known customer as of a day: revenue, net of refunds. */
export function nobodysMoney(
  _dialect: Dialect,
  options: { readonly orders: Sql; readonly asOf: string },
): Sql {
  const { orders, asOf } = options;
  return sql`
SELECT coalesce(sum(revenue - ${refundedBy(asOf)}), 0) AS revenue
FROM ${orders}
WHERE kind = 'nobody' AND day <= CAST(${asOf} AS DATE)`;
}
