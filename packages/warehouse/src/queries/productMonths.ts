import type { Dialect } from "../dialect.ts";
import { date, sql, type Sql } from "../sql.ts";

/**
 * Sales by product and calendar month, of lines of orders up to as-of: product_id, name, month (its first day), units,
 * revenue, list_value and list_units (of the lines whose list price is known). Lines without a quantity, or given for
 * nothing, count for nothing.
 */
export function productMonths(
  dialect: Dialect,
  options: { readonly dataset: string; readonly asOf: string },
): Sql {
  const { dataset, asOf } = options;
  return sql`
SELECT l.product_id, coalesce(max(p.name), l.product_id) AS name, ${dialect.monthStart(sql`l.day`)} AS month,
  CAST(sum(l.quantity) AS DOUBLE) AS units,
  CAST(sum(l.revenue) AS DOUBLE) AS revenue,
  CAST(coalesce(sum(l.quantity * l.list_price), 0) AS DOUBLE) AS list_value,
  CAST(coalesce(sum(CASE WHEN l.list_price > 0 THEN l.quantity END), 0) AS DOUBLE) AS list_units
FROM order_lines AS l
LEFT JOIN (SELECT product_id, name FROM products WHERE dataset = ${dataset}) AS p ON p.product_id = l.product_id
WHERE l.dataset = ${dataset} AND l.kind <> 'refund' AND l.day <= ${date(asOf)} AND l.quantity > 0 AND l.revenue > 0
GROUP BY l.product_id, 3
ORDER BY l.product_id, 3`;
}
