SELECT kind, CAST(sum(amount) AS DOUBLE) AS amount, count(DISTINCT customer_id) AS customers
FROM costs
WHERE dataset = ? AND kind <> 'acquisition' AND day > CAST(? AS DATE) AND day <= CAST(? AS DATE)
GROUP BY 1
ORDER BY 1