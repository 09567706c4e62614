import { date, sql, type Sql } from "../sql.ts";

/** What an order or a refund gave back by a day: a later refund is not known yet. Over refunded and refunded_at. */
export function refundedBy(asOf: string): Sql {
  return sql`CASE WHEN refunded_at > ${date(asOf)} THEN CAST(0 AS DECIMAL(18,4)) ELSE refunded END`;
}
