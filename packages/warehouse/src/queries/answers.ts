import type { Dialect } from "../dialect.ts";
import { date, sql, type Sql } from "../sql.ts";
import { exactSum } from "./exactSum.ts";

export interface AnswersOptions {
  readonly dataset: string;
  /** First and last day. */
  readonly from: string;
  readonly asOf: string;
}

/**
 * Who was asked how content they are within some days, and what they said: n (their order in time), customer_id (null:
 * nobody named), month (DATE), kind (0 nps, 1 csat, 2 review, 3 rating of a support
 * case), answered (1 or 0), score: of nps as it is, 0 to 10; of the others from 0, the worst, to 1, the best; NaN where
 * nobody answered.
 */
export function answers(dialect: Dialect, { dataset, from, asOf }: AnswersOptions): Sql {
  const when = (day: Sql) => sql`${day} >= ${date(from)} AND ${day} <= ${date(asOf)}`;
  return sql`
SELECT row_number() OVER (ORDER BY said.day, kind, said.id, score) AS n, said.customer_id, ${dialect.monthStart(sql`said.day`)} AS month, kind,
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
) AS said`;
}

/**
 * How many answers are alike: member (1: of a customer of the run), segment and class ('' of nobody of the run), month,
 * kind, answered, score (0 where nobody answered), n.
 *
 * @param options.answers  as `answers` tells them
 * @param options.customers  customer_id, segment and class of the run's customers; null: none are known
 */
export function answerCounts(
  _dialect: Dialect,
  { answers: said, customers }: { readonly answers: Sql; readonly customers: Sql | null },
): Sql {
  const member = customers === null ? sql`0` : sql`CASE WHEN c.customer_id IS NULL THEN 0 ELSE 1 END`;
  const known = customers === null ? sql`''` : sql`coalesce(c.segment, '')`;
  const named = customers === null ? sql`''` : sql`coalesce(c.class, '')`;
  return sql`
SELECT member, segment, class, CAST(month AS VARCHAR) AS month, kind, answered, score, CAST(count(*) AS DOUBLE) AS n
FROM (
  SELECT ${member} AS member, ${known} AS segment, ${named} AS class, month, kind, answered,
    CASE WHEN answered = 1 THEN score ELSE 0E0 END AS score
  FROM ${said} AS a ${customers === null ? sql`` : sql`LEFT JOIN ${customers} AS c ON c.customer_id = a.customer_id`}
) AS said
GROUP BY member, segment, class, month, kind, answered, score
ORDER BY month, kind, segment, class, member, answered, score`;
}

/**
 * What the run's customers are worth by the last score from 0 to 10 that each gave: score, customers, and the sums of
 * growth, of its squares, of base and of p_alive.
 *
 * @param options.answers  as `answers` tells them
 * @param options.customers  customer_id and the figures of the run's customers
 */
export function worthByScore(
  dialect: Dialect,
  { answers: said, customers }: { readonly answers: Sql; readonly customers: Sql },
): Sql {
  const sum = (value: Sql) => sql`coalesce(${exactSum(value)}, 0)`;
  return sql`
SELECT score, CAST(count(*) AS DOUBLE) AS customers, ${sum(sql`growth`)} AS growth,
  ${sum(sql`CAST(growth AS DOUBLE) * CAST(growth AS DOUBLE)`)} AS growth_squares, ${sum(sql`base`)} AS base, ${sum(sql`p_alive`)} AS p_alive
FROM (
  SELECT customer_id, ${dialect.valueAtLast(sql`score`, sql`n`)} AS score FROM ${said} AS a
  WHERE kind = 0 AND answered = 1 GROUP BY customer_id
) AS l JOIN ${customers} AS c ON c.customer_id = l.customer_id
GROUP BY score ORDER BY score`;
}
