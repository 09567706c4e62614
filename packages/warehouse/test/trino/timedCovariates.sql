SELECT k.number AS customer, CAST(CAST(date_diff('day', CAST(? AS DATE), c.day) AS INTEGER) AS DOUBLE) AS start,
  c."c0"
FROM (SELECT customer_id, day, CAST(dense_rank() OVER (ORDER BY "Channel") AS DOUBLE) AS "c0" FROM "covariates") AS c
JOIN (
  SELECT s.customer_id, CAST(row_number() OVER (ORDER BY s.customer_id) - 1 AS INTEGER) AS number
  FROM "summary" AS s
  WHERE CAST(s.customer_id AS VARCHAR) IN (SELECT customer_id FROM "covariates")) AS k ON CAST(k.customer_id AS VARCHAR) = c.customer_id
ORDER BY customer, start