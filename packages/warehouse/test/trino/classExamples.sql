SELECT customer_id FROM (
SELECT *, CASE WHEN base >= CAST(? AS DOUBLE) THEN 1 ELSE 0 END AS so_far,
  CASE WHEN growth + CASE WHEN networking + learning > 0 THEN networking + learning ELSE 0 END >= CAST(? AS DOUBLE) THEN 1 ELSE 0 END AS ahead
FROM (
SELECT customer_id, CAST(coalesce(base, 0) AS DOUBLE) AS base, CAST(coalesce(growth, 0) AS DOUBLE) AS growth,
  CAST(coalesce(networking, 0) AS DOUBLE) AS networking, CAST(coalesce(learning, 0) AS DOUBLE) AS learning
FROM "scored" AS c) AS p) AS c
WHERE so_far = ? AND ahead = ? ORDER BY growth DESC, customer_id LIMIT ?