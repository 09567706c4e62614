SELECT l.customer_id, l.day, 1 AS event, l.product_id AS grp
FROM order_lines AS l JOIN (SELECT CAST(customer_id AS VARCHAR) AS customer_id, min(day) AS day FROM (SELECT * FROM (VALUES
  ('order', 'ana', DATE '2026-01-05'), ('order', 'ana', DATE '2026-03-05'), ('order', 'bo', DATE '2026-02-01'),
  ('order', 'bo', DATE '2026-07-01'), ('refund', 'bo', DATE '2026-02-03')) AS v (kind, customer_id, day)) AS o
  WHERE kind = 'order' AND customer_id IS NOT NULL GROUP BY 1) AS f ON f.customer_id = l.customer_id AND f.day = l.day
WHERE l.dataset = ? AND l.kind = 'order' AND l.customer_id IS NOT NULL AND l.day <= CAST(? AS DATE) AND l.product_id IS NOT NULL
GROUP BY 1, 2, 4