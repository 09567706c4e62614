import type { Dialect } from "../dialect.ts";
import { sql, type Sql } from "../sql.ts";

export interface ExperimentOutcomesOptions {
  readonly dataset: string;
  readonly experiment: string;
  /** The canonical orders of the dataset. */
  readonly orders: Sql;
  /** Days after the assignment that count; the day of the assignment itself does not. */
  readonly days: number;
  /** Last day whose orders are looked at. */
  readonly until: string;
  /** Share of net revenue that is kept where an order's cost is unknown, as decimal text. */
  readonly margin: string;
  /** Whether orders' own costs are used. */
  readonly costs: boolean;
}

/**
 * One row per assigned customer, by customer_id: treated (1 or 0), stratum (a number; 0 where it was not known), expected
 * and score (NaN where nothing was predicted), there (1 where the customer still has an order up to the assignment),
 * and what came afterwards: margin, revenue, orders, buys (1 where any order was kept), discounted (1 where any kept order
 * had a discount or a coupon). Money given back counts within the same days, orders wholly given back are none.
 */
export function experimentOutcomes(dialect: Dialect, options: ExperimentOutcomesOptions): Sql {
  const { dataset, experiment, orders, days, until, margin, costs } = options;
  const since = (day: Sql): Sql => dialect.daysBetween(sql`a.assigned_at`, day);
  const share = sql`CAST(${margin} AS DECIMAL(9,8))`;
  const kept = costs
    ? sql`CASE WHEN cost IS NULL THEN (revenue - given_back) * ${share} ELSE revenue - given_back - cost END`
    : sql`(revenue - given_back) * ${share}`;
  const order = sql`(kind = 'order' AND after = 1 AND (revenue <= 0 OR revenue > given_back))`;
  return sql`
SELECT
  CAST(CASE WHEN a.arm = 'treated' THEN 1 ELSE 0 END AS INTEGER) AS treated,
  CAST(dense_rank() OVER (ORDER BY a.stratum) - 1 AS INTEGER) AS stratum,
  coalesce(a.expected, CAST('NaN' AS DOUBLE)) AS expected,
  coalesce(a.score, CAST('NaN' AS DOUBLE)) AS score,
  CAST(coalesce(o.there, 0) AS INTEGER) AS there,
  coalesce(o.margin, 0.0) AS margin,
  coalesce(o.revenue, 0.0) AS revenue,
  coalesce(o.orders, 0.0) AS orders,
  CAST(CASE WHEN o.orders > 0 THEN 1 ELSE 0 END AS INTEGER) AS buys,
  CAST(coalesce(o.discounted, 0) AS INTEGER) AS discounted
FROM (SELECT * FROM assignments WHERE dataset = ${dataset} AND experiment_id = ${experiment}) AS a
LEFT JOIN (
  SELECT customer_id,
    max(1 - after) AS there,
    CAST(sum(CASE WHEN after = 1 THEN ${kept} ELSE 0 END) AS DOUBLE) AS margin,
    CAST(sum(CASE WHEN after = 1 THEN revenue - given_back ELSE 0 END) AS DOUBLE) AS revenue,
    CAST(count(CASE WHEN ${order} THEN 1 END) AS DOUBLE) AS orders,
    max(CASE WHEN ${order} AND (discount > 0 OR coupon IS NOT NULL) THEN 1 ELSE 0 END) AS discounted
  FROM (
    SELECT a.customer_id, b.kind, b.revenue, b.cost, b.discount, b.coupon,
      CASE WHEN b.day > a.assigned_at THEN 1 ELSE 0 END AS after,
      CASE WHEN ${since(sql`b.refunded_at`)} > ${days} THEN CAST(0 AS DECIMAL(18,4)) ELSE b.refunded END AS given_back
    FROM assignments AS a
    JOIN ${orders} AS b ON CAST(b.customer_id AS VARCHAR) = a.customer_id
    WHERE a.dataset = ${dataset} AND a.experiment_id = ${experiment} AND b.kind <> 'nobody'
      AND b.day <= CAST(${until} AS DATE) AND ${since(sql`b.day`)} <= ${days}
  ) AS near
  GROUP BY customer_id
) AS o ON o.customer_id = a.customer_id
ORDER BY a.customer_id`;
}
