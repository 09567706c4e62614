import type { Dialect } from "../dialect.ts";
import { date, sql, type Sql } from "../sql.ts";

/**
 * Whether payments of subscriptions are booked as orders too: subscriptions that began to be paid by as-of, and paid,
 * those of them whose customer has an order of about that amount (a fifth more or less) within three days of it.
 */
export function subscriptionPayments(
  dialect: Dialect,
  options: { readonly dataset: string; readonly asOf: string; readonly orders: Sql },
): Sql {
  const { dataset, asOf, orders } = options;
  const apart = dialect.daysBetween(sql`s.paid_from`, sql`o.day`);
  return sql`
SELECT count(*) AS subscriptions, count(CASE WHEN paid > 0 THEN 1 END) AS paid
FROM (
  SELECT s.subscription_id, count(o.customer_id) AS paid
  FROM (
    SELECT subscription_id, customer_id, amount,
      CASE WHEN trial_end > started_at THEN trial_end ELSE started_at END AS paid_from
    FROM subscriptions WHERE dataset = ${dataset} AND amount > 0
  ) AS s
  LEFT JOIN (
    SELECT CAST(customer_id AS VARCHAR) AS customer_id, day, revenue FROM ${orders} AS all_orders WHERE kind = 'order'
  ) AS o
    ON o.customer_id = s.customer_id AND ${apart} BETWEEN -3 AND 3
    AND o.revenue BETWEEN 0.8 * s.amount AND 1.2 * s.amount
  WHERE s.paid_from <= ${date(asOf)}
  GROUP BY s.subscription_id
) AS begun`;
}
