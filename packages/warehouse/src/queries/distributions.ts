import type { Dialect } from "../dialect.ts";
import { raw, sql, type Sql } from "../sql.ts";

/** How many customers have which revenue: value, weight. `whole` rounds to whole units of money, for large bases. */
export function revenueDistribution(
  _dialect: Dialect,
  options: { readonly summary: Sql; readonly whole: boolean },
): Sql {
  const value = options.whole ? sql`round(revenue)` : sql`revenue`;
  return sql`
SELECT CAST(${value} AS DOUBLE) AS value, CAST(count(*) AS DOUBLE) AS weight
FROM ${options.summary} GROUP BY 1 ORDER BY 1`;
}

/**
 * Customers of a run in cells of P(alive) (tenths) and growth (`cells` per factor e; cell −1000000 holds those with none):
 * alive_cell, value_cell, customers, growth.
 */
export function valueCells(
  _dialect: Dialect,
  options: { readonly customers: Sql; readonly cells: number },
): Sql {
  return sql`
SELECT
  CAST(least(floor(p_alive * 10), 9) AS INTEGER) AS alive_cell,
  CASE WHEN growth >= 0.01 THEN CAST(floor(ln(growth) * ${raw(String(options.cells))}) AS INTEGER) ELSE -1000000 END AS value_cell,
  CAST(count(*) AS DOUBLE) AS customers,
  CAST(coalesce(sum(CAST(growth AS DECIMAL(18,4))), 0) AS DOUBLE) AS growth
FROM ${options.customers}
GROUP BY 1, 2 ORDER BY 1, 2`;
}

/** Segments of a run: segment, customers, base, growth, orders (expected), p_alive (mean). */
export function segmentTotals(_dialect: Dialect, options: { readonly customers: Sql }): Sql {
  return sql`
SELECT segment,
  count(*) AS customers,
  coalesce(sum(CAST(base AS DECIMAL(18,4))), 0) AS base,
  coalesce(sum(CAST(growth AS DECIMAL(18,4))), 0) AS growth,
  sum(CAST(expected_orders AS DECIMAL(18,8))) AS orders,
  CAST(sum(CAST(p_alive AS DECIMAL(18,12))) AS DOUBLE) / count(*) AS p_alive
FROM ${options.customers} GROUP BY segment ORDER BY segment`;
}

/**
 * The customers of a run with the most at risk: what they would bring if they were certainly active, less what is
 * expected (orders, where no money is known). Only those who are likely enough to be active to be worth a call.
 */
export function leavingCustomers(
  _dialect: Dialect,
  options: { readonly customers: Sql; readonly limit: number },
): Sql {
  return sql`
SELECT customer_id, p_alive, base, growth, expected_next_order, orders, last_day AS "lastOrder",
  coalesce(growth, expected_orders) * (1 - p_alive) / p_alive AS "atRisk"
FROM ${options.customers}
WHERE p_alive BETWEEN 0.1 AND 0.9
ORDER BY "atRisk" DESC, customer_id
LIMIT ${options.limit}`;
}
