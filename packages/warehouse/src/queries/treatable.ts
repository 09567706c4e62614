import type { Dialect } from "../dialect.ts";
import { date, join, raw, sql, type Sql } from "../sql.ts";

/**
 * What treatments ask of customers beside the run's figures: i, known_taste (1 where lines of orders tell what is
 * bought), spared (1 in the holdout of an experiment that is not read yet). Only customers of whom one of these is known.
 *
 * @param options.portfolio  what stands after FROM: i, customer_id
 * @param options.experiments  those that are not read yet
 */
export function treatable(
  _dialect: Dialect,
  options: {
    readonly portfolio: Sql;
    readonly dataset: string;
    readonly asOf: string;
    readonly experiments: readonly string[];
  },
): Sql {
  const { portfolio, dataset, asOf, experiments } = options;
  const running =
    experiments.length === 0
      ? raw("false")
      : sql`experiment_id IN (${join(experiments.map((name) => sql`${name}`))})`;
  return sql`
SELECT CAST(p.i AS INTEGER) AS i,
  CAST(CASE WHEN l.customer_id IS NULL THEN 0 ELSE 1 END AS INTEGER) AS known_taste,
  CAST(CASE WHEN a.customer_id IS NULL THEN 0 ELSE 1 END AS INTEGER) AS spared
FROM ${portfolio} AS p
LEFT JOIN (
  SELECT CAST(customer_id AS VARCHAR) AS customer_id FROM order_lines
  WHERE dataset = ${dataset} AND "day" <= ${date(asOf)} AND customer_id IS NOT NULL
  GROUP BY 1
) AS l ON l.customer_id = p.customer_id
LEFT JOIN (
  SELECT customer_id FROM assignments
  WHERE dataset = ${dataset} AND arm = 'holdout' AND ${running}
  GROUP BY customer_id
) AS a ON a.customer_id = p.customer_id
WHERE l.customer_id IS NOT NULL OR a.customer_id IS NOT NULL
ORDER BY 1`;
}
