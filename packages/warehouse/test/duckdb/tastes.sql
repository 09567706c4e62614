SELECT n.customer_id, t.categories, t.step_up
FROM (
  SELECT b.c, CAST(count(DISTINCT s.category) AS INTEGER) AS categories, max(s.up) AS step_up
  FROM "bought" AS b JOIN (SELECT * FROM (VALUES (0, 1, 1), (1, 0, 0), (2, 1, 0)) AS v (p, category, up)) AS s ON s.p = b.p GROUP BY b.c
) AS t JOIN (
SELECT CAST(row_number() OVER (ORDER BY customer_id) - 1 AS INTEGER) AS c, customer_id
FROM (SELECT customer_id FROM (
  SELECT * FROM order_lines
  WHERE dataset = ? AND kind = 'order' AND customer_id IS NOT NULL AND "day" <= CAST(? AS DATE) AND revenue > 0
    AND coalesce(returned_quantity, 0) < coalesce(quantity, 1)) AS l GROUP BY customer_id) AS each_customer) AS n ON n.c = t.c