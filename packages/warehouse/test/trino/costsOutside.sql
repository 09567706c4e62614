SELECT
  coalesce(sum(CASE WHEN kind IN ('marketing', 'acquisition') THEN 0 ELSE amount END), 0) AS serving,
  coalesce(sum(CASE WHEN kind = 'marketing' THEN amount END), 0) AS marketing,
  coalesce(sum(CASE WHEN kind = 'acquisition' THEN amount END), 0) AS acquisition
FROM (
  SELECT customer_id, kind, amount FROM costs
  WHERE dataset = ? AND day <= CAST(? AS DATE) AND customer_id IS NOT NULL
  UNION ALL
  SELECT customer_id, 'handling', amount FROM (
  SELECT customer_id, day, amount FROM (
    SELECT i.customer_id, i.day, coalesce(i.cost, CAST(round(i.minutes / 60 * CAST(? AS DOUBLE), 4) AS DECIMAL(18,4))) AS amount FROM interactions i
    WHERE i.dataset = ? AND i.day <= CAST(? AS DATE) AND NOT EXISTS (SELECT 1 FROM costs c WHERE c.dataset = ? AND c.kind = 'support'
      AND date_trunc('month', c.day) = date_trunc('month', i.day) AND c.customer_id IS NULL)
    AND NOT EXISTS (SELECT 1 FROM costs c WHERE c.dataset = ? AND c.kind = 'support'
      AND date_trunc('month', c.day) = date_trunc('month', i.day) AND c.customer_id = i.customer_id)
  ) AS cases WHERE amount IS NOT NULL) AS h
) AS booked
WHERE customer_id NOT IN (SELECT CAST(customer_id AS VARCHAR) FROM "bought")