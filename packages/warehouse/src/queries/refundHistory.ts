import type { Dialect } from "../dialect.ts";
import { date, sql, type Sql } from "../sql.ts";

/** What was paid by day of order, in days after `asOf` (0 or less): day, amount. */
export function paidByDay(
  dialect: Dialect,
  { orders, asOf }: { readonly orders: Sql; readonly asOf: string },
): Sql {
  return sql`
SELECT ${dialect.daysBetween(date(asOf), sql`day`)} AS day, CAST(sum(revenue) AS DOUBLE) AS amount
FROM ${orders}
WHERE kind = 'order' AND revenue > 0 AND day <= ${date(asOf)}
GROUP BY day ORDER BY day`;
}

/** What was refunded by day of the order and of the refund, in days after `asOf`: order_day, refund_day, amount. */
export function refundedByDay(
  dialect: Dialect,
  { orders, asOf }: { readonly orders: Sql; readonly asOf: string },
): Sql {
  return sql`
SELECT ${dialect.daysBetween(date(asOf), sql`day`)} AS order_day,
  ${dialect.daysBetween(date(asOf), sql`refunded_at`)} AS refund_day,
  CAST(sum(refunded) AS DOUBLE) AS amount
FROM ${orders}
WHERE kind = 'order' AND refunded > 0 AND refunded_at >= day AND refunded_at <= ${date(asOf)}
GROUP BY day, refunded_at ORDER BY 1, 2`;
}
