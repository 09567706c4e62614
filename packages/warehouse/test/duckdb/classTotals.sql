SELECT so_far, ahead, CAST(count(*) AS DOUBLE) AS customers, CAST(sum(CAST(base AS DECIMAL(38,10))) AS DOUBLE) AS base, CAST(sum(CAST(growth AS DECIMAL(38,10))) AS DOUBLE) AS growth,
  CAST(sum(CAST(networking AS DECIMAL(38,10))) AS DOUBLE) AS networking, CAST(sum(CAST(learning AS DECIMAL(38,10))) AS DOUBLE) AS learning
FROM (SELECT *, CASE WHEN coalesce(CAST(base AS DOUBLE), 0) >= CAST(? AS DOUBLE) THEN 1 ELSE 0 END AS so_far, CASE WHEN coalesce(CAST(growth AS DOUBLE), 0) + greatest(0, coalesce(CAST(networking AS DOUBLE), 0) + coalesce(CAST(learning AS DOUBLE), 0)) >= CAST(? AS DOUBLE) THEN 1 ELSE 0 END AS ahead FROM (
SELECT customer_id, CAST(coalesce(base, 0) AS DOUBLE) AS base, CAST(coalesce(growth, 0) AS DOUBLE) AS growth,
  CAST(coalesce(networking, 0) AS DOUBLE) AS networking, CAST(coalesce(learning, 0) AS DOUBLE) AS learning
FROM "scored" AS c) AS p) AS c GROUP BY so_far, ahead ORDER BY so_far, ahead