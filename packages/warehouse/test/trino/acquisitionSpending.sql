SELECT coalesce(c.channel, p.channel, '') AS channel, date_trunc('month', c.day) AS month,
  CAST(sum(c.amount) AS DOUBLE) AS amount
FROM costs AS c LEFT JOIN "people" AS p ON p.customer_id = c.customer_id
WHERE c.dataset = ? AND c.kind = 'acquisition' AND c.day <= CAST(? AS DATE)
GROUP BY 1, 2
ORDER BY 1, 2