import type { Dialect } from "../dialect.ts";
import { date, sql, type Sql } from "../sql.ts";

/**
 * Opportunities as they were known on a day: stage ("" where none), status (open, won or lost), amount, margin and
 * probability (null where not told), expected_close and closed_at, channel, incremental, linked (whether it names the
 * order that it became), known (whether its customer has bought before).
 *
 * @param options.portfolio  the customers who have, with customer_id
 */
export function planDeals(
  _dialect: Dialect,
  options: { readonly dataset: string; readonly asOf: string; readonly portfolio: Sql },
): Sql {
  const { dataset, asOf, portfolio } = options;
  const closedLater = sql`coalesce(o.closed_at > ${date(asOf)}, FALSE)`;
  return sql`
SELECT coalesce(o.stage, '') AS stage,
  CASE WHEN ${closedLater} THEN 'open' ELSE coalesce(lower(o.status), 'open') END AS status,
  CAST(o.amount AS DOUBLE) AS amount, CAST(o.margin AS DOUBLE) AS margin, o.probability,
  o.expected_close,
  CASE WHEN ${closedLater} THEN CAST(NULL AS DATE) ELSE o.closed_at END AS closed_at,
  coalesce(o.channel, '') AS channel, o.incremental,
  CASE WHEN o.order_id IS NULL THEN 0 ELSE 1 END AS linked,
  CASE WHEN c.customer_id IS NULL THEN 0 ELSE 1 END AS known
FROM opportunities AS o
LEFT JOIN ${portfolio} AS c ON c.customer_id = o.customer_id
WHERE o.dataset = ${dataset} AND (o.created_at IS NULL OR o.created_at <= ${date(asOf)})
ORDER BY o.opportunity_id`;
}
