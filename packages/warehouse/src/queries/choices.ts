import { sql, type Sql } from "../sql.ts";

/**
 * Customers by how often they chose, and by how often they chose each thing: choice (−1: all of them together), n,
 * customers. What an estimate of how much customers differ needs, whatever their number.
 *
 * @param chosen  what stands after FROM: who, choice (an INTEGER), one row a choice
 */
export function choiceCounts(chosen: Sql): Sql {
  return sql`
SELECT choice, n, CAST(count(*) AS DOUBLE) AS customers FROM (
  SELECT who, -1 AS choice, CAST(count(*) AS INTEGER) AS n FROM ${chosen} AS a GROUP BY who
  UNION ALL
  SELECT who, choice, CAST(count(*) AS INTEGER) AS n FROM ${chosen} AS b GROUP BY who, choice
) AS counts
GROUP BY choice, n ORDER BY choice, n`;
}

/**
 * Sums over customers with measurements, from which the spread between them and within them follows: n, customers,
 * total, squares, between, squared_sizes.
 *
 * @param measured  what stands after FROM: who, value (a DECIMAL), one row a measurement
 */
export function spreadSums(measured: Sql): Sql {
  return sql`
SELECT CAST(coalesce(sum(n), 0) AS DOUBLE) AS n, CAST(count(*) AS DOUBLE) AS customers,
  CAST(coalesce(sum(total), 0) AS DOUBLE) AS total, CAST(coalesce(sum(squares), 0) AS DOUBLE) AS squares,
  CAST(coalesce(sum(CAST(CAST(total AS DOUBLE) * CAST(total AS DOUBLE) / n AS DECIMAL(38,10))), 0) AS DOUBLE) AS "between",
  CAST(coalesce(sum(n * n), 0) AS DOUBLE) AS squared_sizes
FROM (
  SELECT who, count(*) AS n, sum(value) AS total,
    sum(CAST(CAST(value AS DOUBLE) * CAST(value AS DOUBLE) AS DECIMAL(38,10))) AS squares
  FROM ${measured} AS m WHERE value IS NOT NULL GROUP BY who
) AS each_one`;
}
