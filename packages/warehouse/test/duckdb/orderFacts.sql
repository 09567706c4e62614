SELECT
  count(*) AS rows,
  min(CASE WHEN kind = 'order' AND day <= CAST(? AS DATE) THEN day END) AS first_day,
  max(CASE WHEN kind = 'order' AND day <= CAST(? AS DATE) THEN day END) AS last_day,
  count(CASE WHEN NOT day <= CAST(? AS DATE) THEN 1 END) AS later,
  coalesce(max(CASE WHEN refunded <> 0 OR kind = 'refund' THEN 1 ELSE 0 END), 0) AS refunds,
  coalesce(max(CASE WHEN cost IS NOT NULL THEN 1 ELSE 0 END), 0) AS costs,
  coalesce(max(CASE WHEN revenue <> 0 THEN 1 ELSE 0 END), 0) AS amounts,
  min(currency) AS currency,
  count(DISTINCT currency) AS currencies
FROM "orders"
WHERE kind <> 'nobody'