SELECT t.* FROM "touches" AS t JOIN (
  SELECT customer_id FROM (SELECT customer_id, row_number() OVER (ORDER BY customer_id) AS n
    FROM (SELECT DISTINCT customer_id FROM "touches" AS every) AS each_customer) AS numbered
  WHERE mod(n, 2) = 0) AS chosen ON chosen.customer_id = t.customer_id