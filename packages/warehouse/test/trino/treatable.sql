SELECT CAST(p.i AS INTEGER) AS i,
  CAST(CASE WHEN l.customer_id IS NULL THEN 0 ELSE 1 END AS INTEGER) AS known_taste,
  CAST(CASE WHEN a.customer_id IS NULL THEN 0 ELSE 1 END AS INTEGER) AS spared
FROM "people" AS p
LEFT JOIN (
  SELECT CAST(customer_id AS VARCHAR) AS customer_id FROM order_lines
  WHERE dataset = ? AND "day" <= CAST(? AS DATE) AND customer_id IS NOT NULL
  GROUP BY 1
) AS l ON l.customer_id = p.customer_id
LEFT JOIN (
  SELECT customer_id FROM assignments
  WHERE dataset = ? AND arm = 'holdout' AND experiment_id IN (?)
  GROUP BY customer_id
) AS a ON a.customer_id = p.customer_id
WHERE l.customer_id IS NOT NULL OR a.customer_id IS NOT NULL
ORDER BY 1