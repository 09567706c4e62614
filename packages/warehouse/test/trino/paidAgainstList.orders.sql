SELECT CAST(customer_id AS VARCHAR) AS customer_id, count(*) AS purchases,
  sum(revenue + discount) AS list_value, sum(revenue) AS paid,
  CASE WHEN count(cost) = count(*) THEN sum(revenue - cost) END AS kept
FROM plan_orders AS o
WHERE kind = 'order' AND revenue > 0 AND day > CAST(? AS DATE) AND day <= CAST(? AS DATE)
GROUP BY 1