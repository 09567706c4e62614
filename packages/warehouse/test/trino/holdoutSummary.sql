SELECT
  customer_id,
  CAST(purchase_days - 1 AS INTEGER) AS x,
  CAST(date_diff('day', first_day, last_day) AS INTEGER) AS tx,
  CAST(date_diff('day', first_day, CAST(? AS DATE)) AS INTEGER) AS t,
  CAST(paid_days - CASE WHEN first_net > 0 THEN 1 ELSE 0 END AS INTEGER) AS spend_days,
  CAST(paid - CASE WHEN first_net > 0 THEN first_net ELSE 0 END AS DECIMAL(18,4)) AS spend,
  CASE WHEN first_net > 0 THEN first_net ELSE 0 END AS first_spend,
  CAST(y AS INTEGER) AS y,
  y_net,
  CAST(recent - CASE WHEN first_day > CAST(? AS DATE) THEN 1 ELSE 0 END AS INTEGER) AS recent
FROM (
  SELECT
    customer_id,
    min(day) AS first_day,
    max(CASE WHEN day <= CAST(? AS DATE) THEN day END) AS last_day,
    count(CASE WHEN day <= CAST(? AS DATE) THEN day END) AS purchase_days,
    min_by(net, day) AS first_net,
    count(CASE WHEN day <= CAST(? AS DATE) AND net > 0 THEN 1 END) AS paid_days,
    CAST(sum(CASE WHEN day <= CAST(? AS DATE) AND net > 0 THEN net ELSE 0 END) AS DECIMAL(18,4)) AS paid,
    count(CASE WHEN day > CAST(? AS DATE) THEN day END) AS y,
    CAST(sum(CASE WHEN day > CAST(? AS DATE) THEN net ELSE 0 END) AS DECIMAL(18,4)) AS y_net,
    count(CASE WHEN day > CAST(? AS DATE) AND day <= CAST(? AS DATE) THEN day END) AS recent
  FROM "days"
  WHERE day <= CAST(? AS DATE)
  GROUP BY customer_id
) AS customers
WHERE first_day <= CAST(? AS DATE)