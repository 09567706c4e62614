SELECT customer_id, day, CAST(sum(revenue) AS DECIMAL(18,4)) AS net
FROM "orders"
WHERE kind = 'order' AND day <= CAST(? AS DATE)
GROUP BY customer_id, day