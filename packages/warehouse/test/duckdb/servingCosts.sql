SELECT p.i, CAST(sum(c.amount) AS DOUBLE) AS amount
FROM costs AS c JOIN "people" AS p ON p.customer_id = c.customer_id
WHERE c.dataset = ? AND c.kind IN ('service', 'support') AND c.day > CAST(? AS DATE) AND c.day <= CAST(? AS DATE)
GROUP BY 1
ORDER BY 1