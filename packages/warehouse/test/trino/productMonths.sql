SELECT l.product_id, coalesce(max(p.name), l.product_id) AS name, date_trunc('month', l.day) AS month,
  CAST(sum(l.quantity) AS DOUBLE) AS units,
  CAST(sum(l.revenue) AS DOUBLE) AS revenue,
  CAST(coalesce(sum(l.quantity * l.list_price), 0) AS DOUBLE) AS list_value,
  CAST(coalesce(sum(CASE WHEN l.list_price > 0 THEN l.quantity END), 0) AS DOUBLE) AS list_units
FROM order_lines AS l
LEFT JOIN (SELECT product_id, name FROM products WHERE dataset = ?) AS p ON p.product_id = l.product_id
WHERE l.dataset = ? AND l.kind <> 'refund' AND l.day <= CAST(? AS DATE) AND l.quantity > 0 AND l.revenue > 0
GROUP BY l.product_id, 3
ORDER BY l.product_id, 3