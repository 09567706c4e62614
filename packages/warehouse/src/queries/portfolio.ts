import type { Dialect } from "../dialect.ts";
import { sql, type Sql } from "../sql.ts";

/**
 * Every customer of a run with what is known of them beside: the run's columns; i, the place by customer_id; channel (as
 * the customer's record says, else that of the first order that has one; of several on its day, the first by name),
 * account_id, owner, country, all "" where not known.
 */
export function portfolio(
  dialect: Dialect,
  options: { readonly customers: Sql; readonly orders: Sql; readonly dataset: string },
): Sql {
  const { customers, orders, dataset } = options;
  return sql`
SELECT
  CAST(row_number() OVER (ORDER BY c.customer_id) - 1 AS INTEGER) AS i,
  c.*,
  coalesce(p.channel, o.channel, '') AS channel,
  coalesce(p.account_id, '') AS account_id,
  coalesce(p.owner, '') AS owner,
  coalesce(p.country, '') AS country
FROM ${customers} AS c
LEFT JOIN (
  SELECT CAST(customer_id AS VARCHAR) AS customer_id, ${dialect.valueAtFirst(sql`channel`, sql`day`, sql`channel`)} AS channel
  FROM ${orders} AS o
  WHERE kind = 'order' AND channel IS NOT NULL
  GROUP BY 1
) AS o ON o.customer_id = c.customer_id
LEFT JOIN (SELECT * FROM customers WHERE dataset = ${dataset}) AS p ON p.customer_id = c.customer_id`;
}
