SELECT k.p, a.ago, CAST(sum(a.units) AS DOUBLE) AS units
FROM (
  SELECT l.product_id, l.day, CAST(coalesce(l.quantity, 1) AS DOUBLE) AS units,
    CAST(floor(CAST(CAST(? AS DATE) - l.day AS INTEGER) / 7E0) AS INTEGER) AS ago
  FROM order_lines AS l
  WHERE l.dataset = ? AND l.kind = 'order' AND l.product_id IS NOT NULL AND l.day <= CAST(? AS DATE)
    AND coalesce(l.quantity, 1) > 0) AS a JOIN "weekly" AS k ON k.product_id = a.product_id
GROUP BY 1, 2 ORDER BY 1, 2