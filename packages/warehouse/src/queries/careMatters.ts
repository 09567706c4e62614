import type { Dialect } from "../dialect.ts";
import { date, sql, type Sql } from "../sql.ts";
import { deliveredOrders } from "./deliveredOrders.ts";
import { lowScore } from "./lowScore.ts";

export interface CareMattersOptions {
  readonly dataset: string;
  /** First and last day on which it may have come up. */
  readonly since: string;
  readonly asOf: string;
}

/**
 * By customer, the order that was delivered late or is overdue, the latest promise of several: customer_id, order_id,
 * promised, delivered (NULL: not yet), late (days). An order that was given back in full is waited for by nobody; where no
 * delivery at all is told, nothing is overdue.
 *
 * @param options.orders  kind, order_id, customer_id, day, revenue, refunded, promised_at, delivered_at
 */
export function lateDeliveries(
  dialect: Dialect,
  { dataset, orders, since, asOf }: CareMattersOptions & { readonly orders: Sql },
): Sql {
  const end = date(asOf);
  const { from, promised, delivered } = deliveredOrders(orders, dataset);
  return sql`
WITH due AS (
  SELECT CAST(o.customer_id AS VARCHAR) AS customer_id, CAST(o.order_id AS VARCHAR) AS order_id,
    ${promised} AS promised, ${delivered} AS delivered
  FROM ${from}
  WHERE o.kind = 'order' AND o.customer_id IS NOT NULL AND o.day <= ${end} AND coalesce(o.refunded, 0) < o.revenue
), late AS (
  SELECT customer_id, order_id, promised, CASE WHEN delivered <= ${end} THEN delivered END AS delivered,
    ${dialect.daysBetween(sql`promised`, sql`CASE WHEN delivered <= ${end} THEN delivered ELSE ${end} END`)} AS late
  FROM due
  WHERE (delivered > promised AND delivered >= ${date(since)} AND delivered <= ${end})
    OR (promised >= ${date(since)} AND promised < ${end} AND (delivered IS NULL OR delivered > ${end})
      AND EXISTS (SELECT 1 FROM due AS told WHERE told.delivered <= ${end}))
)
SELECT customer_id, order_id, promised, delivered, late FROM (
  SELECT late.*, row_number() OVER (PARTITION BY customer_id
    ORDER BY CASE WHEN delivered IS NULL THEN 0 ELSE 1 END, promised DESC, order_id) AS place FROM late
) AS placed WHERE place = 1`;
}

/**
 * By customer, the last answer where that was a low one: customer_id, day, kind (nps, csat, review, or case: the rating
 * of a support case), score and scale (NULL for a case). Low is what `lowScore` says. Of answers on one day the lowest
 * counts.
 */
export function lowScores(_dialect: Dialect, { dataset, since, asOf }: CareMattersOptions): Sql {
  const when = (day: Sql) => sql`${day} >= ${date(since)} AND ${day} <= ${date(asOf)}`;
  return sql`
SELECT customer_id, day, kind, score, scale FROM (
  SELECT said.*, row_number() OVER (PARTITION BY customer_id ORDER BY day DESC, low DESC, kind, score, id) AS place
  FROM (
    SELECT customer_id, "at" AS day, kind, score, scale, feedback_id AS id,
      ${lowScore} AS low
    FROM feedback WHERE dataset = ${dataset} AND score IS NOT NULL AND customer_id IS NOT NULL AND ${when(sql`"at"`)}
    UNION ALL
    SELECT customer_id, day, 'case', CAST(NULL AS DOUBLE), CAST(NULL AS DOUBLE), interaction_id,
      CASE WHEN satisfied THEN 0 ELSE 1 END
    FROM interactions WHERE dataset = ${dataset} AND satisfied IS NOT NULL AND customer_id IS NOT NULL AND ${when(sql`day`)}
  ) AS said
) AS placed WHERE place = 1 AND low = 1`;
}
