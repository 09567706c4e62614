SELECT segment, CAST(count(*) AS DOUBLE) AS customers,
  CAST(sum(CAST(p_active AS DECIMAL(38,10))) AS DOUBLE) AS active, CAST(sum(CAST(p_stay AS DECIMAL(38,10))) AS DOUBLE) AS stays, CAST(sum(CAST(spend AS DECIMAL(38,10))) AS DOUBLE) AS spend,
  CAST(sum(CAST(p_stay * spend AS DECIMAL(38,10))) AS DOUBLE) AS spend_kept, CAST(sum(CAST(p_alive * spend * seen AS DECIMAL(38,10))) AS DOUBLE) AS revenue_seen,
  CAST(sum(CAST(booked AS DECIMAL(38,10))) AS DOUBLE) AS booked,
  CAST(sum(CAST(CASE WHEN spend > 0 THEN p_stay * booked / (seen + 1) ELSE 0 END AS DECIMAL(38,10))) AS DOUBLE) AS booked_kept,
  CAST(sum(CAST(p_stay * spend * seen / (seen + 1) AS DECIMAL(38,10))) AS DOUBLE) AS spend_believed
FROM (
  SELECT t.segment, t.p_alive, s.p_active, s.p_stay, coalesce(c.amount, 0E0) AS booked,
    CASE WHEN s.orders * t.expected_spend > 0 THEN s.orders * t.expected_spend * CAST(? AS DOUBLE) ELSE 0E0 END AS spend,
    CASE WHEN t.age_days >= 365 THEN 1E0 WHEN t.age_days > 30 THEN t.age_days / 365E0 ELSE 30 / 365E0 END AS seen
  FROM (SELECT *, age_days - tx AS recency_days FROM kept) AS t
  JOIN "states" AS s ON "s".x = "t".frequency AND "s".age = "t".age_days
  AND "s".tx = "t".age_days - "t".recency_days AND "s".g = "t".g
  LEFT JOIN (
SELECT p.i, CAST(sum(c.amount) AS DOUBLE) AS amount
FROM (
  SELECT customer_id, day, amount FROM costs
  WHERE dataset = ? AND kind IN ('service', 'support') AND day <= CAST(? AS DATE)
  UNION ALL
  SELECT customer_id, day, amount FROM (
    SELECT i.customer_id, i.day, i.cost AS amount FROM interactions i
    WHERE i.dataset = ? AND i.day <= CAST(? AS DATE) AND NOT EXISTS (SELECT 1 FROM costs c WHERE c.dataset = ? AND c.kind = 'support'
      AND CAST(date_trunc('month', c.day) AS DATE) = CAST(date_trunc('month', i.day) AS DATE) AND c.customer_id IS NULL)
    AND NOT EXISTS (SELECT 1 FROM costs c WHERE c.dataset = ? AND c.kind = 'support'
      AND CAST(date_trunc('month', c.day) AS DATE) = CAST(date_trunc('month', i.day) AS DATE) AND c.customer_id = i.customer_id)
  ) AS cases WHERE amount IS NOT NULL
) AS c JOIN (SELECT *, age_days - tx AS recency_days FROM kept) AS p ON p.customer_id = c.customer_id
WHERE c.day > CAST(? AS DATE)
GROUP BY 1
ORDER BY 1) AS c ON c.i = t.i
) AS each_one
GROUP BY segment ORDER BY segment