import type { Dialect } from "../dialect.ts";
import { raw, sql, type Sql } from "../sql.ts";
import { stateInWeeks } from "./stateInWeeks.ts";

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
 * The customers of a run with the most at risk: the chance that they are active now and not at the end of the horizon,
 * times the margin of the orders of one who stays (the chance alone, where no money is known).
 *
 * @param options.states  x, tx, t (and g) of distinct states, p_active, p_stay, and orders_if_staying
 * @param options.margin  share of an order's revenue that is kept, at today's value; null: orders carry no money
 * @param options.grouped  whether customers in the same state differ by g
 * @param options.weeks  whether states are by `stateInWeeks`; default false
 */
export function leavingCustomers(
  _dialect: Dialect,
  options: {
    readonly customers: Sql;
    readonly states: Sql;
    readonly margin: number | null;
    readonly grouped: boolean;
    readonly weeks?: boolean;
    readonly limit: number;
  },
): Sql {
  const { customers, states, margin, grouped, limit, weeks = false } = options;
  const times = { x: sql`c.frequency`, tx: sql`c.age_days - c.recency_days`, t: sql`c.age_days` };
  const { tx, t } = weeks ? stateInWeeks(times) : times;
  const lost = sql`(s.p_active - s.p_stay)`;
  const risk =
    margin === null ? lost : sql`${lost} * s.orders_if_staying * coalesce(c.expected_spend, 0) * ${margin}`;
  return sql`
SELECT * FROM (
  SELECT c.customer_id, c.p_alive, s.p_active AS "pActive", ${lost} / nullif(s.p_active, 0) AS risk,
    c.base, c.growth, c.expected_next_order, c.orders, c.last_day AS "lastOrder", ${risk} AS "atRisk"
  FROM ${customers} AS c JOIN ${states} AS s
    ON s.x = c.frequency AND s.t = ${t} AND s.tx = ${tx}${grouped ? sql` AND s.g = c.g` : sql``}
) AS leaving
WHERE "atRisk" > 0
ORDER BY "atRisk" DESC, customer_id
LIMIT ${limit}`;
}
