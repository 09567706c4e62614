import { ordersRelation } from "@keepworth/sources";
import { sql, type Sql, type Warehouse } from "@keepworth/warehouse";

/**
 * The orders of a dataset as a purchase model is to see them: one that an opportunity became is of the kind "project",
 * whose money counts and which is no purchase, since the pipeline speaks for those to come.
 */
export async function modelOrders(warehouse: Warehouse, dataset: string): Promise<Sql> {
  const orders = await ordersRelation(warehouse, dataset);
  const linked = sql`SELECT order_id FROM opportunities WHERE dataset = ${dataset} AND status = 'won' AND order_id IS NOT NULL`;
  const [some] = await warehouse.rows(sql`SELECT 1 AS one FROM (${linked}) AS l LIMIT 1`);
  if (!some) return orders;
  return sql`(SELECT dataset, import_id, source,
    CASE WHEN kind = 'order' AND CAST(order_id AS VARCHAR) IN (${linked}) THEN 'project' ELSE CAST(kind AS VARCHAR) END AS kind,
    order_id, customer_id, ordered_at, day, currency, revenue, tax, shipping, discount, cost, refunded, refunded_at,
    channel, coupon, status, promised_at, delivered_at
    FROM ${orders} AS o)`;
}
