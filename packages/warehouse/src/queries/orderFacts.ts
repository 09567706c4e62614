import type { Dialect } from "../dialect.ts";
import { sql, type Sql } from "../sql.ts";

/**
 * One row about a dataset's orders: first_day, last_day (of those not after `plausible`, the last day that is not in
 * the future), later (orders after it), refunds and costs (whether there are any), amounts (whether any order has
 * money), currency (the only one), currencies (how many).
 */
export function orderFacts(
  _dialect: Dialect,
  options: { readonly orders: Sql; readonly plausible: string },
): Sql {
  const known = sql`CASE WHEN day <= CAST(${options.plausible} AS DATE) THEN day END`;
  return sql`
SELECT
  min(${known}) AS first_day,
  max(${known}) AS last_day,
  count(*) - count(${known}) AS later,
  count(*) AS orders,
  coalesce(max(CASE WHEN refunded <> 0 OR kind = 'refund' THEN 1 ELSE 0 END), 0) AS refunds,
  coalesce(max(CASE WHEN cost IS NOT NULL THEN 1 ELSE 0 END), 0) AS costs,
  coalesce(max(CASE WHEN revenue <> 0 THEN 1 ELSE 0 END), 0) AS amounts,
  min(currency) AS currency,
  count(DISTINCT currency) AS currencies
FROM ${options.orders}
WHERE kind <> 'nobody'`;
}
