SELECT CAST(coalesce(sum(n), 0) AS DOUBLE) AS n, CAST(count(*) AS DOUBLE) AS customers,
  CAST(coalesce(sum(total), 0) AS DOUBLE) AS total, CAST(coalesce(sum(squares), 0) AS DOUBLE) AS squares,
  CAST(coalesce(sum(CAST(CAST(total AS DOUBLE) * CAST(total AS DOUBLE) / n AS DECIMAL(38,10))), 0) AS DOUBLE) AS "between",
  CAST(coalesce(sum(n * n), 0) AS DOUBLE) AS squared_sizes
FROM (
  SELECT who, count(*) AS n, sum(value) AS total,
    sum(CAST(CAST(value AS DOUBLE) * CAST(value AS DOUBLE) AS DECIMAL(38,10))) AS squares
  FROM (SELECT c AS who, CAST(price AS DECIMAL(18,6)) AS value FROM "bought" WHERE p = 0) AS m WHERE value IS NOT NULL GROUP BY who
) AS each_one