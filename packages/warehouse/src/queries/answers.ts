import type { Dialect } from "../dialect.ts";
import { date, sql, type Sql } from "../sql.ts";

export interface AnswersOptions {
  readonly dataset: string;
  /** First and last day. */
  readonly from: string;
  readonly asOf: string;
  /** The run's customers: i, customer_id; null: none are known. */
  readonly customers: Sql | null;
}

/**
 * Who was asked how content they are within some days, and what they said: n (their order in time), member (the place among the run's
 * customers; −1: none of them, or nobody named), month (DATE), kind (0 nps, 1 csat, 2 review, 3 rating of a support
 * case), answered (1 or 0), score: of nps as it is, 0 to 10; of the others from 0, the worst, to 1, the best; NaN where
 * nobody answered.
 */
export function answers(dialect: Dialect, { dataset, from, asOf, customers }: AnswersOptions): Sql {
  const when = (day: Sql) => sql`${day} >= ${date(from)} AND ${day} <= ${date(asOf)}`;
  return sql`
SELECT row_number() OVER (ORDER BY said.day, kind, said.id, score) AS n, CAST(${customers === null ? sql`-1` : sql`coalesce(c.i, -1)`} AS INTEGER) AS member, ${dialect.monthStart(sql`said.day`)} AS month, kind,
  CASE WHEN score IS NULL THEN 0 ELSE 1 END AS answered, coalesce(score, CAST('NaN' AS DOUBLE)) AS score
FROM (
  SELECT customer_id, "at" AS day, CASE kind WHEN 'nps' THEN 0 WHEN 'csat' THEN 1 ELSE 2 END AS kind, feedback_id AS id,
    CASE WHEN kind = 'nps' OR score IS NULL THEN score
      WHEN scale > 1 THEN greatest(0, least(1, (score - 1) / (scale - 1)))
      ELSE greatest(0, least(1, score)) END AS score
  FROM feedback WHERE dataset = ${dataset} AND ${when(sql`"at"`)}
  UNION ALL
  SELECT customer_id, day, 3, interaction_id, CASE WHEN satisfied THEN CAST(1 AS DOUBLE) ELSE 0 END
  FROM interactions WHERE dataset = ${dataset} AND satisfied IS NOT NULL AND ${when(sql`day`)}
) AS said
${customers === null ? sql`` : sql`LEFT JOIN ${customers} AS c ON c.customer_id = said.customer_id`}`;
}
