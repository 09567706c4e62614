SELECT channel, g, month, sum(margin) AS margin
FROM (
  SELECT channel, g, age_days, CAST(floor(since / 30.4375E0) AS INTEGER) AS month, margin
  FROM (
    SELECT p.channel, CAST(mod(i, 2) AS INTEGER) AS g, p.age_days, p.first_day,
      CASE WHEN CAST(date_diff('day', p.first_day, o.day) AS INTEGER) > 0 THEN CAST(date_diff('day', p.first_day, o.day) AS INTEGER) ELSE 0 END AS since, CAST(CASE WHEN o.cost IS NULL THEN (o.revenue - CASE WHEN refunded_at > CAST(? AS DATE) THEN CAST(0 AS DECIMAL(18,4)) ELSE refunded END) * CAST(? AS DECIMAL(9,8)) ELSE (o.revenue - CASE WHEN refunded_at > CAST(? AS DATE) THEN CAST(0 AS DECIMAL(18,4)) ELSE refunded END) - o.cost - (o.revenue - CASE WHEN refunded_at > CAST(? AS DATE) THEN CAST(0 AS DECIMAL(18,4)) ELSE refunded END) * CAST(? AS DECIMAL(9,8)) END AS DOUBLE) AS margin
    FROM "sold" AS o JOIN "people" AS p ON p.customer_id = CAST(o.customer_id AS VARCHAR)
    WHERE o.kind <> 'nobody' AND o.day <= CAST(? AS DATE)) AS earned
) AS months
WHERE (month + 1) * 30.4375E0 <= age_days + 1
GROUP BY channel, g, month
ORDER BY channel, g, month