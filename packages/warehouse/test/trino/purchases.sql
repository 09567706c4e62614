SELECT b.c, b.p, b."day", b.d, b.n, n.next_day, b.again_day, b.price
FROM (
  SELECT CAST(dense_rank() OVER (ORDER BY customer_id) - 1 AS INTEGER) AS c, p, "day",
    CAST(date_diff('day', DATE '1970-01-01', "day") AS INTEGER) AS d,
    CAST(dense_rank() OVER (PARTITION BY customer_id ORDER BY "day") AS INTEGER) AS n,
    lead("day") OVER (PARTITION BY customer_id, p ORDER BY "day") AS again_day, customer_id, price
  FROM (
    SELECT l.customer_id, k.p, l."day",
      CAST(sum(CASE WHEN l.quantity > 0 THEN l.revenue END) AS DOUBLE) / nullif(CAST(sum(CASE WHEN l.quantity > 0 THEN l.quantity END) AS DOUBLE), 0) AS price
    FROM (
  SELECT * FROM order_lines
  WHERE dataset = ? AND kind = 'order' AND customer_id IS NOT NULL AND "day" <= CAST(? AS DATE) AND revenue > 0
    AND coalesce(returned_quantity, 0) < coalesce(quantity, 1)) AS l JOIN "sold" AS k ON k.product_id = l.product_id
    GROUP BY l.customer_id, k.p, l."day"
  ) AS days
) AS b JOIN (
  SELECT customer_id, "day", lead("day") OVER (PARTITION BY customer_id ORDER BY "day") AS next_day
  FROM (SELECT customer_id, "day" FROM (
  SELECT * FROM order_lines
  WHERE dataset = ? AND kind = 'order' AND customer_id IS NOT NULL AND "day" <= CAST(? AS DATE) AND revenue > 0
    AND coalesce(returned_quantity, 0) < coalesce(quantity, 1)) AS l GROUP BY customer_id, "day") AS o
) AS n ON n.customer_id = b.customer_id AND n."day" = b."day"