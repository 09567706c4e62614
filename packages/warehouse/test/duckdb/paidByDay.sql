SELECT CAST(day - CAST(? AS DATE) AS INTEGER) AS day, CAST(sum(revenue) AS DOUBLE) AS amount
FROM "orders"
WHERE kind = 'order' AND revenue > 0 AND day <= CAST(? AS DATE)
GROUP BY day ORDER BY day