import type { Dialect } from "../dialect.ts";
import { sql, type Sql } from "../sql.ts";

/**
 * Customers of a portfolio whose next order should have come, or is expected until a day, given that one comes:
 * customer_id, expected_on, overdue (1 where they have waited more than `lateBy` of their mean gaps; after a single order
 * there is no gap), silent_days, usual_gap (NULL after a single order), p_alive, growth (0 where orders carry no money),
 * segment, channel. Overdue ones are there whenever their next order is expected, if they are alive with a probability of
 * `leastAlive` or more; below that they have rather left.
 *
 * @param options.subscribers  a table of customer_id that are left out, named; null: none
 */
export function dueOrders(
  _dialect: Dialect,
  options: {
    readonly portfolio: Sql;
    readonly until: Sql;
    readonly lateBy: number;
    readonly leastAlive: number;
    readonly subscribers: Sql | null;
  },
): Sql {
  const { portfolio, until, lateBy, leastAlive, subscribers } = options;
  const others = subscribers ? sql` AND customer_id NOT IN (SELECT customer_id FROM ${subscribers})` : sql``;
  return sql`
WITH waiting AS (
  SELECT customer_id, expected_next_order AS expected_on, recency_days AS silent_days,
    CASE WHEN frequency > 0 THEN (age_days - recency_days) / CAST(frequency AS DOUBLE) END AS usual_gap,
    p_alive, coalesce(growth, 0) AS growth, segment, channel
  FROM ${portfolio}
), judged AS (
  SELECT waiting.*, CASE WHEN silent_days > ${lateBy} * usual_gap THEN 1 ELSE 0 END AS overdue FROM waiting
)
SELECT customer_id, expected_on, overdue, silent_days, usual_gap, p_alive, growth, segment, channel
FROM judged
WHERE ((overdue = 1 AND p_alive >= ${leastAlive}) OR (overdue = 0 AND expected_on <= ${until}))${others}`;
}
