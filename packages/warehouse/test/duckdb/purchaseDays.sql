WITH sums AS (SELECT "customer_id", "day", CAST(sum("bought") AS BIGINT) AS "bought", CAST(sum("gross") AS DECIMAL(18,4)) AS "gross", CAST(sum("kept") AS DECIMAL(18,4)) AS "kept", CAST(sum("net") AS DECIMAL(18,4)) AS "net", CAST(sum("contribution") AS DECIMAL(18,4)) AS "contribution" FROM (
SELECT customer_id, day, CASE WHEN kind = 'order' THEN 1 ELSE 0 END AS bought, revenue AS gross,
  CASE WHEN kind = 'order' THEN revenue - given_back ELSE 0 END AS kept, revenue - given_back AS net,
  CASE WHEN cost IS NULL THEN CAST((revenue - given_back) * CAST(? AS DECIMAL(9,8)) AS DECIMAL(18,4))
    ELSE revenue - given_back - cost END AS contribution
FROM (
  SELECT customer_id, day, kind, revenue, cost,
    CASE WHEN refunded_at > CAST(? AS DATE) AND day <= CAST(? AS DATE) THEN CAST(0 AS DECIMAL(18,4))
      ELSE refunded END AS given_back
  FROM "orders"
  WHERE kind <> 'nobody' AND day <= CAST(? AS DATE)
) AS known) AS each_row GROUP BY "customer_id", "day") SELECT customer_id, CASE WHEN (bought > 0 AND (gross <= 0 OR kept > 0)) THEN day END AS day, net, contribution
FROM sums
WHERE day <= CAST(? AS DATE) OR (bought > 0 AND (gross <= 0 OR kept > 0))