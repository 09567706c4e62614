import { sql, type Sql } from "../sql.ts";

/**
 * Orders `o` with what is known of their delivery: what files of deliveries (`d`, with the carrier) tell stands before
 * what the orders say themselves.
 *
 * @param orders  order_id, promised_at, delivered_at and more
 */
export function deliveredOrders(
  orders: Sql,
  dataset: string,
): { readonly from: Sql; readonly promised: Sql; readonly delivered: Sql } {
  return {
    from: sql`${orders} AS o
  LEFT JOIN (SELECT order_id, promised_at, delivered_at, carrier FROM deliveries WHERE dataset = ${dataset}) AS d
    ON d.order_id = CAST(o.order_id AS VARCHAR)`,
    promised: sql`coalesce(d.promised_at, o.promised_at)`,
    delivered: sql`coalesce(d.delivered_at, o.delivered_at)`,
  };
}
