import { join, sql, type Sql } from "../sql.ts";

/**
 * The states of a sample of each group, spread evenly over its customers in the order of their states: label, x, tx, age,
 * g, and how many customers of the sample are in it.
 *
 * @param options.customers  what stands after FROM: label, frequency, recency_days, age_days, g
 * @param options.labels  the groups that are asked of
 * @param options.size  of the sample of a group; all of a smaller one
 */
export function sampledStates(options: {
  readonly customers: Sql;
  readonly labels: readonly string[];
  readonly size: number;
}): Sql {
  const { customers, labels, size } = options;
  // The k-th of the sample, from 0, is the customer at (k + ½) · everybody / size.
  const before = (place: Sql) =>
    sql`ceil(${place} * CAST(least(everybody, ${size}) AS DOUBLE) / everybody - 0.5E0)`;
  return sql`
SELECT label, x, tx, age, g, sampled AS customers FROM (
  SELECT label, x, tx, age, g,
    CAST(${before(sql`upto`)} - ${before(sql`(upto - customers)`)} AS DOUBLE) AS sampled
  FROM (
    SELECT label, x, tx, age, g, customers,
      CAST(sum(customers) OVER (PARTITION BY label ORDER BY x, tx, age, g ROWS UNBOUNDED PRECEDING) AS DOUBLE) AS upto,
      CAST(sum(customers) OVER (PARTITION BY label) AS DOUBLE) AS everybody
    FROM (
      SELECT label, frequency AS x, age_days - recency_days AS tx, age_days AS age, g, count(*) AS customers
      FROM ${customers} AS c WHERE label IN (${join(labels.map((label) => sql`${label}`))})
      GROUP BY label, frequency, age_days - recency_days, age_days, g
    ) AS states
  ) AS placed
) AS counted
WHERE sampled > 0
ORDER BY label, x, tx, age, g`;
}
