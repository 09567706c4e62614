SELECT p.channel, count(*) AS customers, CAST(sum(c.acquisition_cost) AS DOUBLE) AS amount
FROM customers AS c JOIN "people" AS p ON p.customer_id = c.customer_id
WHERE c.dataset = ? AND c.acquisition_cost IS NOT NULL
GROUP BY 1
ORDER BY 1