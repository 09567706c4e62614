import type { Dialect } from "../dialect.ts";
import { sql, type Sql } from "../sql.ts";

/**
 * Customers of a portfolio whose next order is expected until a day, given that one comes: customer_id, expected_on,
 * overdue (1 where they have waited more than `lateBy` of their mean gaps, after one order of the others' mean), p_alive,
 * growth (0 where orders carry no money), segment, channel.
 *
 * @param options.subscribers  a table of customer_id that are left out, named; null: none
 */
export function dueOrders(
  _dialect: Dialect,
  options: {
    readonly portfolio: Sql;
    readonly until: Sql;
    readonly lateBy: number;
    readonly subscribers: Sql | null;
  },
): Sql {
  const { portfolio, until, lateBy, subscribers } = options;
  const gap = sql`(age_days - recency_days) / CAST(frequency AS DOUBLE)`;
  return sql`
SELECT customer_id, expected_next_order AS expected_on,
  CASE WHEN frequency > 0 AND recency_days > ${lateBy} * ${gap} THEN 1 ELSE 0 END AS overdue,
  p_alive, coalesce(growth, 0) AS growth, segment, channel
FROM ${portfolio}
WHERE expected_next_order <= ${until}${
    subscribers ? sql` AND customer_id NOT IN (SELECT customer_id FROM ${subscribers})` : sql``
  }`;
}
