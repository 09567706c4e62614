SELECT CAST(date_diff('day', CAST(? AS DATE), day) AS INTEGER) AS day, CAST(sum(revenue) AS DOUBLE) AS amount
FROM "orders"
WHERE kind = 'order' AND revenue > 0 AND day <= CAST(? AS DATE)
GROUP BY day ORDER BY day