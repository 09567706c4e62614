import type { Dialect } from "../dialect.ts";
import { date, sql, type Sql } from "../sql.ts";

export interface DiscountOptions {
  readonly dataset: string;
  /** Canonical orders of the dataset. */
  readonly orders: Sql;
  /** Lines or orders after `from` and up to `asOf` count. */
  readonly from: string;
  readonly asOf: string;
  /** By what list prices are known: lines that name them, or orders that name their discount. */
  readonly by: "lines" | "orders";
}

/** What customers paid against list prices: customer_id, purchases (lines or orders), list_value, paid, kept (paid less the cost of goods; null where a cost is not known). */
export function paidAgainstList(_dialect: Dialect, options: DiscountOptions): Sql {
  const { dataset, orders, from, asOf, by } = options;
  if (by === "orders") {
    return sql`
SELECT CAST(customer_id AS VARCHAR) AS customer_id, count(*) AS purchases,
  sum(revenue + discount) AS list_value, sum(revenue) AS paid,
  CASE WHEN count(cost) = count(*) THEN sum(revenue - cost) END AS kept
FROM ${orders} AS o
WHERE kind = 'order' AND revenue > 0 AND day > ${date(from)} AND day <= ${date(asOf)}
GROUP BY 1`;
  }
  return sql`
SELECT customer_id, count(*) AS purchases,
  sum(quantity * list_price) AS list_value, sum(revenue) AS paid,
  CASE WHEN count(cost) = count(*) THEN sum(revenue - cost) END AS kept
FROM order_lines AS l
WHERE dataset = ${dataset} AND kind = 'order' AND list_price > 0 AND quantity > 0 AND revenue > 0
  AND day > ${date(from)} AND day <= ${date(asOf)}
GROUP BY 1`;
}

/** By which of the two list prices are known: rows with one, of all rows. */
export function listPricesKnown(_dialect: Dialect, options: Omit<DiscountOptions, "by">): Sql {
  const { dataset, orders, from, asOf } = options;
  return sql`
SELECT
  (SELECT count(*) FROM order_lines WHERE dataset = ${dataset} AND kind = 'order' AND list_price > 0 AND quantity > 0
    AND day > ${date(from)} AND day <= ${date(asOf)}) AS lines,
  (SELECT count(*) FROM ${orders} AS o WHERE kind = 'order' AND discount <> 0
    AND day > ${date(from)} AND day <= ${date(asOf)}) AS discounted`;
}

/** Discounts by segment: segment, customers, list_value, paid. */
export function discountsBySegment(
  _dialect: Dialect,
  options: { readonly paid: Sql; readonly portfolio: Sql },
): Sql {
  return sql`
SELECT p.segment, CAST(count(*) AS DOUBLE) AS customers,
  CAST(sum(d.list_value) AS DOUBLE) AS list_value, CAST(sum(d.paid) AS DOUBLE) AS paid
FROM (${options.paid}) AS d JOIN ${options.portfolio} AS p ON p.customer_id = d.customer_id
GROUP BY p.segment ORDER BY p.segment`;
}

/**
 * Customers who paid less than the others of their segment do (of all segments, where it has no others), with at least
 * three purchases and a discount five points above theirs: customer_id, segment, purchases, list_value, paid, kept, usual
 * (the others' discount share), excess (what they paid less than at that share), growth. The largest excess first.
 */
export function overDiscounted(
  _dialect: Dialect,
  options: { readonly paid: Sql; readonly portfolio: Sql; readonly limit: number },
): Sql {
  const { paid, portfolio, limit } = options;
  return sql`
WITH known AS (
  SELECT d.*, p.segment, p.growth FROM (${paid}) AS d JOIN ${portfolio} AS p ON p.customer_id = d.customer_id
  WHERE d.list_value > 0
), others AS (
  SELECT known.*,
    sum(list_value) OVER (PARTITION BY segment) - list_value AS segment_list,
    sum(paid) OVER (PARTITION BY segment) - paid AS segment_paid,
    sum(list_value) OVER () - list_value AS all_list,
    sum(paid) OVER () - paid AS all_paid
  FROM known
), compared AS (
  SELECT customer_id, segment, purchases, growth,
    CAST(list_value AS DOUBLE) AS list_value, CAST(paid AS DOUBLE) AS paid, CAST(kept AS DOUBLE) AS kept,
    CASE
      WHEN segment_list > 0 THEN 1 - CAST(segment_paid AS DOUBLE) / CAST(segment_list AS DOUBLE)
      WHEN all_list > 0 THEN 1 - CAST(all_paid AS DOUBLE) / CAST(all_list AS DOUBLE)
    END AS usual
  FROM others
)
SELECT customer_id, segment, purchases, list_value, paid, kept, usual,
  (1 - usual) * list_value - paid AS excess, growth
FROM compared
WHERE purchases >= 3 AND 1 - paid / list_value >= usual + 0.05
ORDER BY excess DESC, customer_id
LIMIT ${limit}`;
}
