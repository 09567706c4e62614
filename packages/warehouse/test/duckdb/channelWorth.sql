SELECT a.channel, a.g, a.customers, coalesce(o.observed, 0) AS observed, a.ahead
FROM (
  SELECT channel, CAST(mod(i, 2) AS INTEGER) AS g, count(*) AS customers,
    CASE WHEN count(clv_forever) = count(*) THEN sum((clv_forever - base - pipeline - networking - learning) * power(CAST(? AS DOUBLE), -(age_days) / 365.25E0)) END AS ahead
  FROM "people" AS p GROUP BY 1, 2
) AS a
LEFT JOIN (
  SELECT channel, g, sum(margin * power(CAST(? AS DOUBLE), -(since) / 365.25E0)) AS observed
  FROM (
    SELECT p.channel, CAST(mod(i, 2) AS INTEGER) AS g, p.age_days, p.first_day,
      CASE WHEN CAST(o.day - p.first_day AS INTEGER) > 0 THEN CAST(o.day - p.first_day AS INTEGER) ELSE 0 END AS since, CAST(CASE WHEN o.cost IS NULL THEN (o.revenue - CASE WHEN refunded_at > CAST(? AS DATE) THEN CAST(0 AS DECIMAL(18,4)) ELSE refunded END) * CAST(? AS DECIMAL(9,8)) ELSE (o.revenue - CASE WHEN refunded_at > CAST(? AS DATE) THEN CAST(0 AS DECIMAL(18,4)) ELSE refunded END) - o.cost - (o.revenue - CASE WHEN refunded_at > CAST(? AS DATE) THEN CAST(0 AS DECIMAL(18,4)) ELSE refunded END) * CAST(? AS DECIMAL(9,8)) END AS DOUBLE) AS margin
    FROM "sold" AS o JOIN "people" AS p ON p.customer_id = CAST(o.customer_id AS VARCHAR)
    WHERE o.kind <> 'nobody' AND o.day <= CAST(? AS DATE)) AS earned GROUP BY channel, g
) AS o ON o.channel = a.channel AND o.g = a.g
ORDER BY a.channel, a.g