import { ordersRelation } from "@keepworth/sources";
import { sql, type Sql, type Warehouse } from "@keepworth/warehouse";

/**
 * The orders of a dataset as a purchase model is to see them: one that an opportunity became is of the kind "project",
 * whose money counts and which is no purchase, since the pipeline speaks for those to come. A customer's first order
 * stays what it is: it is where the model begins, not something that it explains.
 */
export async function modelOrders(warehouse: Warehouse, dataset: string): Promise<Sql> {
  const orders = await ordersRelation(warehouse, dataset);
  const linked = sql`SELECT order_id FROM opportunities WHERE dataset = ${dataset} AND status = 'won' AND order_id IS NOT NULL`;
  const [some] = await warehouse.rows(sql`SELECT 1 AS one FROM (${linked}) AS l LIMIT 1`);
  if (!some) return orders;
  return sql`(SELECT o.dataset, o.import_id, o.source,
    CASE WHEN o.kind = 'order' AND o.day > first_order.day AND CAST(o.order_id AS VARCHAR) IN (${linked}) THEN 'project'
      ELSE CAST(o.kind AS VARCHAR) END AS kind,
    o.order_id, o.customer_id, o.ordered_at, o.day, o.currency, o.revenue, o.tax, o.shipping, o.discount, o.cost,
    o.refunded, o.refunded_at, o.channel, o.coupon, o.status, o.promised_at, o.delivered_at
    FROM ${orders} AS o LEFT JOIN (
      SELECT customer_id, min(day) AS day FROM ${orders} AS o WHERE kind = 'order' GROUP BY customer_id
    ) AS first_order ON first_order.customer_id = o.customer_id)`;
}
