import type { Dialect } from "../dialect.ts";
import { sql, type Sql } from "../sql.ts";

export interface ExperimentRelationsOptions {
  readonly dataset: string;
  readonly experiment: string;
  /** Days after the assignment that count; the day of the assignment itself does not. */
  readonly days: number;
  /** Last day that is looked at. */
  readonly until: string;
}

/**
 * What else an experiment did, one row per assigned customer, by customer_id: treated, complained and opted_out (1 or 0,
 * within the days after), said (the last score within them, 0 to 10 whatever its scale) and before (the last one of the
 * same kind up to the assignment); NaN where there is none.
 */
export function experimentRelations(dialect: Dialect, options: ExperimentRelationsOptions): Sql {
  const { dataset, experiment, days, until } = options;
  const assigned = sql`(SELECT customer_id, arm, assigned_at FROM assignments
    WHERE dataset = ${dataset} AND experiment_id = ${experiment}) AS a`;
  const within = (day: Sql): Sql =>
    sql`${day} > a.assigned_at AND ${day} <= CAST(${until} AS DATE) AND ${dialect.daysBetween(sql`a.assigned_at`, day)} <= ${days}`;
  const nothing = sql`CAST('NaN' AS DOUBLE)`;
  return sql`
WITH said AS (
  SELECT a.customer_id, f.kind, CASE WHEN f."at" > a.assigned_at THEN 1 ELSE 0 END AS after,
    CASE WHEN f.kind = 'nps' THEN f.score ELSE 10 * (f.score - 1) / (f.scale - 1) END AS score,
    row_number() OVER (PARTITION BY a.customer_id, f.kind, CASE WHEN f."at" > a.assigned_at THEN 1 ELSE 0 END
      ORDER BY f."at" DESC, f.feedback_id DESC) AS of_kind,
    row_number() OVER (PARTITION BY a.customer_id, CASE WHEN f."at" > a.assigned_at THEN 1 ELSE 0 END
      ORDER BY f."at" DESC, f.feedback_id DESC) AS of_all
  FROM ${assigned} JOIN feedback AS f ON f.customer_id = a.customer_id
  WHERE f.dataset = ${dataset} AND f.score IS NOT NULL AND (f.kind = 'nps' OR f.scale > 1)
    AND (f."at" <= a.assigned_at OR (${within(sql`f."at"`)}))
)
SELECT CAST(CASE WHEN a.arm = 'treated' THEN 1 ELSE 0 END AS INTEGER) AS treated,
  CAST(CASE WHEN a.customer_id IN (
    SELECT i.customer_id FROM ${assigned} JOIN interactions AS i ON i.customer_id = a.customer_id
    WHERE i.dataset = ${dataset} AND i.kind = 'complaint' AND ${within(sql`i.day`)}) THEN 1 ELSE 0 END AS INTEGER) AS complained,
  CAST(CASE WHEN a.customer_id IN (
    SELECT c.customer_id FROM ${assigned} JOIN consents AS c ON c.customer_id = a.customer_id
    WHERE c.dataset = ${dataset} AND ${within(sql`c.withdrawn_at`)}) THEN 1 ELSE 0 END AS INTEGER) AS opted_out,
  coalesce(s.score, ${nothing}) AS said, coalesce(b.score, ${nothing}) AS before
FROM ${assigned}
LEFT JOIN said AS s ON s.customer_id = a.customer_id AND s.after = 1 AND s.of_all = 1
LEFT JOIN said AS b ON b.customer_id = a.customer_id AND b.after = 0 AND b.of_kind = 1 AND b.kind = s.kind
ORDER BY a.customer_id`;
}

/** How many complaints, withdrawals and scores a dataset holds: where there are none, nothing is known of them. */
export function relationFacts(_dialect: Dialect, { dataset }: { readonly dataset: string }): Sql {
  return sql`
SELECT (SELECT CAST(count(*) AS INTEGER) FROM interactions WHERE dataset = ${dataset} AND kind = 'complaint') AS complaints,
  (SELECT CAST(count(*) AS INTEGER) FROM consents WHERE dataset = ${dataset}) AS consents,
  (SELECT CAST(count(score) AS INTEGER) FROM feedback WHERE dataset = ${dataset}) AS scores`;
}
