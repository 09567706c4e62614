SELECT CAST(row_number() OVER (ORDER BY s.units DESC, s.product_id) - 1 AS INTEGER) AS p, s.product_id,
  coalesce(k.name, s.product_id) AS name, k.category, s.units, s.first
FROM (
  SELECT product_id, sum(CASE WHEN ago < 52 THEN units ELSE 0 END) AS units, max(ago) AS first
  FROM (
  SELECT l.product_id, l.day, CAST(coalesce(l.quantity, 1) AS DOUBLE) AS units,
    CAST(floor(CAST(date_diff('day', l.day, CAST(? AS DATE)) AS INTEGER) / 7E0) AS INTEGER) AS ago
  FROM order_lines AS l
  WHERE l.dataset = ? AND l.kind = 'order' AND l.product_id IS NOT NULL AND l.day <= CAST(? AS DATE)
    AND coalesce(l.quantity, 1) > 0) AS a GROUP BY product_id
) AS s LEFT JOIN (SELECT * FROM products WHERE dataset = ?) AS k ON k.product_id = s.product_id
ORDER BY p