SELECT
  customer_id,
  first_day,
  CAST(purchase_days - 1 AS INTEGER) AS x,
  CAST(date_diff('day', first_day, last_day) AS INTEGER) AS tx,
  CAST(date_diff('day', first_day, CAST(? AS DATE)) AS INTEGER) AS t,
  CAST(paid_days - CASE WHEN first_net > 0 THEN 1 ELSE 0 END AS INTEGER) AS spend_days,
  CAST(paid - CASE WHEN first_net > 0 THEN first_net ELSE 0 END AS DECIMAL(18,4)) AS spend,
  revenue,
  contribution
FROM (
  SELECT
    customer_id,
    min(day) AS first_day,
    max(day) AS last_day,
    count(day) AS purchase_days,
    min_by(net, day) AS first_net,
    count(CASE WHEN net > 0 THEN 1 END) AS paid_days,
    CAST(sum(greatest(net, 0)) AS DECIMAL(18,4)) AS paid,
    CAST(sum(net) AS DECIMAL(18,4)) AS revenue,
    CAST(sum(contribution) AS DECIMAL(18,4)) AS contribution
  FROM "days"
  WHERE day IS NULL OR day <= CAST(? AS DATE)
  GROUP BY customer_id
) AS customers
WHERE purchase_days > 0