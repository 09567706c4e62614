SELECT CAST(customer_id AS VARCHAR) AS customer_id, count(*) - 1 AS x,
  CAST(date_diff('day', max(day), CAST(? AS DATE)) AS INTEGER) AS recency_days, sum(net) AS revenue
FROM "days"
WHERE day <= CAST(? AS DATE) AND CAST(customer_id AS VARCHAR) IN (SELECT customer_id FROM "customers")
GROUP BY customer_id