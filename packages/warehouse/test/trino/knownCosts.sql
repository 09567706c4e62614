SELECT
  coalesce(sum(net), 0) AS net,
  coalesce(sum(CASE WHEN cost IS NOT NULL THEN net END), 0) AS covered,
  coalesce(sum(cost), 0) AS cost
FROM (
  SELECT cost,
    revenue - CASE WHEN refunded_at > CAST(? AS DATE) THEN CAST(0 AS DECIMAL(18,4)) ELSE refunded END AS net
  FROM "orders"
  WHERE kind <> 'nobody' AND day <= CAST(? AS DATE)
) AS known