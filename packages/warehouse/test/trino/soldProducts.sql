SELECT CAST(row_number() OVER (ORDER BY s.customers DESC, s.product_id) - 1 AS INTEGER) AS p, s.product_id,
  coalesce(k.name, s.product_id) AS name, coalesce(k.category, '') AS category, s.customers,
  CAST(coalesce(k.list_price, s.list_price) AS DOUBLE) AS list_price, CAST(s.unit_price AS DOUBLE) AS unit_price,
  CAST(s.revenue AS DOUBLE) / s.purchases AS price,
  CASE WHEN s.costed > 0 THEN CAST(s.earned AS DOUBLE) / s.costed
    WHEN k.cost IS NOT NULL AND s.unit_price > 0
      THEN CAST(s.revenue AS DOUBLE) / s.purchases * (1 - CAST(k.cost AS DOUBLE) / CAST(s.unit_price AS DOUBLE)) END AS margin,
  k.upgrade_of
FROM (
  SELECT product_id, CAST(count(DISTINCT customer_id) AS DOUBLE) AS customers, CAST(count(*) AS DOUBLE) AS purchases,
    sum(revenue) AS revenue, max(list_price) AS list_price, CAST(count(cost) AS DOUBLE) AS costed,
    sum(CASE WHEN cost IS NOT NULL THEN revenue - cost END) AS earned,
    CAST(sum(CASE WHEN quantity > 0 THEN revenue END) AS DOUBLE) / nullif(CAST(sum(CASE WHEN quantity > 0 THEN quantity END) AS DOUBLE), 0) AS unit_price
  FROM (
  SELECT * FROM order_lines
  WHERE dataset = ? AND kind = 'order' AND customer_id IS NOT NULL AND "day" <= CAST(? AS DATE) AND revenue > 0
    AND coalesce(returned_quantity, 0) < coalesce(quantity, 1)) AS l
  GROUP BY product_id
) AS s LEFT JOIN (SELECT * FROM products WHERE dataset = ?) AS k ON k.product_id = s.product_id