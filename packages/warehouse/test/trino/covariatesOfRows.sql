SELECT CAST(r.weight AS DOUBLE) AS weight, CASE WHEN c.customer_id IS NULL THEN 0 ELSE 1 END AS known,
  coalesce(c."c0", 0) AS "c0"
FROM "summary" AS r
LEFT JOIN (SELECT customer_id, CAST(dense_rank() OVER (ORDER BY "Channel") AS DOUBLE) AS "c0" FROM "covariates") AS c
  ON CAST(r.customer_id AS VARCHAR) = c.customer_id
ORDER BY r.customer_id