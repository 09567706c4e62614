SELECT
  coalesce(sum(CASE WHEN kind IN ('marketing', 'acquisition') THEN 0 ELSE amount END), 0) AS serving,
  coalesce(sum(CASE WHEN kind = 'marketing' THEN amount END), 0) AS marketing,
  coalesce(sum(CASE WHEN kind = 'acquisition' THEN amount END), 0) AS acquisition
FROM costs
WHERE dataset = ? AND day <= CAST(? AS DATE) AND customer_id IS NOT NULL
  AND customer_id NOT IN (SELECT CAST(customer_id AS VARCHAR) FROM "bought")