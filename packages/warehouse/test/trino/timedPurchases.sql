SELECT k.number AS customer, CAST(CAST(date_diff('day', CAST(? AS DATE), d.day) AS INTEGER) AS DOUBLE) AS time
FROM "days" AS d JOIN (
  SELECT s.customer_id, CAST(row_number() OVER (ORDER BY s.customer_id) - 1 AS INTEGER) AS number
  FROM "summary" AS s
  WHERE CAST(s.customer_id AS VARCHAR) IN (SELECT customer_id FROM "covariates")) AS k ON d.customer_id = k.customer_id
WHERE d.day <= CAST(? AS DATE)
ORDER BY customer, time