SELECT p.i, CAST(sum(c.amount) AS DOUBLE) AS amount
FROM (
  SELECT customer_id, day, amount FROM costs
  WHERE dataset = ? AND kind IN ('service', 'support') AND day <= CAST(? AS DATE)
  UNION ALL
  SELECT customer_id, day, amount FROM (
    SELECT i.customer_id, i.day, coalesce(i.cost, CAST(round(i.minutes / 60 * CAST(? AS DOUBLE), 4) AS DECIMAL(18,4))) AS amount FROM interactions i
    WHERE i.dataset = ? AND i.day <= CAST(? AS DATE) AND NOT EXISTS (SELECT 1 FROM costs c WHERE c.dataset = ? AND c.kind = 'support'
      AND date_trunc('month', c.day) = date_trunc('month', i.day) AND c.customer_id IS NULL)
    AND NOT EXISTS (SELECT 1 FROM costs c WHERE c.dataset = ? AND c.kind = 'support'
      AND date_trunc('month', c.day) = date_trunc('month', i.day) AND c.customer_id = i.customer_id)
  ) AS cases WHERE amount IS NOT NULL
) AS c JOIN "people" AS p ON p.customer_id = c.customer_id
WHERE c.day > CAST(? AS DATE)
GROUP BY 1
ORDER BY 1