SELECT l.customer_id, l.day, 1 AS event, coalesce(p.category, '') AS grp
FROM order_lines AS l LEFT JOIN products AS p ON p.dataset = ? AND p.product_id = l.product_id
WHERE l.dataset = ? AND l.kind = 'order' AND l.customer_id IS NOT NULL AND l.day <= CAST(? AS DATE) AND l.product_id IS NOT NULL
GROUP BY 1, 2, 4